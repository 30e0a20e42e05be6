import { idOf, type GivenFact } from '../course/specification.fixture.js';
import { measureOverlap, measureStartWindow } from './measures-time.js';
import { instrument, instrumentEnd, training, trainingEnd } from './measures.fixture.js';
import { held } from './rule.fixture.js';

const LATE = '2035-01-01';

describe('The time within which a measure is open', () => {
  const outcomes = (...facts: GivenFact[]) => held(measureStartWindow, ...facts).outcomesOn(LATE);

  it.each<[string, string, string | undefined, string, string[]]>([
    ['a summer job', 'summerJob', '2026-05-31', '2026-06-20', ['departed']],
    ['a summer job', 'summerJob', '2026-06-01', '2026-06-20', []],
    ['a summer job', 'summerJob', '2026-08-31', '2026-09-27', []],
    ['a summer job', 'summerJob', '2026-08-31', '2026-09-28', ['departed']],
    ['a summer job', 'summerJob', '2026-09-01', '2026-09-20', ['departed']],
    ['a summer job in a rough month', 'summerJob', '2026-07', '2026-08', []],
    ['a summer job in a rough summer', 'summerJob', '2026-05/2026-07', '2026-08', ['unknown']],
    ['a summer job in a rough year', 'summerJob', '2025/2026', '2026-08', ['unknown']],
    ['a summer job at no stated time', 'summerJob', undefined, '2026-08', ['unknown']],
    ['four years', 'fourYearWageSubsidy', '2026-07-31', '2027-01-01', ['departed']],
    ['four years', 'fourYearWageSubsidy', '2026-08-01', '2027-01-01', []],
    ['four years', 'fourYearWageSubsidy', '2029-01-01', '2032-12-31', []],
    ['four years', 'fourYearWageSubsidy', '2029-01-01', '2033-01-01', ['departed']],
    ['adapted work', 'adaptedWorkGrant', '2026-08-31', '2034-01-01', []],
    ['adapted work', 'adaptedWorkGrant', '2026-09-01', '2034-01-01', ['departed']],
    ['any other', 'wageSubsidy', '2026-09-01', '2034-01-01', []],
  ])('%s: %s from %s to %s', (_, kind, from, to, found) =>
    expect(outcomes(instrument(kind, from), instrumentEnd(to))).toEqual(found),
  );

  it.each([
    ['2032-12-31', []],
    ['2033-01-01', ['departed']],
  ])('is over for what still runs on %s', (day, found) =>
    expect(
      held(measureStartWindow, instrument('fourYearWageSubsidy', '2030-01-01')).outcomesOn(day),
    ).toEqual(found),
  );
});

describe('Measures at the same time', () => {
  const outcomes = (...facts: GivenFact[]) => held(measureOverlap, ...facts).outcomesOn(LATE);
  const trained = (from: string, to: string) => [training(from), trainingEnd(to)];

  it.each<[string, GivenFact[], string[]]>([
    [
      'the one encloses the other',
      [
        ...trained('2024-01-01', '2024-12-31'),
        instrument('wageSubsidy', '2024-03-01'),
        instrumentEnd('2024-04-01'),
      ],
      ['departed'],
    ],
    [
      'the later recorded encloses the earlier',
      [
        instrument('wageSubsidy', '2024-03-01'),
        instrumentEnd('2024-04-01'),
        ...trained('2024-01-01', '2024-12-31'),
      ],
      ['departed'],
    ],
    [
      'one begins the day before the other ends',
      [...trained('2024-01-01', '2024-03-01'), instrument('wageSubsidy', '2024-02-29')],
      ['departed'],
    ],
    [
      'one begins on the day on which the other ends',
      [...trained('2024-01-01', '2024-02-29'), instrument('wageSubsidy', '2024-02-29')],
      [],
    ],
    [
      'one begins the day after the other ends',
      [...trained('2024-01-01', '2024-02-29'), instrument('wageSubsidy', '2024-03-01')],
      [],
    ],
    [
      'both run',
      [
        instrument('wageSubsidy', '2024-01-01', {}, 'a'),
        instrument('permanentWageSubsidy', '2024-02-01', {}, 'b'),
      ],
      ['departed'],
    ],
    [
      'it is a mentor',
      [
        instrument('wageSubsidy', '2024-01-01', {}, 'a'),
        instrument('mentorGrant', '2024-02-01', {}, 'b'),
      ],
      [],
    ],
    [
      'it is an inclusion grant',
      [training('2024-01-01'), instrument('inclusionGrant', '2024-02-01')],
      [],
    ],
    [
      'it is a mentor and an inclusion grant',
      [
        instrument('inclusionGrant', '2024-01-01', {}, 'a'),
        instrument('mentorGrant', '2024-02-01', {}, 'b'),
      ],
      [],
    ],
    [
      'it is a mentor twice',
      [
        instrument('mentorGrant', '2024-01-01', {}, 'a'),
        instrument('mentorGrant', '2024-02-01', {}, 'b'),
      ],
      ['departed'],
    ],
    [
      'it is a four-year subsidy',
      [
        instrument('wageSubsidy', '2026-09-01', {}, 'a'),
        instrument('fourYearWageSubsidy', '2026-10-01', {}, 'b'),
      ],
      ['departed'],
    ],
    [
      'the dates are rough',
      [...trained('2024-01-01', '2024-03'), instrument('wageSubsidy', '2024-03-15')],
      ['unknown'],
    ],
    [
      'nobody stated the scheme',
      [training('2024-01-01', { scheme: undefined }), instrument('wageSubsidy', '2024-03-15')],
      ['unknown'],
    ],
    [
      'nobody stated the scheme nor the dates',
      [
        training(undefined, { scheme: undefined }),
        trainingEnd(undefined),
        instrument('wageSubsidy', undefined),
      ],
      [],
    ],
    [
      'it is a grant that no measure has a rule for',
      [training('2024-01-01'), instrument('accommodationGrant', '2024-02-01')],
      [],
    ],
    [
      'it is adapted work and the grant for it',
      [
        training('2024-01-01', { scheme: 'adaptedWork' }),
        instrument('adaptedWorkGrant', '2024-01-01', { training: idOf('training') }),
      ],
      [],
    ],
  ])('%s', (_, facts, found) => expect(outcomes(...facts)).toEqual(found));

  it('name the one that came later and all that it met', () =>
    expect(
      held(
        measureOverlap,
        instrument('summerJob', '2024-07-01', {}, 'last'),
        instrument('wageSubsidy', '2024-01-01', {}, 'first'),
        training('2024-03-01'),
      ).on(LATE),
    ).toMatchObject([
      {
        events: [idOf('last'), idOf('first'), idOf('training')],
        values: { measure: 'summerJob', others: 'temporaryWageSubsidy, workTraining' },
      },
      { events: [idOf('training'), idOf('first')] },
    ]));
});
