import { latest } from '../../rules/days.js';
import type { Fact } from '../../stream/milestone.js';
import { addMonths, type Day } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import { factsOf, spellsOf, type Employer } from '../employer.js';
import { DeclareHostingPlan, DeclineHosting, ExpireOpening, FillOpening } from '../hosting.js';
import { ResolveMisuseConcern } from '../misuse.js';
import { SetReadiness, type Readiness } from '../profile.js';
import { GiveEmployerFeedback } from '../relation.js';
import { dateOf, employerOn, isNewer, newestOf } from './picture.js';
import { endOfPlan } from './profile.js';

/** Why the computed colour is what it is. */
export interface ReadinessCause {
  reason:
    | 'openingOpen'
    | 'plansToHost'
    | 'plansNotToHost'
    | 'declined'
    | 'wouldNotHostAgain'
    | 'misuseConfirmed';
  colour: Readiness;
  fact: string;
  on?: Edtf;
  /** Last day on which it counts; absent where nothing limits it. */
  lastDay?: Day;
}

export interface ReadinessOn {
  day: Day;
  /** The manual colour where it holds, else the computed one. */
  colour: Readiness;
  /** `because` is empty where nothing on record says more than "perhaps". */
  computed: { colour: Readiness; because: ReadinessCause[] };
  manual?: {
    colour: Readiness;
    fact: string;
    on?: Edtf;
    /** Free text; where it is erased, what the store says of that. */
    reason?: string;
    lastDay?: Day;
    holds: boolean;
    /** The later fact by which it no longer holds, where it is not time alone. */
    overtakenBy?: string;
  };
  version: number;
  /** The source names the three colours and that they follow what is recorded, not how. */
  basis: 'proposed';
}

export const READINESS_VERSION = 1;
/** For how many months a refusal, a bad experience and a manual colour count. */
export const READINESS_MONTHS = { declined: 6, feedback: 12, manual: 6 } as const;

/**
 * Whether the enterprise can be asked to take somebody in: green (yes), yellow (perhaps), red (not
 * now), recomputed from what is recorded (SINTEF 2019:0060, L3547; F-31).
 *
 * The newest fact that says something decides; of several openings each counts as one. A confirmed
 * misuse of placements is red whatever else is said, since such an enterprise is not used again
 * (L2728). Which facts count, and for how long, is a proposal.
 *
 * @param recorded everything recorded of the employer; the answer is as of the end of the day
 */
export function readinessOn(recorded: Employer, day: Day): ReadinessOn {
  const employer = employerOn(recorded, day);
  const computed = compute(employer, day);
  const manual = manualOn(employer, day);
  return {
    day,
    colour: manual?.holds ? manual.colour : computed.colour,
    computed,
    ...(manual && { manual }),
    version: READINESS_VERSION,
    basis: 'proposed',
  };
}

interface Signal {
  fact: Fact;
  cause: ReadinessCause;
}

function compute(employer: Employer, day: Day): ReadinessOn['computed'] {
  const signals = signalsOf(employer).filter(
    ({ cause: { lastDay } }) => lastDay === undefined || day <= lastDay,
  );
  const confirmed = signals.filter(({ cause }) => cause.reason === 'misuseConfirmed');
  const newest = signals.reduce<Signal | undefined>(
    (last, one) => (last && !isNewer(one.fact, last.fact, employer.facts) ? last : one),
    undefined,
  );
  const colour = confirmed.length > 0 ? 'red' : (newest?.cause.colour ?? 'yellow');
  const because = signals.map(({ cause }) => cause).filter((cause) => cause.colour === colour);
  return { colour, because };
}

/** Everything that speaks for a colour, each with the time for which it does. */
function signalsOf(employer: Employer): Signal[] {
  const openings = spellsOf(employer, 'opening').filter(({ end }) => !end);
  const plan = newestOf(factsOf(employer, DeclareHostingPlan));
  const feedback = newestOf(
    factsOf(employer, GiveEmployerFeedback).filter(({ data }) => data.wouldHostAgain !== undefined),
  );
  return [
    ...factsOf(employer, ResolveMisuseConcern)
      .filter(({ data }) => data.decision === 'confirmed')
      .map((fact) => signal(fact, 'misuseConfirmed', 'red')),
    ...factsOf(employer, DeclineHosting).map((fact) =>
      signal(fact, 'declined', 'red', monthsAfter(fact, READINESS_MONTHS.declined)),
    ),
    ...(feedback?.data.wouldHostAgain === false
      ? [
          signal(
            feedback,
            'wouldNotHostAgain',
            'red',
            monthsAfter(feedback, READINESS_MONTHS.feedback),
          ),
        ]
      : []),
    ...(plan
      ? [
          plan.data.willHost
            ? signal(plan, 'plansToHost', 'green', endOfPlan(plan))
            : signal(plan, 'plansNotToHost', 'red', endOfPlan(plan)),
        ]
      : []),
    ...openings.map(({ start }) =>
      signal(
        start,
        'openingOpen',
        'green',
        latest((start.data as { windowUntil?: Edtf }).windowUntil),
      ),
    ),
  ];
}

function signal(
  fact: Fact,
  reason: ReadinessCause['reason'],
  colour: Readiness,
  lastDay?: Day,
): Signal {
  const on = dateOf(fact);
  return {
    fact,
    cause: {
      reason,
      colour,
      fact: fact.id,
      ...(on === undefined ? {} : { on }),
      ...(lastDay === undefined ? {} : { lastDay }),
    },
  };
}

function monthsAfter(fact: Fact, months: number): Day | undefined {
  const day = latest(dateOf(fact));
  return day === undefined ? undefined : addMonths(day, months);
}

/** A manual colour holds until something later is recorded that the computation rests on, or time. */
function manualOn(employer: Employer, day: Day): ReadinessOn['manual'] {
  const fact = newestOf(factsOf(employer, SetReadiness));
  if (!fact) return undefined;
  const on = dateOf(fact);
  const lastDay = monthsAfter(fact, READINESS_MONTHS.manual);
  const overtakenBy = groundsOf(employer).find((other) => isNewer(other, fact, employer.facts));
  return {
    colour: fact.data.readiness,
    fact: fact.id,
    ...(on === undefined ? {} : { on }),
    ...(fact.data.reason === undefined ? {} : { reason: fact.data.reason }),
    ...(lastDay === undefined ? {} : { lastDay }),
    holds: !overtakenBy && (lastDay === undefined || day <= lastDay),
    ...(overtakenBy ? { overtakenBy: overtakenBy.id } : {}),
  };
}

/** The facts that the computation rests on, the ends of openings included. */
const groundsOf = (employer: Employer): Fact[] => [
  ...signalsOf(employer).map(({ fact }) => fact),
  ...factsOf(employer, FillOpening),
  ...factsOf(employer, ExpireOpening),
];
