import { factsOf, spellsOf, type Course } from '../course/course.js';
import { HoldFollowUpContact } from '../course/follow-up.js';
import { HoldReview } from '../course/workplace.js';
import { earliest, latest } from '../rules/days.js';
import type { Fact } from '../stream/milestone.js';
import { certainlyEarlier, certainlyNotEarlier } from '../stream/order.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';

/**
 * When in a course: before any training or employment began, from there until a hire, after it.
 * `unknown` where the dates leave it open.
 */
export const FOLLOW_UP_PERIODS = ['before', 'during', 'afterHire', 'unknown'] as const;
export type FollowUpPeriod = (typeof FOLLOW_UP_PERIODS)[number];

/** One contact of the services with the person or the workplace. */
export interface FollowUpContact {
  /** Id of the event. */
  id: string;
  kind: 'contact' | 'review';
  on?: Edtf;
  period: FollowUpPeriod;
  withUser: boolean;
  withEmployer: boolean;
  /** With a mentor or another colleague. */
  withWorkplace: boolean;
  /** With user and employer together. */
  threeParty: boolean;
  employerId?: string;
  /**
   * Whether it was on own initiative; one that answers a request never was. Absent where nobody said.
   */
  proactive?: boolean;
  planned?: boolean;
}

/**
 * The contacts that the office, or a provider for it, has held by a day, in the order recorded; one
 * of which nobody said who held it counts. What the workplace does itself is not here.
 */
export function contactsOf(course: Course, day: Day): FollowUpContact[] {
  const periodOf = periodsOf(course);
  return course.facts
    .filter(({ occurredOn }) => (earliest(occurredOn) ?? day) <= day)
    .flatMap((fact) => contactIn(fact, periodOf(fact)) ?? []);
}

/** Contacts that the workplace itself has held with the person: its own burden of follow-up. */
export const heldByWorkplace = (course: Course): Fact<HoldFollowUpContact>[] =>
  factsOf(course, HoldFollowUpContact).filter(({ data }) => !ofServices(data.by));

/** In the order of the last day on which each can have been; undated ones are left out. */
export const inOrderOfDays = (contacts: readonly FollowUpContact[]): FollowUpContact[] =>
  contacts
    .filter(({ on }) => latest(on) !== undefined)
    .toSorted((a, b) => compareDays(latest(a.on)!, latest(b.on)!));

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

const ofServices = (by: string | undefined): boolean =>
  by === undefined || by === 'office' || by === 'provider';

const partiesIn = (stated: readonly string[] | undefined): readonly string[] =>
  Array.isArray(stated) ? stated : [];

function contactIn(fact: Fact, period: FollowUpPeriod): FollowUpContact | undefined {
  if (fact.type === 'FollowUpContactHeld') {
    const { data } = fact as Fact<HoldFollowUpContact>;
    if (!ofServices(data.by)) return undefined;
    const proactive = isProactive(data);
    return {
      ...contactWith(fact, 'contact', period, partiesIn(data.directedAt)),
      ...(data.employerId === undefined ? {} : { employerId: data.employerId }),
      ...(proactive === undefined ? {} : { proactive }),
      ...(data.planned === undefined ? {} : { planned: data.planned }),
    };
  }
  if (fact.type === 'ReviewHeld') {
    const participants = partiesIn((fact as Fact<HoldReview>).data.participants);
    return participants.some((party) => party === 'office' || party === 'provider')
      ? contactWith(fact, 'review', period, participants)
      : undefined;
  }
  return undefined;
}

/** SINTEF 2019:0060, L3113 and S1:31: what somebody asked for is not on own initiative. */
function isProactive({ initiative, request }: HoldFollowUpContact): boolean | undefined {
  if (request !== undefined) return false;
  return initiative === undefined ? undefined : initiative === 'proactive';
}

function contactWith(
  { id, occurredOn }: Fact,
  kind: FollowUpContact['kind'],
  period: FollowUpPeriod,
  parties: readonly string[],
): FollowUpContact {
  const withUser = parties.includes('user');
  const withEmployer = parties.includes('employer') || parties.includes('manager');
  return {
    id,
    kind,
    ...(occurredOn === undefined ? {} : { on: occurredOn }),
    period,
    withUser,
    withEmployer,
    withWorkplace: parties.includes('mentor') || parties.includes('colleague'),
    threeParty: withUser && withEmployer,
  };
}

function periodsOf(course: Course): (fact: Fact) => FollowUpPeriod {
  const startsOf = (kind: 'training' | 'employment') =>
    spellsOf(course, kind).map(({ start }) => start.occurredOn);
  const [trainings, hires] = [startsOf('training'), startsOf('employment')];
  return ({ occurredOn: on }) => {
    const since = (starts: typeof hires) => starts.some((start) => certainlyNotEarlier(on, start));
    const beforeAll = (starts: typeof hires) =>
      starts.every((start) => certainlyEarlier(on, start));
    if (since(hires)) return 'afterHire';
    if (!beforeAll(hires)) return 'unknown';
    if (since(trainings)) return 'during';
    return beforeAll(trainings) ? 'before' : 'unknown';
  };
}
