import type { AnalysisState } from '../analysis/states.js';
import {
  TRANSITIONS,
  type Covariate,
  type Place,
  type Rates,
  type Traits,
  type Transition,
} from './model.js';
import type { Randomness } from './random.js';

/** One stay in one state; days are counted from the opening of the case. */
export interface Stay {
  state: AnalysisState;
  /** First day in the state. */
  from: number;
  /** First day in the next state; absent while the stay goes on at the cut-off. */
  to?: number;
  /** How it ended: the exit of a transition of the model. */
  exit?: string;
  /** Number of the employer of a placement. */
  employer?: number;
}

export interface Employers {
  /** Number of an employer for a new placement. */
  find(random: Randomness): number;
  placeOf(employer: number): Place;
}

/** States in which the person is placed with an employer. */
const PLACED: readonly AnalysisState[] = ['work-training', 'subsidised-work', 'work'];
export const isPlaced = (state: AnalysisState): boolean => PLACED.includes(state);

/** What of the stays so far decides which transitions are open. */
interface Conditions {
  notAssessed: boolean;
  afterSubsidy: boolean;
}

/**
 * The true course: stays that follow on each other without a gap, from the opening to the cut-off.
 *
 * @param lastDay the day of the cut-off; a change on it still counts
 */
export function pathOf(
  traits: Traits,
  lastDay: number,
  employers: Employers,
  random: Randomness,
): Stay[] {
  const stays: Stay[] = [{ state: 'between', from: 0 }];
  for (;;) {
    const stay = stays.at(-1)!;
    const next = exitOf(stay, stays, traits, employers, random);
    if (!next || stay.from + next.after > lastDay) return stays;
    stay.to = stay.from + next.after;
    stay.exit = next.transition.exit;
    const { to: state } = next.transition;
    const employer = isPlaced(state) ? (stay.employer ?? employers.find(random)) : undefined;
    stays.push({ state, from: stay.to, ...(employer === undefined ? {} : { employer }) });
  }
}

const EXITS = new Map(
  [...new Set(TRANSITIONS.map(({ from }) => from))].map((state) => [
    state,
    TRANSITIONS.filter(({ from }) => from === state),
  ]),
);

function exitOf(
  stay: Stay,
  stays: readonly Stay[],
  traits: Traits,
  employers: Employers,
  random: Randomness,
): { transition: Transition; after: number } | undefined {
  const conditions: Conditions = {
    notAssessed: !stays.some(({ state }) => state === 'assessment'),
    afterSubsidy: stays.at(-2)?.state === 'subsidised-work',
  };
  const place = stay.employer === undefined ? {} : employers.placeOf(stay.employer);
  const covariates = { ...traits, ...place };
  const exits = (EXITS.get(stay.state) ?? [])
    .filter(({ only }) => !only || conditions[only])
    .map((transition) => ({ transition, effect: effectOf(transition, covariates) }));
  return firstExit(exits, random);
}

/** Product of the effects of all covariates on the intensity of a transition. */
export function effectOf(
  { effects = {} }: Transition,
  covariates: { readonly [C in Covariate]?: string },
): number {
  return Object.entries(effects).reduce(
    (product, [covariate, byValue]) =>
      product * (byValue[covariates[covariate as Covariate] ?? ''] ?? 1),
    1,
  );
}

/**
 * Uses up one unit of exponential time at the total intensity, part by part of the stay; the exit is
 * one of those open in the part where it runs out, in proportion to their intensities.
 */
function firstExit(
  exits: readonly { transition: Transition; effect: number }[],
  random: Randomness,
): { transition: Transition; after: number } | undefined {
  const bounds = [
    ...new Set(exits.flatMap(({ transition }) => Object.keys(transition.rates).map(Number))),
  ];
  bounds.sort((a, b) => a - b);
  let left = random.waiting(1);
  for (const [at, begins] of bounds.entries()) {
    const intensities = exits.map(
      ({ transition, effect }) => rateAt(transition.rates, begins) * effect,
    );
    const total = intensities.reduce((sum, each) => sum + each, 0);
    const ends = bounds[at + 1] ?? Infinity;
    if (total > 0 && begins + left / total <= ends) {
      let share = random.next() * total;
      const chosen = intensities.findIndex((each) => (share -= each) < 0);
      const after = Math.max(1, Math.ceil(begins + left / total));
      return { transition: exits[Math.max(0, chosen)]!.transition, after };
    }
    left -= total * (ends - begins);
  }
  return undefined;
}

/** The rate that holds on a day of the stay. Names that are numbers stand in their order. */
export const rateAt = (rates: Rates, day: number): number =>
  Object.entries(rates).findLast(([from]) => Number(from) <= day)?.[1] ?? 0;
