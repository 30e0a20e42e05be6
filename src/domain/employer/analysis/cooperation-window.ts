import { daysOf } from '../../rules/days.js';
import { addDays, addMonths, daysBetween, type Day } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import { spellsOf, type Spell } from '../employer.js';
import { contactsOf, type RelationContact } from './contacts.js';
import {
  hasEnded,
  pictureOn,
  type CaseContact,
  type CasePlacement,
  type EmployerPicture,
} from './picture.js';

/** What lies within the months before a day, for the scores of the form of cooperation. */
export interface CooperationWindow {
  from: Day;
  to: Day;
  /** The picture as it was on the last day of the window. */
  picture: EmployerPicture;
  /** Placements that can have run within it. */
  placements: CasePlacement[];
  /** Contacts between both sides that can have been within it. */
  contacts: RelationContact[];
  /** The same of the cases alone, with what only those tell. */
  caseContacts: CaseContact[];
  /** Openings announced within it. */
  openings: Spell[];
  /** Days of all placements within it together; undefined where no dates tell. */
  placementDays?: number;
}

export function windowBefore(picture: EmployerPicture, to: Day, months: number): CooperationWindow {
  const from = addDays(addMonths(to, -months), 1);
  const then = pictureOn(picture, to);
  const lies = (on: Edtf | undefined) => liesWithin(on, from, to);
  const placements = then.placements.filter((placement) => runsWithin(placement, from, to));
  const days = placements.flatMap((placement) => daysWithin(placement, from, to));
  return {
    from,
    to,
    picture: then,
    placements,
    contacts: contactsOf(then).filter(({ on }) => lies(on)),
    caseContacts: then.contacts.filter(({ on }) => lies(on)),
    openings: spellsOf(then.employer, 'opening').filter(({ start }) => lies(start.occurredOn)),
    ...(days.length > 0 ? { placementDays: days.reduce((sum, n) => sum + n, 0) } : {}),
  };
}

/** What nobody dated is left out: it may be of any year. */
function liesWithin(on: Edtf | undefined, from: Day, to: Day): boolean {
  const { earliest, latest } = daysOf(on);
  if (earliest === undefined && latest === undefined) return false;
  return (earliest ?? from) <= to && (latest ?? to) >= from;
}

function runsWithin(placement: CasePlacement, from: Day, to: Day): boolean {
  if (placement.from === undefined && placement.to === undefined) return !placement.ended;
  return (daysOf(placement.from).earliest ?? from) <= to && !hasEnded(placement, addDays(from, -1));
}

/** Days of a placement within the window, both ends included, at most as many as can be. */
function daysWithin({ from: began, to: ended }: CasePlacement, from: Day, to: Day): number[] {
  const start = daysOf(began).earliest;
  if (start === undefined) return [];
  const end = daysOf(ended).latest ?? to;
  const [first, last] = [start > from ? start : from, end < to ? end : to];
  return last < first ? [] : [daysBetween(first, last) + 1];
}
