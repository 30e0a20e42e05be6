import type { Case } from '../../api/answers.js';
import { quickMoments } from './quick-moments.js';

type Spell = Case['spells'][number];

const spell = (kind: string, from: string | undefined, current = {}): Spell => ({
  id: `${kind} ${from}`,
  kind,
  ...(from === undefined ? {} : { from }),
  running: true,
  current,
  changes: [],
});

describe('days to look back to', () => {
  it('are a month ago, and the starts that are dated, the newest first', () => {
    const spells = [
      spell('training', '2026-03-01', { employerId: 'shop' }),
      spell('employment', '2026-08'),
      spell('training', undefined),
      spell('consent', '2026-01-01'),
    ];
    expect(quickMoments({ spells }, '2026-11-30')).toEqual([
      { what: 'monthAgo', at: '2026-10-30' },
      { what: 'employmentStart', at: '2026-08-31' },
      { what: 'trainingStart', at: '2026-03-01', employerId: 'shop' },
    ]);
  });

  it('never lie ahead', () => {
    const spells = [spell('employment', '2026-12-01')];
    expect(quickMoments({ spells }, '2026-11-30')).toHaveLength(1);
  });
});
