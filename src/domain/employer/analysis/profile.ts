import type { Fact } from '../../stream/milestone.js';
import { addMonths, type Day } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import { latest } from '../../rules/days.js';
import { factsOf, runningSpells, type Employer } from '../employer.js';
import { statements, type ChangeEmployerFacts, type RegisterEmployer } from '../enterprise.js';
import { AnnounceOpening, DeclareHostingPlan, DeclineHosting } from '../hosting.js';
import { MapEmployer, StateAccommodationExperience, StateMotives } from '../profile.js';
import { GiveEmployerFeedback, SignCooperationAgreement } from '../relation.js';
import { contactPeople, type ContactPeople } from './contact-people.js';
import { dateOf, employerOn, newestOf } from './picture.js';

/** What was stated, with the fact that says it and since when, as stated. */
export interface Stated<T> {
  value: T;
  fact: string;
  since?: Edtf;
}

type EnterpriseField = Exclude<
  keyof (RegisterEmployer & ChangeEmployerFacts),
  'occurredOn' | 'source' | 'basis' | 'dateBasis' | 'employerId'
>;
type EnterpriseFacts = { [K in EnterpriseField]?: Stated<NonNullable<RegisterEmployer[K]>> };

export interface OpeningOn extends Stated<Fact<AnnounceOpening>['data']> {
  /** Last day on which somebody can be proposed; absent where no window is stated. */
  lastDay?: Day;
  /** The window has passed, although nobody recorded the opening as gone (F-33). */
  windowPassed: boolean;
}

export interface HostingPlanOn extends Stated<boolean> {
  /** Last day of the year that the plan is for; absent where the plan is not dated. */
  lastDay?: Day;
  /** Undefined where it cannot be told. */
  valid?: boolean;
}

/** What is known of an enterprise on a day. What nobody stated is absent. */
export interface EmployerProfile {
  day: Day;
  facts: EnterpriseFacts;
  mapping?: Stated<Fact<MapEmployer>['data']>;
  motives?: Stated<StateMotives['motives']>;
  accommodation?: Stated<Fact<StateAccommodationExperience>['data']>;
  contacts: ContactPeople;
  agreements: Stated<Fact<SignCooperationAgreement>['data']>[];
  /** Openings that nobody filled or withdrew, in the order recorded. */
  openings: OpeningOn[];
  hostingPlan?: HostingPlanOn;
  declined?: Stated<Fact<DeclineHosting>['data']>;
  /** The latest first. */
  feedback: Stated<Fact<GiveEmployerFeedback>['data']>[];
}

/** What an enterprise says of the coming year holds for so long (I-08, "next year"). */
export const HOSTING_PLAN_MONTHS = 12;

/** @param recorded everything recorded of the employer; the answer is as of the end of the day */
export function profileOn(recorded: Employer, day: Day): EmployerProfile {
  const employer = employerOn(recorded, day);
  const [mapping, motives, accommodation, declined] = [
    newestOf(factsOf(employer, MapEmployer)),
    newestOf(factsOf(employer, StateMotives)),
    newestOf(factsOf(employer, StateAccommodationExperience)),
    newestOf(factsOf(employer, DeclineHosting)),
  ];
  const hostingPlan = hostingPlanOn(employer, day);
  return {
    day,
    facts: enterpriseFacts(employer),
    ...(mapping && { mapping: stated(mapping, mapping.data) }),
    ...(motives && { motives: stated(motives, motives.data.motives) }),
    ...(accommodation && { accommodation: stated(accommodation, accommodation.data) }),
    contacts: contactPeople(employer),
    agreements: runningSpells(employer, 'cooperation').map(({ start }) =>
      stated(start, start.data as Fact<SignCooperationAgreement>['data']),
    ),
    openings: openingsOn(employer, day),
    ...(hostingPlan && { hostingPlan }),
    ...(declined && { declined: stated(declined, declined.data) }),
    feedback: factsOf(employer, GiveEmployerFeedback)
      .map((fact) => stated(fact, fact.data))
      .reverse()
      .sort((a, b) => compareDays(latest(b.since), latest(a.since))),
  };
}

/** Of what nobody dated the order of recording decides: a stable sort leaves it where it is. */
const compareDays = (a: Day | undefined, b: Day | undefined): number =>
  a === undefined || b === undefined || a === b ? 0 : a < b ? -1 : 1;

export function stated<T>(fact: Fact, value: T): Stated<T> {
  const since = dateOf(fact);
  return { value, fact: fact.id, ...(since === undefined ? {} : { since }) };
}

const ENTERPRISE_FIELDS: readonly EnterpriseField[] = [
  'name',
  'organisationNumber',
  'sector',
  'publicKind',
  'industry',
  'employees',
  'municipality',
  'inclusiveWorkAgreement',
  'ownFollowUpRoutine',
  'office',
];

/** Of each field the newest statement, each with its own date: a headcount is the one of its day. */
function enterpriseFacts(employer: Employer): EnterpriseFacts {
  const all = statements(employer);
  const known = ENTERPRISE_FIELDS.flatMap((field) => {
    const valueIn = ({ data }: Fact) => (data as Partial<RegisterEmployer>)[field];
    const newest = newestOf(all.filter((fact) => valueIn(fact) !== undefined));
    return newest ? [[field, stated(newest, valueIn(newest))] as const] : [];
  });
  return Object.fromEntries(known) as EnterpriseFacts;
}

/** @param employer as it was on the day */
export const openingsOn = (employer: Employer, day: Day): OpeningOn[] =>
  runningSpells(employer, 'opening').map(({ start }) => {
    const data = start.data as Fact<AnnounceOpening>['data'];
    const lastDay = latest(data.windowUntil);
    return {
      ...stated(start, data),
      ...(lastDay === undefined ? {} : { lastDay }),
      windowPassed: lastDay !== undefined && lastDay < day,
    };
  });

/**
 * The newest plan and whether its year includes the day. Undefined where nobody said anything.
 *
 * @param employer as it was on the day
 */
export function hostingPlanOn(employer: Employer, day: Day): HostingPlanOn | undefined {
  const plan = hostingPlanOf(employer);
  if (plan?.lastDay === undefined) return plan;
  return { ...plan, valid: day <= plan.lastDay };
}

/** The newest plan without a day of asking. */
export function hostingPlanOf(employer: Employer): Omit<HostingPlanOn, 'valid'> | undefined {
  const plan = newestOf(factsOf(employer, DeclareHostingPlan));
  if (!plan) return undefined;
  const lastDay = endOfPlan(plan);
  return { ...stated(plan, plan.data.willHost), ...(lastDay === undefined ? {} : { lastDay }) };
}

/** The last day of the year of a plan; of a roughly dated one the last that it can be. */
export function endOfPlan(plan: Fact<DeclareHostingPlan>): Day | undefined {
  const from = latest(dateOf(plan));
  return from === undefined ? undefined : addMonths(from, HOSTING_PLAN_MONTHS);
}
