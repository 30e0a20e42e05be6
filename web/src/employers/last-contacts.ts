import { latest } from '../../../src/domain/rules/days.js';
import type { ContactEntry, EmployerOfCase } from './answers.js';

/** What a contact says of its direction, whichever stream it is recorded in. */
export type DirectedContact = Pick<ContactEntry, 'kind' | 'by' | 'initiative' | 'on'> &
  Partial<Pick<EmployerOfCase['contactsHeld'][number], 'id'>>;

const OF_THE_WORKPLACE = ['employer', 'manager', 'mentor', 'colleague'];

/**
 * Who turned to whom. A request counts as the employer's where the workplace asked; a talk that the
 * workplace had with the person itself is no contact between the two sides.
 */
export function directionOf({ kind, by, initiative }: DirectedContact): 'out' | 'in' | undefined {
  const workplace = by !== undefined && OF_THE_WORKPLACE.includes(by);
  if (kind === 'request') return workplace ? 'in' : undefined;
  if (initiative === 'employer') return 'in';
  return workplace || kind === 'decision' ? undefined : 'out';
}

/** The last dated contact each way; absent where none is on record. */
interface LastContacts<C> {
  out?: C;
  in?: C;
}

export function lastContacts<C extends DirectedContact>(contacts: readonly C[]): LastContacts<C> {
  const found: LastContacts<C> = {};
  for (const contact of contacts) {
    const direction = directionOf(contact);
    if (direction && isLater(contact, found[direction])) found[direction] = contact;
  }
  return found;
}

const isLater = (a: DirectedContact, b: DirectedContact | undefined): boolean =>
  b === undefined || (latest(a.on) ?? '') > (latest(b.on) ?? '');
