import { factsOf, spellsOf, type Course, type Spell } from '../course/course.js';
import { HoldFollowUpContact, type EndFollowUp, type RequestSupport } from '../course/follow-up.js';
import { isFact, type Fact } from '../stream/milestone.js';
import { inOrderOfHappening } from '../stream/order.js';
import { ChangeCounsellor, type AssignCounsellor } from '../course/intake.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { elapsed, type DayRange } from '../time/elapsed.js';
import { daysOf } from '../rules/days.js';
import {
  contactsOf,
  FOLLOW_UP_PERIODS,
  heldByWorkplace,
  inOrderOfDays,
  type FollowUpContact,
  type FollowUpPeriod,
} from './follow-up-contacts.js';
import { plannedContactsOf, type PlannedContact } from './follow-up-plan.js';

export interface ContactCounts {
  contacts: number;
  withUser: number;
  withEmployer: number;
  withWorkplace: number;
  threeParty: number;
}

export interface Gap {
  days: DayRange;
  /** Ids of the contacts around it. */
  from: string;
  /** Absent of a gap that has lasted until the day of asking. */
  to?: string;
}

export interface Response {
  /** Id of the request. */
  request: string;
  by: string;
  on?: Edtf;
  /** The answer, or the contact that answers it, whichever came first. */
  answeredBy?: string;
  answeredOn?: Edtf;
  /** How long it took, or has taken so far; absent where the dates do not tell. */
  days?: DayRange;
}

/** One person who has been the main contact. */
export interface MainContact {
  /** Id of the assignment. */
  id: string;
  counsellor: string;
  from?: Edtf;
  to?: Edtf;
  current: boolean;
  singleContact?: boolean;
  directLine?: boolean;
  /** Of a handover: why, and until when the one before stays at hand. */
  reason?: string;
  overlapUntil?: Edtf;
}

export interface FollowUp {
  planned: PlannedContact[];
  contacts: Record<FollowUpPeriod, ContactCounts>;
  /** What the workplace itself has held. */
  heldByWorkplace: number;
  /** Reviews are nobody's initiative and are not counted. */
  initiative: { proactive: number; reactive: number; notStated: number; sharePercent?: number };
  /** The longest time without a contact while follow-up goes on; absent before the first one. */
  longestGap?: Gap;
  responses: Response[];
  mainContacts: MainContact[];
  handovers: number;
  /** A hire ends nothing: only its own event ends follow-up, or the closing of the case. */
  goesOn: boolean;
  hired: boolean;
  ended?: { id: string; on?: Edtf; reason?: string; settled?: boolean; criterion?: string };
}

/**
 * How a person is followed up: what was planned, what was done towards whom and when, and by whom.
 *
 * @param course as it was on the day
 * @param day contacts planned for later are upcoming
 */
export function followUpOf(course: Course, day: Day): FollowUp {
  const contacts = contactsOf(course, day);
  const goesOn = course.opening !== undefined && !course.followUpEnd && !course.closing;
  const gap = longestGap(contacts, goesOn ? day : undefined);
  return {
    planned: plannedContactsOf(course, contacts, day),
    contacts: Object.fromEntries(
      FOLLOW_UP_PERIODS.map((period) => [
        period,
        countsOf(contacts.filter((contact) => contact.period === period)),
      ]),
    ) as FollowUp['contacts'],
    heldByWorkplace: heldByWorkplace(course).length,
    initiative: initiativeOf(contacts.filter(({ kind }) => kind === 'contact')),
    ...(gap ? { longestGap: gap } : {}),
    responses: spellsOf(course, 'supportRequest').map((request) =>
      responseTo(request, course, day),
    ),
    mainContacts: spellsOf(course, 'counsellor').map(mainContact),
    handovers: factsOf(course, ChangeCounsellor).length,
    goesOn,
    hired: spellsOf(course, 'employment').length > 0,
    ...(course.followUpEnd ? { ended: endView(course.followUpEnd as Fact<EndFollowUp>) } : {}),
  };
}

function countsOf(contacts: readonly FollowUpContact[]): ContactCounts {
  const count = (field: keyof FollowUpContact) => contacts.filter((one) => one[field]).length;
  return {
    contacts: contacts.length,
    withUser: count('withUser'),
    withEmployer: count('withEmployer'),
    withWorkplace: count('withWorkplace'),
    threeParty: count('threeParty'),
  };
}

function initiativeOf(contacts: readonly FollowUpContact[]): FollowUp['initiative'] {
  const proactive = contacts.filter((one) => one.proactive === true).length;
  const reactive = contacts.filter((one) => one.proactive === false).length;
  const stated = proactive + reactive;
  return {
    proactive,
    reactive,
    notStated: contacts.length - stated,
    ...(stated > 0 ? { sharePercent: Math.round((100 * proactive) / stated) } : {}),
  };
}

/** The one whose shortest possible length is the longest. */
function longestGap(contacts: readonly FollowUpContact[], until: Day | undefined): Gap | undefined {
  const ordered = inOrderOfDays(contacts);
  const gaps = ordered.flatMap(({ id, on }, at): Gap[] => {
    const next = ordered[at + 1];
    const days = elapsed(on, next ? next.on : until);
    if (!days || (!next && until === undefined)) return [];
    return [{ days, from: id, ...(next ? { to: next.id } : {}) }];
  });
  return gaps.reduce<Gap | undefined>(
    (longest, gap) => (longest && longest.days.min >= gap.days.min ? longest : gap),
    undefined,
  );
}

function responseTo({ id, start, end }: Spell, course: Course, day: Day): Response {
  const contacts = factsOf(course, HoldFollowUpContact).filter(({ data }) => data.request === id);
  const [answer] = inOrderOfHappening([...contacts, ...(end ? [end] : [])]);
  const days = elapsed(readable(start.occurredOn), answer ? readable(answer.occurredOn) : day);
  return {
    request: id,
    by: (start.data as RequestSupport).by,
    ...(start.occurredOn === undefined ? {} : { on: start.occurredOn }),
    ...(answer ? { answeredBy: answer.id } : {}),
    ...(answer?.occurredOn === undefined ? {} : { answeredOn: answer.occurredOn }),
    ...(days ? { days } : {}),
  };
}

/** A damaged stored date says as little as none. */
function readable(stated: Edtf | undefined): Edtf | undefined {
  const { earliest, latest } = daysOf(stated);
  return earliest === undefined && latest === undefined ? undefined : stated;
}

function mainContact({ id, start, end }: Spell): MainContact {
  const data = start.data as AssignCounsellor & Partial<ChangeCounsellor>;
  const { counsellor, singleContact, directLine } = data;
  const handover = isFact(start, ChangeCounsellor) ? start.data : undefined;
  return {
    id,
    counsellor,
    ...(start.occurredOn === undefined ? {} : { from: start.occurredOn }),
    ...(end?.occurredOn === undefined ? {} : { to: end.occurredOn }),
    current: !end,
    ...(singleContact === undefined ? {} : { singleContact }),
    ...(directLine === undefined ? {} : { directLine }),
    ...(handover?.reason === undefined ? {} : { reason: handover.reason }),
    ...(handover?.overlapUntil === undefined ? {} : { overlapUntil: handover.overlapUntil }),
  };
}

function endView({ id, occurredOn, data }: Fact<EndFollowUp>): NonNullable<FollowUp['ended']> {
  const { reason, settled, criterion } = data;
  return {
    id,
    ...(occurredOn === undefined ? {} : { on: occurredOn }),
    ...(reason === undefined ? {} : { reason }),
    ...(settled === undefined ? {} : { settled }),
    ...(criterion === undefined ? {} : { criterion }),
  };
}
