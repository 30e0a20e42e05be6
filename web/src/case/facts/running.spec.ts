import type { Case } from '../../api/answers.js';
import { runningNow } from './running.js';

type Spell = Case['spells'][number];

const spell = (
  kind: string,
  current: Record<string, unknown>,
  more: Partial<Spell> = {},
): Spell => ({
  id: `${kind}-1`,
  kind,
  running: true,
  current,
  changes: [],
  ...more,
});

describe('what runs now', () => {
  it('begins with what says most of where a person stands, and leaves out what has ended', () => {
    const running = runningNow([
      spell('preparation', { kind: 'languageCourse' }),
      spell(
        'training',
        {},
        { running: false, end: { id: 'e', type: 'TrainingCompleted', data: {} } },
      ),
      spell('consent', { scope: 'research' }),
      spell('employment', { employerId: 'shop', percentage: 20 }),
    ]);
    expect(running.map(({ kind }) => kind)).toEqual(['employment', 'preparation']);
    expect(running[0]).toMatchObject({
      employerId: 'shop',
      terms: [{ field: 'percentage', value: 20, command: 'start-employment' }],
    });
  });

  it('knows the employer of a subsidy from the employment that it belongs to', () => {
    const [, subsidy] = runningNow([
      spell('employment', { employerId: 'shop' }),
      spell('instrument', { kind: 'wageSubsidy', employment: 'employment-1' }),
    ]);
    expect(subsidy).toMatchObject({ kind: 'instrument', employerId: 'shop', isBegun: true });
  });

  it('tells of an instrument that is only proposed, and says that it has not begun', () => {
    const ended = { end: { id: 'e', type: 'InstrumentEnded', data: {} } };
    expect(
      runningNow([
        spell('instrument', { kind: 'mentorGrant' }, { running: false }),
        spell('instrument', { kind: 'wageSubsidy' }, { id: 'b', running: false, ...ended }),
      ]),
    ).toMatchObject([{ id: 'instrument-1', isBegun: false }]);
  });

  it('does not tell of the mentor of a training that has ended', () => {
    const ended = { running: false, end: { id: 'e', type: 'TrainingCompleted', data: {} } };
    const mentor = spell('mentor', { training: 'training-1' });
    expect(runningNow([spell('training', {}, ended), mentor])).toEqual([]);
    expect(runningNow([spell('training', {}), mentor])).toHaveLength(2);
  });

  it('takes the end of the latest extension for the planned one', () => {
    const [training] = runningNow([
      spell('training', { plannedEnd: '2025-06-28', newEnd: '2025-09-20' }),
    ]);
    expect(training).toMatchObject({ plannedEnd: '2025-09-20' });
  });
});
