import type { Case } from '../../api/answers.js';
import { presentFirst } from './present-first.js';

type EmployerSide = Case['employers'][number];
type Placement = EmployerSide['placements'][number];

const side = (employerId: string, placements: Partial<Placement>[], contacts: string[] = []) =>
  ({
    employerId,
    placements,
    contactsHeld: contacts.map((on) => ({ on })),
  }) as unknown as EmployerSide;

describe('the employers of a case', () => {
  it('begin with where the person is now, a job before a training', () => {
    const sides = [
      side('past', [{ kind: 'training', ended: true, to: '2026-01-01' }]),
      side('training', [{ kind: 'training', ended: false, from: '2020-01-01' }]),
      side('job', [{ kind: 'employment', ended: false }]),
    ];
    expect(presentFirst(sides).map(({ employerId }) => employerId)).toEqual([
      'job',
      'training',
      'past',
    ]);
  });

  it('go on with those met last; what nobody dated says nothing', () => {
    const sides = [
      side('undated', [{ kind: 'training', ended: true }]),
      side('met', [], ['2025-03']),
      side('left', [{ kind: 'training', ended: true, to: '2025-02-01' }]),
    ];
    expect(presentFirst(sides).map(({ employerId }) => employerId)).toEqual([
      'met',
      'left',
      'undated',
    ]);
  });
});
