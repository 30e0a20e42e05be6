import { dateOf } from '../../domain/analysis/as-of.js';
import { people } from '../../domain/person/decider.js';
import type { Person } from '../../domain/person/person.js';
import {
  isShielded,
  protectionOf,
  relationsOf,
  type ProtectionLevel,
} from '../../domain/person/protection.js';
import { detailsOf, type Details } from '../../domain/person/register.js';
import { blockOf, type BlockPerson, type ErasePerson } from '../../domain/person/restriction.js';
import type { Fact } from '../../domain/stream/milestone.js';
import { possiblyBy } from '../../domain/time/bounds.js';
import type { Day } from '../../domain/time/day.js';

export interface PersonView {
  /** Absent fields are not stated, or not shown of a person whose address is strictly confidential. */
  details: Details;
  protection: ProtectionLevel;
  shielded: boolean;
  relations: { id: string; staff: string; kind: string; since?: string }[];
  block?: { id: string; ground: string; handlers: readonly string[]; since?: string };
  erased?: { decision: string; ground?: string; on?: string };
}

/** The person as they were at the end of a day, as far as dates tell; see `asOf` of courses. */
export const personAsOf = (person: Person, day: Day): Person =>
  people.fold(person.facts.filter((fact) => possiblyBy(dateOf(fact), day)));

/**
 * What the register holds of a person.
 *
 * @param hidesAddress whether the address is strictly confidential now: it is then shown of no moment
 */
export function personView(person: Person, hidesAddress: boolean): PersonView {
  const block = blockOf(person)?.start as Fact<BlockPerson> | undefined;
  const erasure = person.erasure as Fact<ErasePerson> | undefined;
  const details = detailsOf(person);
  const { postalAddress: _, telephone: __, ...unplaced } = details;
  return {
    details: hidesAddress ? unplaced : details,
    protection: protectionOf(person),
    shielded: isShielded(person),
    relations: relationsOf(person).map((fact) => ({
      id: fact.id,
      staff: fact.data.staff,
      kind: fact.data.kind,
      ...since(fact),
    })),
    ...(block
      ? {
          block: {
            id: block.id,
            ground: block.data.ground,
            handlers: block.data.handlers,
            ...since(block),
          },
        }
      : {}),
    ...(erasure
      ? {
          erased: {
            decision: erasure.data.decision,
            ...(erasure.data.ground ? { ground: erasure.data.ground } : {}),
            ...(erasure.occurredOn ? { on: erasure.occurredOn } : {}),
          },
        }
      : {}),
  };
}

const since = ({ occurredOn }: Fact) => (occurredOn === undefined ? {} : { since: occurredOn });
