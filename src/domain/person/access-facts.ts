import type { Person } from './person.js';
import { isShielded, protectionOf, relationsOf, type ProtectionLevel } from './protection.js';
import { handlersOf } from './restriction.js';
import { staffId } from './staff.js';

/** What of a person decides who may see what is recorded of them. */
export interface AccessFactsOfPerson {
  personId: string;
  /** Absent where the address is not protected. */
  protection?: Exclude<ProtectionLevel, 'none'>;
  shielded: boolean;
  /** Staff identifiers of the person themself and of those with a relation in force. */
  related: readonly string[];
  /** Present while processing is restricted. */
  blocked?: { handlers: readonly string[] };
}

/** @param person everything recorded; of a person whom nobody registered, the state before anything */
export function accessFactsOf(personId: string, person: Person): AccessFactsOfPerson {
  const protection = protectionOf(person);
  const handlers = handlersOf(person);
  return {
    personId,
    ...(protection === 'none' ? {} : { protection }),
    shielded: isShielded(person),
    related: [...new Set(relationsOf(person).map(({ data }) => staffId(data.staff)))].sort(),
    ...(handlers ? { blocked: { handlers: handlers.map(staffId) } } : {}),
  };
}
