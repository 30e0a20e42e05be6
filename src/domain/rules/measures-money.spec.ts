import { idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { measureAmount, measureSubsidyRate } from './measures-money.js';
import { instrument, instrumentEnd } from './measures.fixture.js';
import { held } from './rule.fixture.js';

const step = (from: string, ratePercentage: number) => ({ from, ratePercentage });

describe('The rate of a wage subsidy', () => {
  const on = (day: string, ...facts: GivenFact[]) =>
    held(measureSubsidyRate, ...facts).outcomesOn(day);
  const subsidy = (more: Fields, kind = 'wageSubsidy') => instrument(kind, '2024-02-29', more);
  const LATE = '2035-01-01';

  it.each<[string, GivenFact[], string, string[]]>([
    ['60 per cent at first', [subsidy({ ratePercentage: 60 })], '2024-02-29', []],
    ['more than 60 at first', [subsidy({ ratePercentage: 61 })], '2024-02-29', ['departed']],
    ['60 on the last day of twelve months', [subsidy({ ratePercentage: 60 })], '2025-02-27', []],
    [
      '60 when twelve months are over',
      [subsidy({ ratePercentage: 60 })],
      '2025-02-28',
      ['departed'],
    ],
    [
      'reduced to 50 in time',
      [subsidy({ ratePercentage: 60, rateSteps: [step('2025-02-28', 50)] })],
      LATE,
      [],
    ],
    [
      'reduced a day late',
      [subsidy({ ratePercentage: 60, rateSteps: [step('2025-03-01', 50)] })],
      LATE,
      ['departed'],
    ],
    [
      'ended before twelve months are over',
      [subsidy({ ratePercentage: 60 }), instrumentEnd('2025-02-27')],
      LATE,
      [],
    ],
    [
      'not ended when twelve months are over',
      [subsidy({ ratePercentage: 60 }), instrumentEnd('2025-02-28')],
      LATE,
      ['departed'],
    ],
    ['40 for half a year', [subsidy({ ratePercentage: 40 })], '2024-08-28', []],
    ['40 for longer', [subsidy({ ratePercentage: 40 })], '2024-08-29', ['departed']],
    [
      'raised above 60 later',
      [subsidy({ ratePercentage: 50, rateSteps: [step('2024-06-01', 70)] })],
      '2024-06-01',
      ['departed'],
    ],
    [
      'to be raised above 60 on a later day',
      [subsidy({ ratePercentage: 50, rateSteps: [step('2024-06-01', 70)] })],
      '2024-05-31',
      [],
    ],
    ['not stated', [subsidy({})], LATE, ['unknown']],
    [
      'changed at a time that nobody stated',
      [
        subsidy({ ratePercentage: 30 }),
        ['x', 'InstrumentAdjusted', { instrument: idOf('instrument'), ratePercentage: 55 }],
      ],
      LATE,
      ['unknown'],
    ],
    [
      '75 in a permanent one',
      [subsidy({ ratePercentage: 75 }, 'permanentWageSubsidy')],
      '2025-02-27',
      [],
    ],
    [
      '75 for more than a year',
      [subsidy({ ratePercentage: 75 }, 'permanentWageSubsidy')],
      '2025-02-28',
      ['departed'],
    ],
    ['75 in a summer job', [subsidy({ ratePercentage: 75 }, 'summerJob')], LATE, []],
    ['60 in a summer job', [subsidy({ ratePercentage: 60 }, 'summerJob')], LATE, ['departed']],
    ['none in a summer job', [subsidy({}, 'summerJob')], LATE, ['unknown']],
    [
      'of a mentor grant is no question',
      [subsidy({ ratePercentage: 100 }, 'mentorGrant')],
      LATE,
      [],
    ],
  ])('is %s', (_, facts, day, found) => expect(on(day, ...facts)).toEqual(found));

  it.each([
    ['2027-07-31', []],
    ['2027-08-01', ['departed']],
  ])('goes down year by year over four years: %s', (day, found) =>
    expect(
      on(day, instrument('fourYearWageSubsidy', '2026-08-01', { ratePercentage: 70 })),
    ).toEqual(found),
  );

  it.each<[number, string[]]>([
    [30, []],
    [45, []],
    [55, ['unknown']],
    [61, ['departed']],
  ])('is %s per cent where nobody dated the start', (ratePercentage, found) =>
    expect(on(LATE, instrument('wageSubsidy', undefined, { ratePercentage }))).toEqual(found),
  );
});

describe('The amount of an inclusion grant', () => {
  const grant = (amount: number | undefined, plannedEnd: string) =>
    instrument('inclusionGrant', '2023-06-01', { amount, plannedEnd });
  const found = (amount: number | undefined, plannedEnd: string, day: string) =>
    held(measureAmount, grant(amount, plannedEnd)).on(day);

  it.each([
    ['2023-12-31', 143_900, []],
    ['2023-12-31', 143_901, ['departed']],
    ['2024-01-01', 149_100, []],
    ['2024-01-01', 149_101, ['departed']],
    ['2024-12-31', 149_101, ['departed']],
    ['2025-01-01', 154_800, []],
    ['2025-12-31', 154_801, ['departed']],
    ['2026-01-01', 160_400, []],
    ['2026-01-01', 160_401, ['departed']],
  ])('that ends %s: %s kroner', (end, amount, outcomes) =>
    expect(found(amount, end, end).map(({ outcome }) => outcome)).toEqual(outcomes),
  );

  it('shows the verdict of its own time, and that of today beside it', () =>
    expect(found(150_000, '2023-12-31', '2026-06-01')).toMatchObject([
      {
        outcome: 'departed',
        version: 3,
        values: { amount: 150_000, limit: 143_900 },
        today: { version: 6, outcome: 'met' },
      },
    ]));

  it('is held to the year in which it ended, whatever was planned', () =>
    expect(
      held(measureAmount, grant(145_000, '2024-02-01'), instrumentEnd('2023-12-31'))
        .on('2024-02-01')
        .map(({ outcome, version }) => [outcome, version]),
    ).toEqual([['departed', 3]]));

  it('is unknown where nobody stated it', () =>
    expect(found(undefined, '2024-06-01', '2024-06-01')).toMatchObject([{ outcome: 'unknown' }]));
});

describe('The amount of permanent adapted work', () => {
  const outcomes = (occurredOn: string, amount: number) =>
    held(measureAmount, instrument('adaptedWorkGrant', occurredOn, { amount })).outcomesOn(
      occurredOn,
    );

  it.each([
    ['2022-01-01', 6241, []],
    ['2022-12-31', 6242, ['unknown']],
    ['2023-01-01', 6428, []],
    ['2026-01-01', 7321, []],
    ['2021-12-31', 9999, []],
  ])('that starts %s: %s kroner', (on, amount, found) =>
    expect(outcomes(on, amount)).toEqual(found),
  );
});
