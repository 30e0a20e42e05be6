import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { PersonAccessFacts } from '../../access/access-facts.js';
import { hasRole, type Identity } from '../../access/identity.js';
import { decidePerson } from '../../access/policy/decide.js';
import { mayOpen, type Placeholder } from '../../access/visibility/visible-cases.js';
import { PersonOffices } from '../../access/visibility/person-offices.js';
import { people } from '../../domain/person/decider.js';
import type { Person } from '../../domain/person/person.js';
import { detailsOf, numberOf } from '../../domain/person/register.js';
import { EVENT_STORE } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { Opener } from '../../event-store/sealing/opener.js';
import { PersonIndex } from '../../event-store/sealing/person-index.js';
import { factOf, personStream } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';
import { caughtUpTo, type AfterQuery } from '../../projections/read-your-writes.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { withheld } from '../visibility/withheld.js';
import { personHistory, type PersonRow } from './person-history.table.js';

/** No person has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A case of a person, as lists name it. */
export interface CaseOfPerson {
  caseId: string;
  office: string;
  open: boolean;
}

/** What every question about persons begins with. */
@Injectable()
export class PeopleReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly runner: ProjectionRunner,
    private readonly opener: Opener,
    private readonly index: PersonIndex,
    private readonly offices: PersonOffices,
  ) {}

  /**
   * Waits until the register and the cases are shown up to a position.
   *
   * @throws ProblemError 503 with Retry-After when they are not in time
   */
  async caughtUpTo(query: AfterQuery): Promise<void> {
    await Promise.all([
      caughtUpTo(this.runner, 'people', query),
      caughtUpTo(this.runner, 'casework', query),
    ]);
  }

  /**
   * The events of one person; none when nobody registered them, or had by then.
   *
   * @param texts whether personal values are opened; withheld otherwise
   */
  async history(personId: string, texts: boolean, knownAt?: string): Promise<PersonRow[]> {
    const histories = await personHistory.read(this.pool, [personId], knownAt);
    const rows = histories.get(personId) ?? [];
    return texts ? this.opener.open(rows) : withheld(rows);
  }

  /** Whether the log has anything of a person, shown or not yet. */
  async isRegistered(personId: string): Promise<boolean> {
    return (await this.store.read(personStream(personId))).length > 0;
  }

  /**
   * Whose a case is: the id, and the name where somebody registered the person.
   *
   * @param personId undefined only of events from before cases had a person
   */
  async named(
    personId: string | undefined,
    texts: boolean,
    knownAt?: string,
  ): Promise<{ personId?: string; personName?: unknown }> {
    if (personId === undefined) return {};
    const rows = await this.history(personId, texts, knownAt);
    const { name } = detailsOf(people.fold(rows.map(factOf)));
    return { personId, ...(name === undefined ? {} : { personName: name }) };
  }

  /** Who has an identity number, as the log has it at this moment. */
  async withNumber(
    identityNumber: string,
  ): Promise<{ personId: string; person: Person } | undefined> {
    const claim = await this.index.find(identityNumber);
    // Looked for where there is nobody too: that somebody is hidden must not show in the time it takes.
    const personId = claim?.subject ?? NOBODY;
    const recorded = await this.store.read(personStream(personId));
    const person = people.fold(recorded.map(factOf));
    return numberOf(person) === identityNumber ? { personId, person } : undefined;
  }

  /**
   * Whether a reader is shown the personal values of the register: those whose office works with the
   * person are, whoever audits is shown the rest of it.
   *
   * @returns undefined where they are shown nothing of it
   */
  async textsFor(reader: Identity, person: PersonAccessFacts): Promise<boolean | undefined> {
    const { permit, texts } = decidePerson(reader, 'read', person);
    if (!permit) return undefined;
    if (texts && (await this.offices.includeOneOf(reader, person.personId))) return true;
    return hasRole(reader, 'revisor') ? false : undefined;
  }

  /** The cases of a person that the reader may open, in the order in which they came. */
  async casesOf(personId: string, reader: Identity): Promise<CaseOfPerson[]> {
    const values: unknown[] = [personId];
    const value: Placeholder = (added) => `$${values.push(added)}`;
    const { rows } = await this.pool.query<CaseOfPerson>(
      `select c.case_id as "caseId", c.office, c.open from read.case_overview c
       where c.person_id = $1 and ${mayOpen(reader, 'c', value)}
       order by c.opened_recorded_at, c.case_id`,
      values,
    );
    return rows;
  }
}
