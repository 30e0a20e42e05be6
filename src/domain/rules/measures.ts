import { NEED_GROUPS, type NeedGroup } from '../course/assessment.js';
import type { Day } from '../time/day.js';

// What Nav's measures allow, as data. Rules read it; nothing else knows its numbers.

export const MEASURES = [
  'workTraining',
  'temporaryWageSubsidy',
  'permanentWageSubsidy',
  'fourYearWageSubsidy',
  'summerJob',
  'mentor',
  'inclusionGrant',
  'permanentAdaptedWork',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What a row limits.
 *
 * - `maxMonths`, `maxWeeks`: the longest it may last
 * - `youngestAtStart`, `oldestAtStart`: in whole years; the birthday itself is within
 * - `belowAgeAtEnd`: it ends before this birthday
 * - `needGroups`: for whom
 * - `rateUpTo`, `rateOneOf`: share of the wage, in per cent
 * - `firstStart`, `lastStart`, `lastEnd`: days, both included; in every year where given as `MM-DD`
 * - `amountUpTo`, `amountPerMonth`: kroner, for a grant that ends in the period, a month in it
 * - `runsBeside`: the measures it may be combined with
 */
export type Term =
  | 'maxMonths'
  | 'maxWeeks'
  | 'youngestAtStart'
  | 'oldestAtStart'
  | 'belowAgeAtEnd'
  | 'needGroups'
  | 'rateUpTo'
  | 'rateOneOf'
  | 'firstStart'
  | 'lastStart'
  | 'lastEnd'
  | 'amountUpTo'
  | 'amountPerMonth'
  | 'runsBeside';

/** One rule of one measure, for a period of the valid clock. */
export interface MeasureRow {
  measure: Measure;
  term: Term;
  value: number | string | readonly (number | string)[];
  /** Tells rows of the same term apart. */
  which?: string;
  /** Holds for these need groups only. */
  needGroups?: readonly NeedGroup[];
  /** Holds for this kind of employment only. */
  contract?: 'permanent' | 'temporary';
  /** Holds from so many months after the start. */
  afterMonths?: number;
  /** It may last so many days longer. */
  plusDays?: number;
  /** First day in force; absent where the source does not say since when. */
  from?: Day;
  /** Last day in force; absent while it is. */
  to?: Day;
}

/** Where every row is from. */
export const MEASURE_SOURCE =
  'Nav, tiltaksgjennomforing-api (open source code, as of 2026-08-20); the code may differ from the regulation';

const GUIDED: readonly NeedGroup[] = NEED_GROUPS.filter((group) => group !== 'goodProspects');
const REDUCED: readonly NeedGroup[] = GUIDED.filter((group) => group !== 'needsGuidance');
const IN_PART: readonly NeedGroup[] = ['partialWork', 'littleProspect'];

/** The four-year subsidy is new: before this day the code refuses it. */
const FOUR_YEAR_FROM: Day = '2026-08-01';
const since = { from: FOUR_YEAR_FROM };

/** These may run beside any other measure, though not beside one of their own kind. */
const SUPPLEMENTS: readonly Measure[] = ['mentor', 'inclusionGrant'];

const combinations = MEASURES.map((measure): MeasureRow => ({
  measure,
  term: 'runsBeside',
  value: (SUPPLEMENTS.includes(measure) ? MEASURES : SUPPLEMENTS).filter(
    (other) => other !== measure,
  ),
}));

const youngest = MEASURES.map((measure): MeasureRow => ({
  measure,
  term: 'youngestAtStart',
  value: 16,
}));

const upperAges: readonly MeasureRow[] = [
  { measure: 'workTraining', term: 'belowAgeAtEnd', value: 72 },
  { measure: 'temporaryWageSubsidy', term: 'belowAgeAtEnd', value: 72 },
  { measure: 'permanentWageSubsidy', term: 'belowAgeAtEnd', value: 72 },
  { measure: 'mentor', term: 'belowAgeAtEnd', value: 72 },
  { measure: 'inclusionGrant', term: 'belowAgeAtEnd', value: 72 },
  { measure: 'permanentAdaptedWork', term: 'belowAgeAtEnd', value: 67 },
  { measure: 'fourYearWageSubsidy', term: 'oldestAtStart', value: 30, ...since },
  { measure: 'summerJob', term: 'oldestAtStart', value: 30 },
];

const needGroups: readonly MeasureRow[] = [
  { measure: 'workTraining', term: 'needGroups', value: GUIDED },
  { measure: 'temporaryWageSubsidy', term: 'needGroups', value: GUIDED },
  { measure: 'permanentWageSubsidy', term: 'needGroups', value: IN_PART },
  { measure: 'fourYearWageSubsidy', term: 'needGroups', value: REDUCED, ...since },
  { measure: 'mentor', term: 'needGroups', value: GUIDED },
  { measure: 'inclusionGrant', term: 'needGroups', value: GUIDED },
  { measure: 'permanentAdaptedWork', term: 'needGroups', value: IN_PART },
];

const lengths: readonly MeasureRow[] = [
  { measure: 'workTraining', term: 'maxMonths', value: 18 },
  reduced('temporaryWageSubsidy', 24),
  guidance('temporaryWageSubsidy', 12),
  contract('permanent', 48),
  contract('temporary', 24),
  { measure: 'summerJob', term: 'maxWeeks', value: 4 },
  reduced('mentor', 36),
  guidance('mentor', 6),
  // The code counts to the same day of the next year, where other measures end the day before it.
  { measure: 'inclusionGrant', term: 'maxMonths', value: 12, plusDays: 1 },
];

function reduced(measure: Measure, value: number): MeasureRow {
  return { measure, term: 'maxMonths', value, which: 'reducedCapacity', needGroups: REDUCED };
}

/** Everybody else, also those whom the measure is not for: the shorter length holds. */
function guidance(measure: Measure, value: number): MeasureRow {
  const others: readonly NeedGroup[] = NEED_GROUPS.filter((group) => !REDUCED.includes(group));
  return { measure, term: 'maxMonths', value, which: 'guidance', needGroups: others };
}

function contract(kind: 'permanent' | 'temporary', value: number): MeasureRow {
  return {
    measure: 'fourYearWageSubsidy',
    term: 'maxMonths',
    value,
    which: kind,
    contract: kind,
    ...since,
  };
}

/** Per cent by months since the start, the first from the start. */
const ladder = (
  measure: Measure,
  steps: readonly (readonly [afterMonths: number, rate: number])[],
  more: Partial<MeasureRow> = {},
): MeasureRow[] =>
  steps.map(([afterMonths, value]) => ({ measure, term: 'rateUpTo', value, afterMonths, ...more }));

const rates: readonly MeasureRow[] = [
  ...ladder(
    'temporaryWageSubsidy',
    [
      [0, 60],
      [12, 50],
    ],
    { which: 'higher' },
  ),
  ...ladder(
    'temporaryWageSubsidy',
    [
      [0, 40],
      [6, 30],
    ],
    { which: 'lower' },
  ),
  ...ladder('permanentWageSubsidy', [
    [0, 75],
    [12, 67],
  ]),
  ...ladder(
    'fourYearWageSubsidy',
    [
      [0, 70],
      [12, 60],
      [24, 50],
      [36, 35],
    ],
    since,
  ),
  { measure: 'summerJob', term: 'rateOneOf', value: [50, 75] },
];

const windows: readonly MeasureRow[] = [
  { measure: 'fourYearWageSubsidy', term: 'firstStart', value: FOUR_YEAR_FROM },
  { measure: 'fourYearWageSubsidy', term: 'lastEnd', value: '2032-12-31' },
  { measure: 'summerJob', term: 'firstStart', value: '06-01' },
  { measure: 'summerJob', term: 'lastStart', value: '08-31' },
  { measure: 'summerJob', term: 'lastEnd', value: '09-27' },
  { measure: 'permanentAdaptedWork', term: 'lastStart', value: '2026-08-31' },
];

/** A value for each year; the first may have held before, the last holds until it is replaced. */
const byYear = (
  row: Pick<MeasureRow, 'measure' | 'term'>,
  values: readonly (readonly [year: number, value: number])[],
  { openBefore }: { openBefore: boolean },
): MeasureRow[] =>
  values.map(([year, value], at) => ({
    ...row,
    value,
    ...(at === 0 && openBefore ? {} : { from: `${year}-01-01` }),
    ...(at === values.length - 1 ? {} : { to: `${year}-12-31` }),
  }));

const amounts: readonly MeasureRow[] = [
  ...byYear(
    { measure: 'inclusionGrant', term: 'amountUpTo' },
    [
      [2023, 143_900],
      [2024, 149_100],
      [2025, 154_800],
      [2026, 160_400],
    ],
    { openBefore: true },
  ),
  ...byYear(
    { measure: 'permanentAdaptedWork', term: 'amountPerMonth' },
    [
      [2022, 6241],
      [2023, 6428],
      [2024, 6808],
      [2025, 7067],
      [2026, 7321],
    ],
    { openBefore: false },
  ),
];

/** Every rule of every measure. Where a measure has no row for a term, the source sets no limit. */
export const MEASURE_TABLE: readonly MeasureRow[] = [
  ...lengths,
  ...youngest,
  ...upperAges,
  ...needGroups,
  ...rates,
  ...windows,
  ...amounts,
  ...combinations,
];
