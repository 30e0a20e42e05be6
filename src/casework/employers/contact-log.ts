import { dateOf } from '../../domain/analysis/as-of.js';
import { contactsOf, type RelationContact } from '../../domain/employer/analysis/contacts.js';
import type { CaseContact, EmployerPicture } from '../../domain/employer/analysis/picture.js';
import { ContactEmployer } from '../../domain/employer/relation.js';
import { addDays, latest } from '../../domain/rules/days.js';
import { factsOf } from '../../domain/stream/history.js';
import type { Fact } from '../../domain/stream/milestone.js';
import type { Day } from '../../domain/time/day.js';
import type { Edtf } from '../../domain/time/edtf.js';

/** One contact with an employer: in its own stream, or in the follow-up of a case there. */
export interface ContactEntry {
  /** Id of the event. */
  id: string;
  on?: Edtf;
  recordedOn: 'employer' | 'case';
  caseId?: string;
  pseudonym?: string;
  kind?: string;
  /** Who made contact: an organisation of the services, or a party of the case. */
  by?: string;
  unit?: string;
  staff?: string;
  initiative?: string;
  purposes?: readonly string[];
  threeParty?: boolean;
  planned?: boolean;
  answered?: boolean;
  answeredOn?: Edtf;
  note?: unknown;
}

export interface ContactLog {
  total: number;
  /** The latest first, what nobody dated last; at most `MOST_ENTRIES`. */
  entries: ContactEntry[];
}

const MOST_ENTRIES = 200;

/** @param picture as it was on the day */
export function contactLog(
  { employer, contacts }: EmployerPicture,
  pseudonyms: ReadonlyMap<string, string>,
): ContactLog {
  const entries = [
    ...factsOf(employer, ContactEmployer).map(ofEmployer),
    ...contacts.map((contact) => ofCase(contact, pseudonyms.get(contact.caseId))),
  ];
  const lastDay = ({ on }: ContactEntry) => latest(on) ?? '';
  entries.sort((a, b) => (lastDay(a) === lastDay(b) ? 0 : lastDay(a) < lastDay(b) ? 1 : -1));
  return { total: entries.length, entries: entries.slice(0, MOST_ENTRIES) };
}

function ofEmployer(fact: Fact<ContactEmployer>): ContactEntry {
  const { by, unit, staff, kind, initiative, purposes, note } = fact.data;
  return stated({
    id: fact.id,
    on: dateOf(fact),
    recordedOn: 'employer',
    kind,
    by,
    unit,
    staff,
    initiative,
    purposes,
    note,
  });
}

/** What was said in the follow-up of a case stays there: it may be a matter of health. */
function ofCase(contact: CaseContact, pseudonym: string | undefined): ContactEntry {
  const { employerId: _, helperTasks: __, ...told } = contact;
  return stated({ ...told, recordedOn: 'case', pseudonym });
}

const stated = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as ContactEntry;

/** Before a new contact: somebody was here (SINTEF 2019:0060, L2893; F-30). */
export interface RecentContact {
  withinDays: number;
  contacts: RelationContact[];
}

const RECENT_DAYS = 14;

/**
 * Contacts that can have been within the last fourteen days, the latest first.
 *
 * @param picture as it was on the day
 */
export function recentContact(picture: EmployerPicture, day: Day): RecentContact {
  const since = addDays(day, -RECENT_DAYS);
  const contacts = contactsOf(picture)
    .filter(({ on }) => (latest(on) ?? '') >= since)
    .sort((a, b) => (latest(a.on)! < latest(b.on)! ? 1 : -1));
  return { withinDays: RECENT_DAYS, contacts };
}
