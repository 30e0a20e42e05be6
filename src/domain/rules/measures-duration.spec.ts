import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { measureDuration } from './measures-duration.js';
import { instrument, instrumentEnd, needs, training, trainingEnd } from './measures.fixture.js';
import { held } from './rule.fixture.js';

const outcomes = (...facts: GivenFact[]) =>
  held(measureDuration, ...facts).outcomesOn('2030-01-01');
const REDUCED = needs('needsGuidanceReducedCapacity');
const GUIDED = needs('needsGuidance');

describe('The length of a measure', () => {
  it.each<[string, string, string, string[]]>([
    ['eighteen months less a day', '2024-01-15', '2025-07-13', []],
    ['eighteen months to the day', '2024-01-15', '2025-07-14', []],
    ['a day more', '2024-01-15', '2025-07-15', ['departed']],
    ['from the end of a month to a shorter one', '2024-08-31', '2026-02-27', []],
    ['a day more than that', '2024-08-31', '2026-02-28', ['departed']],
    ['into a leap day', '2022-08-31', '2024-02-28', []],
    ['beyond a leap day', '2022-08-31', '2024-02-29', ['departed']],
    ['between rough dates, certainly within', '2024-01', '2025-06', []],
    ['between rough dates, perhaps within', '2024-01', '2025-07', ['unknown']],
    ['between rough dates, certainly beyond', '2024-01', '2025-08', ['departed']],
  ])('of work training: %s', (_, from, to, found) =>
    expect(outcomes(training(from), trainingEnd(to))).toEqual(found),
  );

  it.each<[string, GivenFact[], string, string, string[]]>([
    ['reduced work capacity', [REDUCED], 'wageSubsidy', '2025-12-31', []],
    ['reduced work capacity, beyond', [REDUCED], 'wageSubsidy', '2026-01-01', ['departed']],
    ['need of guidance', [GUIDED], 'wageSubsidy', '2024-12-31', []],
    ['need of guidance, beyond', [GUIDED], 'wageSubsidy', '2025-01-01', ['departed']],
    ['no known needs, within both lengths', [], 'wageSubsidy', '2024-12-31', []],
    ['no known needs, between the lengths', [], 'wageSubsidy', '2025-01-01', ['unknown']],
    ['no known needs, beyond both', [], 'wageSubsidy', '2026-01-01', ['departed']],
    ['a mentor and reduced work capacity', [REDUCED], 'mentorGrant', '2026-12-31', []],
    ['a mentor, beyond', [REDUCED], 'mentorGrant', '2027-01-01', ['departed']],
    ['a mentor and need of guidance', [GUIDED], 'mentorGrant', '2024-06-30', []],
    ['a mentor and need of guidance, beyond', [GUIDED], 'mentorGrant', '2024-07-01', ['departed']],
    ['an inclusion grant, one day longer', [], 'inclusionGrant', '2025-01-01', []],
    ['an inclusion grant, beyond', [], 'inclusionGrant', '2025-01-02', ['departed']],
    ['a permanent subsidy', [REDUCED], 'permanentWageSubsidy', '2029-01-01', []],
  ])('with %s', (_, facts, kind, to, found) =>
    expect(outcomes(...facts, instrument(kind, '2024-01-01'), instrumentEnd(to))).toEqual(found),
  );

  it.each([
    ['2026-07-28', []],
    ['2026-07-29', ['departed']],
  ])('of a summer job, four weeks, to %s', (to, found) =>
    expect(outcomes(instrument('summerJob', '2026-07-01'), instrumentEnd(to))).toEqual(found),
  );

  describe('of a subsidy over four years', () => {
    const job = (contractType: string, name = 'job'): GivenFact => [
      name,
      'EmploymentStarted',
      { employerId: EMPLOYER, contractType, occurredOn: '2026-08-01' },
    ];
    const subsidy = (plannedEnd: string, more: Fields = {}) =>
      instrument('fourYearWageSubsidy', '2026-08-01', { plannedEnd, ...more });
    it.each<[string, GivenFact[], string[]]>([
      ['four in a permanent post', [job('permanent'), subsidy('2030-07-31')], []],
      ['not a day more', [job('permanent'), subsidy('2030-08-01')], ['departed']],
      ['two in a temporary post', [job('substitute'), subsidy('2028-07-31')], []],
      ['nor a day more', [job('substitute'), subsidy('2028-08-01')], ['departed']],
      ['not known without a post', [subsidy('2029-01-01')], ['unknown']],
      [
        'by the post it names',
        [
          job('permanent', 'a'),
          job('substitute', 'b'),
          subsidy('2030-07-31', { employment: idOf('a') }),
        ],
        [],
      ],
    ])('is %s', (_, facts, found) =>
      expect(held(measureDuration, ...facts).outcomesOn('2028-06-01')).toEqual(found),
    );
  });

  describe('while it runs', () => {
    const running = held(measureDuration, training('2024-01-15'));
    it.each([
      ['2025-07-14', []],
      ['2025-07-15', ['departed']],
    ])('is found on %s', (day, found) => expect(running.outcomesOn(day)).toEqual(found));

    it('is found at once when it is planned too long', () =>
      expect(
        held(measureDuration, training('2024-01-15', { plannedEnd: '2025-07-15' })).outcomesOn(
          '2024-01-15',
        ),
      ).toEqual(['departed']));

    it('is counted to an extension', () =>
      expect(
        held(measureDuration, training('2024-01-15', { plannedEnd: '2024-04-15' }), [
          'more',
          'TrainingExtended',
          { training: idOf('training'), newEnd: '2025-07-15' },
        ]).outcomesOn('2024-05-01'),
      ).toEqual(['departed']));
  });

  it('is taken as told where nobody dated it', () => {
    const told = (fromMonths: number, toMonths: number) =>
      outcomes(training(undefined), trainingEnd(undefined, { lasted: { fromMonths, toMonths } }));
    expect(told(36, 36)).toEqual(['departed']);
    expect(told(12, 18)).toEqual([]);
    expect(told(18, 19)).toEqual(['unknown']);
  });

  it('is not known to be too long where nobody stated the scheme', () => {
    const unstated = training('2020-01-01', { scheme: undefined });
    expect(outcomes(unstated, trainingEnd('2023-01-01'))).toEqual(['unknown']);
    expect(outcomes(unstated, trainingEnd('2020-03-01'))).toEqual([]);
    expect(outcomes(unstated, trainingEnd(undefined))).toEqual([]);
  });

  it('is unknown once for each measure', () =>
    expect(
      outcomes(
        instrument('wageSubsidy', '2018-01-01', {}, 'a'),
        instrumentEnd('2019-06-01', 'a'),
        instrument('wageSubsidy', '2020-01-01', {}, 'b'),
        instrumentEnd('2021-06-01', 'b'),
        instrument('mentorGrant', '2020-01-01', {}, 'c'),
        instrumentEnd('2021-06-01', 'c'),
      ),
    ).toEqual(['unknown', 'unknown']));

  it('says which measure and how long it may last', () =>
    expect(
      held(measureDuration, training('2024-01-15'), trainingEnd('2026-01-01')).on('2030-01-01'),
    ).toMatchObject([
      {
        events: [idOf('training')],
        version: 1,
        values: { measure: 'workTraining', length: 18, unit: 'months' },
      },
    ]));
});
