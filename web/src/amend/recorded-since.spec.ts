import type { CaseTimeline } from '../api/answers.js';
import { recordedSince } from './recorded-since.js';

type Entry = CaseTimeline['entries'][number];

const entry = (revision: number, more: Partial<Entry> = {}): Entry => ({
  id: `event ${revision}`,
  revision,
  type: 'ReviewHeld',
  phase: 'training',
  happened: 'yes',
  data: {},
  recordedAt: `2026-11-22T13:0${revision}:00Z`,
  recordedBy: { actor: 'Z990101' },
  ...more,
});
const amendment = (revision: number) => ({
  id: `amendment ${revision}`,
  revision,
  recordedAt: `2026-11-22T13:0${revision}:00Z`,
  recordedBy: { actor: 'Z990102', office: '0315' },
});

describe('What was recorded since a form was opened', () => {
  const entries = [
    entry(6),
    entry(1, {
      corrections: [{ ...amendment(4), before: {}, after: {} }],
      retracted: amendment(7),
    }),
    entry(5),
    entry(2, { corrections: [{ ...amendment(3), before: {}, after: {} }] }),
  ];

  it('is told in the order recorded, corrections and retractions of earlier facts included', () => {
    expect(
      recordedSince(entries, 3).map(({ revision, what, entry: { id } }) => [revision, what, id]),
    ).toEqual([
      [4, 'corrected', 'event 1'],
      [5, 'recorded', 'event 5'],
      [6, 'recorded', 'event 6'],
      [7, 'retracted', 'event 1'],
    ]);
  });

  it('is told by whom and when, of an amendment by who amended', () => {
    expect(recordedSince(entries, 6)).toMatchObject([
      { recordedAt: '2026-11-22T13:07:00Z', recordedBy: { actor: 'Z990102', office: '0315' } },
    ]);
  });

  it('is nothing where nothing was', () => {
    expect(recordedSince(entries, 7)).toEqual([]);
  });
});
