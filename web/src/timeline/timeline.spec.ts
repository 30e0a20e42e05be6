import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Case, CaseTimeline } from '../api/answers.js';
import { axisOf } from './axis.js';
import { daysShown, firstZoom, ZOOMS } from './days-shown.js';
import { extentOf } from './extent.js';
import { layOut } from './layout.js';
import { periodsOf, ROWS } from './periods.js';
import { inReadingOrder, reachedBy } from './roving.js';
import { sayPeriod } from './say.js';
import { statedFields } from './stated-fields.js';
import { texts } from './texts.js';

type Spell = Case['spells'][number];
type Entry = CaseTimeline['entries'][number];

const spell = (stated: Partial<Spell>): Spell => ({
  id: 's1',
  kind: 'training',
  running: false,
  current: {},
  changes: [],
  ...stated,
});
const entry = (stated: Partial<Entry>): Entry => ({
  id: 'e1',
  revision: 1,
  type: 'FollowUpContactHeld',
  phase: 'followUp',
  happened: 'yes',
  data: {},
  recordedAt: '2026-11-22T08:00:00.000000Z',
  recordedBy: { actor: 'D000001' },
  ...stated,
});
const rowOf = (data: Entry['data'], type = 'FollowUpContactHeld') =>
  periodsOf([], [entry({ data, type })])[0]?.row;

describe('what the timeline shows', () => {
  it('tells contacts in both directions apart', () => {
    expect(rowOf({ directedAt: ['user'] })).toBe('withPerson');
    expect(rowOf({ directedAt: ['user', 'employer'] })).toBe('withBoth');
    expect(rowOf({ directedAt: ['employer'] })).toBe('withWorkplace');
    expect(rowOf({ directedAt: ['colleague', 'mentor'] })).toBe('withWorkplace');
    expect(rowOf({ directedAt: ['healthService'] })).toBe('withOthers');
    expect(rowOf({ participants: ['user', 'manager'] }, 'ReviewHeld')).toBe('withBoth');
    expect(rowOf({ participants: { $withheld: true } }, 'ReviewHeld')).toBe('withOthers');
  });

  it('shows no contact that was retracted, and no other event as one', () => {
    const retracted = { id: 'r', revision: 2, recordedAt: '', recordedBy: { actor: 'D000001' } };
    expect(periodsOf([], [entry({ retracted }), entry({ type: 'AbsenceRecorded' })])).toEqual([]);
  });

  it('lets an instrument begin when it was set running, and not when it was proposed', () => {
    const changes = [{ id: 'c', type: 'InstrumentStarted', occurredOn: '2018-06-16', data: {} }];
    const instrument = spell({ kind: 'instrument', from: '2018-05-20', running: true, changes });
    expect(periodsOf([instrument], [])[0]).toMatchObject({ from: '2018-06-16', ongoing: true });
  });

  it('shows what never began to run, and an agreement, on its own day and not until today', () => {
    const proposed = spell({ kind: 'instrument', from: '2018-05~' });
    const agreed = spell({ id: 's2', kind: 'agreement', from: '2018-03-12', running: true });
    expect(periodsOf([proposed, agreed], [])).toMatchObject([
      { once: true, from: '2018-05~', to: '2018-05~' },
      { once: true, from: '2018-03-12', to: '2018-03-12' },
    ]);
  });

  it('shows what ended without a date as ended, and not as ongoing', () => {
    const ended = spell({ from: '2018', end: { id: 'x', type: 'TrainingCompleted', data: {} } });
    const [period] = periodsOf([ended], []);
    expect(period).toMatchObject({ from: '2018', once: false });
    expect(period).not.toHaveProperty('ongoing');
    expect(period).not.toHaveProperty('to');
  });

  it('names the employer of what belongs to a training', () => {
    const training = spell({ id: 't', current: { employerId: 'acme' } });
    const mentor = spell({ id: 'm', kind: 'mentor', current: { training: 't' } });
    expect(periodsOf([training, mentor], []).map(({ employerId }) => employerId)).toEqual([
      'acme',
      'acme',
    ]);
  });

  it('keeps a kind of spell that it does not know', () => {
    expect(periodsOf([spell({ kind: 'something-new' })], [])[0]?.row).toBe('other');
  });
});

describe('the days shown', () => {
  const until = '2026-11-22';
  const periods = (...stated: Parameters<typeof extentOf>[0][]) =>
    stated.map((one) => ({ ...one, ...extentOf(one, until) }));

  it('hold everything that is known, with room at both ends', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            from: fc.constantFrom('2018-05', '../2018-05-15', '2020-21', undefined),
            to: fc.constantFrom('2019', '2021-02-03', '2022/..', undefined),
            ongoing: fc.boolean(),
          }),
        ),
        (stated) => {
          const all = periods(...stated);
          const { from, to } = daysShown('all', all, until);
          for (const { earliest, latest, sure } of all)
            for (const day of [earliest, latest, sure?.from, sure?.to])
              expect(day === undefined || (from < day && day < to)).toBe(true);
        },
      ),
    );
  });

  it('are those around today for the last year and the last half year', () => {
    expect(daysShown('lastYear', [], until)).toMatchObject({ from: '2025-11-07' });
    expect(daysShown('lastHalfYear', [], until).from > '2026-05-01').toBe(true);
    for (const zoom of ZOOMS) expect(daysShown(zoom, [], until).to > until).toBe(true);
  });

  it('begin with what was told where something has gone on for years since', () => {
    expect(firstZoom(periods({ from: '2018-05-14', ongoing: true }), until)).toBe('stated');
    expect(firstZoom(periods({ from: '2026-05-14', ongoing: true }), '2026-06-22')).toBe('all');
  });
});

describe('the axis', () => {
  it.each([
    ['months of a year', '2018-01-01', '2018-12-31', 800, 'month', 12],
    ['quarters of two years', '2018-01-01', '2019-12-31', 400, 'quarter', 8],
    ['only years of ten', '2018-01-01', '2027-12-31', 400, undefined, 0],
  ])('names %s', (_, from, to, width, unit, count) => {
    const { parts, years } = axisOf({ from, to, width });
    expect([parts[0]?.unit, parts.length]).toEqual([unit, count]);
    expect(years[0]).toMatchObject({ unit: 'year', first: '2018-01-01', left: 0 });
  });

  it('never lets two names meet, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1600 }),
        fc.integer({ min: 0, max: 120 }),
        (width, years) => {
          const to = `${2020 + Math.min(years, 79)}-06-15`;
          const { years: bands } = axisOf({ from: '2019-11-20', to, width });
          const named = bands.filter((band) => band.named);
          for (const [at, { left }] of named.entries())
            expect(left - (named[at - 1]?.left ?? -Infinity)).toBeGreaterThanOrEqual(36);
        },
      ),
    );
  });
});

describe('the arrow keys', () => {
  const days = (day: string) => ({ earliest: day, latest: day, sure: { from: day, to: day } });
  const layout = layOut(
    [
      { id: 'late', row: 'training', ...days('2018-09-01') },
      { id: 'early', row: 'training', ...days('2018-02-01') },
      { id: 'job', row: 'employment', ...days('2018-10-01') },
    ],
    { from: '2018-01-01', to: '2018-12-31', width: 730 },
    ROWS,
  );

  it('go from period to period, to the nearest in the next row, and stop at the ends', () => {
    expect(inReadingOrder(layout).map(({ id }) => id)).toEqual(['early', 'late', 'job']);
    expect(reachedBy('ArrowRight', 'early', layout)).toBe('late');
    expect(reachedBy('ArrowRight', 'late', layout)).toBe('late');
    expect(reachedBy('ArrowUp', 'job', layout)).toBe('late');
    expect(reachedBy('ArrowDown', 'early', layout)).toBe('job');
    expect(reachedBy('ArrowDown', 'job', layout)).toBe('job');
    expect(reachedBy('Home', 'late', layout)).toBe('early');
    expect(reachedBy('End', 'early', layout)).toBe('late');
    expect(reachedBy('End', 'early', layout, { whole: true })).toBe('job');
  });

  it('reach every period', () => {
    const seen = new Set(['early']);
    for (const id of seen)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
        seen.add(reachedBy(key, id, layout));
    expect(seen.size).toBe(3);
  });
});

describe('a period in words', () => {
  const saying = {
    words: {
      spell: () => 'Arbeidstrening',
      said: (_: string, value: unknown) => `${String(value)}`,
    },
    texts: texts.nb,
    saidDate: (edtf: string | undefined) => edtf ?? 'ikke oppgitt',
    employerNames: new Map([['acme', 'Fjordbyen bakeri']]),
  };
  const said = (stated: Partial<Spell>) => sayPeriod(periodsOf([spell(stated)], [])[0]!, saying);
  const end = { id: 'x', type: 'TrainingCompleted', data: {} };
  const current = { employerId: 'acme' };

  it.each<[string, Partial<Spell>, string]>([
    [
      'both ends',
      { from: '2018-03', to: '2018-06', end },
      'Arbeidstrening, fra 2018-03 til 2018-06',
    ],
    [
      'the employer',
      { from: '2018', to: '2019', end, current },
      'Arbeidstrening hos Fjordbyen bakeri, fra 2018 til 2019',
    ],
    ['that it goes on', { from: '2018-03', running: true }, 'Arbeidstrening (pågår), fra 2018-03'],
    [
      'that its beginning is not stated',
      { running: true },
      'Arbeidstrening (pågår), start ikke oppgitt',
    ],
    [
      'that its end is not stated',
      { from: '2018', end },
      'Arbeidstrening, fra 2018, slutt ikke oppgitt',
    ],
    ['that nothing is stated', { end }, 'Arbeidstrening, dato ikke oppgitt'],
    ['only the end', { to: '2018', end }, 'Arbeidstrening, start ikke oppgitt, til 2018'],
  ])('says %s', (_, stated, sentence) => {
    const { label, rest } = said(stated);
    expect(label + rest).toBe(sentence);
  });

  it('shows what was stated without what only leads elsewhere', () => {
    const data = {
      employerId: 'acme',
      training: 't',
      basis: 'stated',
      workArea: 'bakery',
      percentage: 60,
      absence: 'a later event of another type laid this over it',
    };
    expect(statedFields(data, 'EmploymentStarted').map(({ field }) => field)).toEqual([
      'workArea',
      'percentage',
    ]);
  });
});
