import { given, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { birthOf, measureAge, measureNeedGroup } from './measures-person.js';
import { instrument, instrumentEnd, needs, training, trainingEnd } from './measures.fixture.js';
import { held } from './rule.fixture.js';

const opened = (ageBand: string | undefined, occurredOn: string | undefined = '2018-01-01') =>
  ['opening', 'CaseOpened', { office: '0315', ageBand, occurredOn } as Fields] as GivenFact;

describe('The birth of a person', () => {
  const birth = (...facts: [GivenFact]) => birthOf(given(...facts).course);

  it.each<[string, GivenFact, object]>([
    ['20-30 at a day', opened('20-30'), { earliest: '1987-01-02', latest: '1998-01-01' }],
    [
      'in a rough month',
      opened('20-30', '2018-03'),
      { earliest: '1987-03-02', latest: '1998-03-31' },
    ],
    ['under 20', opened('under20'), { earliest: '1998-01-02', latest: '2018-01-01' }],
    ['over 60', opened('over60'), { latest: '1958-01-01' }],
    [
      'opened on a leap day',
      opened('20-30', '2020-02-29'),
      { earliest: '1989-03-01', latest: '2000-02-29' },
    ],
    ['without a band', opened(undefined), {}],
  ])('lies within days: %s', (_, opening, days) => expect(birth(opening)).toEqual(days));

  it('is not known where nobody dated the opening', () =>
    expect(birth(['opening', 'CaseOpened', { office: '0315', ageBand: '20-30' }])).toEqual({}));
});

describe('The age that a measure is for', () => {
  const outcomes = (...facts: GivenFact[]) => held(measureAge, ...facts).outcomesOn('2018-01-01');
  const summer = (on: string) => instrument('summerJob', on);

  it.each<[string, GivenFact[], string[]]>([
    [
      'certainly not past 30 before the first that can be',
      [opened('20-30'), summer('2017-01-02')],
      [],
    ],
    ['perhaps past 30 the day after', [opened('20-30'), summer('2017-01-03')], ['unknown']],
    [
      'perhaps still 30 on the last birthday that can be',
      [opened('20-30'), summer('2028-01-01')],
      ['unknown'],
    ],
    ['certainly past 30 the day after', [opened('20-30'), summer('2028-01-02')], ['departed']],
    ['certainly past 30 in another band', [opened('40-50'), summer('2018-06-01')], ['departed']],
    ['perhaps not yet 16', [opened('under20'), summer('2018-06-01')], ['unknown']],
    [
      'perhaps not yet 16 the day before the last birthday that can be',
      [opened('under20'), training('2033-12-31', { plannedEnd: '2034-06-30' })],
      ['unknown'],
    ],
    [
      'certainly 16 on it',
      [opened('under20'), training('2034-01-01', { plannedEnd: '2034-06-30' })],
      [],
    ],
    [
      'below 72 at the end',
      [opened('50-60'), training('2018-01-01'), trainingEnd('2018-06-30')],
      [],
    ],
    [
      'perhaps 72 at the end',
      [opened('over60'), training('2018-01-01'), trainingEnd('2018-06-30')],
      ['unknown'],
    ],
    [
      'certainly 72 at the end',
      [opened('over60'), training('2018-01-01'), trainingEnd('2030-01-01')],
      ['departed'],
    ],
    [
      'certainly 72 at the planned end',
      [opened('over60'), training('2018-01-01', { plannedEnd: '2030-01-01' })],
      ['departed'],
    ],
    [
      'not certainly the day before',
      [opened('over60'), training('2018-01-01', { plannedEnd: '2029-12-31' })],
      ['unknown'],
    ],
    [
      'certainly 67 at the end of adapted work',
      [opened('over60'), instrument('adaptedWorkGrant', '2018-01-01'), instrumentEnd('2025-01-01')],
      ['departed'],
    ],
    ['not known without a band', [opened(undefined), training('2018-01-01')], ['unknown']],
    [
      'not asked where nobody stated the scheme',
      [opened(undefined), training('2018-01-01', { scheme: undefined })],
      [],
    ],
  ])('%s', (_, facts, found) => expect(outcomes(...facts)).toEqual(found));

  it.each([
    ['2039-12-31', []],
    ['2040-01-01', ['departed']],
  ])('is passed in time while a measure runs without a plan, on %s', (day, found) =>
    expect(held(measureAge, opened('50-60'), training('2018-01-01')).outcomesOn(day)).toEqual(
      found,
    ),
  );

  it('is unknown once for each measure', () =>
    expect(
      outcomes(
        opened(undefined),
        instrument('mentorGrant', '2018-01-01', {}, 'a'),
        instrument('mentorGrant', '2018-02-01', {}, 'b'),
        instrument('inclusionGrant', '2018-02-01', {}, 'c'),
      ),
    ).toEqual(['unknown', 'unknown']));

  it('says which birthday it is about', () =>
    expect(held(measureAge, opened('40-50'), summer('2018-06-01')).on('2018-06-01')).toMatchObject([
      { values: { measure: 'summerJob', age: 30 } },
    ]));
});

describe('The need group that a measure is for', () => {
  const outcomes = (...facts: GivenFact[]) =>
    held(measureNeedGroup, ...facts).outcomesOn('2027-01-01');
  const subsidy = (kind: string) => instrument(kind, '2026-09-01');

  it.each<[string, string, string[]]>([
    ['goodProspects', 'wageSubsidy', ['departed']],
    ['needsGuidance', 'wageSubsidy', []],
    ['needsGuidance', 'fourYearWageSubsidy', ['departed']],
    ['needsGuidanceReducedCapacity', 'fourYearWageSubsidy', []],
    ['needsGuidanceReducedCapacity', 'permanentWageSubsidy', ['departed']],
    ['partialWork', 'permanentWageSubsidy', []],
    ['littleProspect', 'adaptedWorkGrant', []],
    ['goodProspects', 'summerJob', []],
    ['goodProspects', 'accommodationGrant', []],
  ])('%s, for %s', (group, kind, found) =>
    expect(outcomes(needs(group), subsidy(kind))).toEqual(found),
  );

  it('is unknown once for each measure where none is recorded', () =>
    expect(
      outcomes(
        instrument('mentorGrant', '2018-01-01', {}, 'a'),
        instrument('mentorGrant', '2018-02-01', {}, 'b'),
        instrument('wageSubsidy', '2018-02-01', {}, 'c'),
      ),
    ).toEqual(['unknown', 'unknown']));

  it('is that which was decided by the start', () => {
    const later = needs('goodProspects', '2026-09-02');
    expect(outcomes(needs('needsGuidance'), subsidy('wageSubsidy'))).toEqual([]);
    expect(outcomes(later, subsidy('wageSubsidy'))).toEqual(['unknown']);
    expect(outcomes(needs('goodProspects', '2026-09-01'), subsidy('wageSubsidy'))).toEqual([
      'departed',
    ]);
  });

  it('was no question of a four-year subsidy before there was one', () =>
    expect(
      held(
        measureNeedGroup,
        needs('needsGuidance'),
        instrument('fourYearWageSubsidy', '2026-07-31'),
      ).on('2026-07-31'),
    ).toEqual([]));
});
