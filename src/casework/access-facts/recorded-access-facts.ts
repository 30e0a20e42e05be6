import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { AccessFacts, CaseAccessFacts, PersonAccessFacts } from '../../access/access-facts.js';
import { courses } from '../../domain/course/decider.js';
import type { OpenCase } from '../../domain/course/intake.js';
import { accessFactsOf } from '../../domain/person/access-facts.js';
import { people } from '../../domain/person/decider.js';
import type { DataOf } from '../../domain/stream/milestone.js';
import { EVENT_STORE } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { courseStream, factOf, personStream } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';

type OfficeAndPerson = Pick<CaseAccessFacts, 'office'> & { personId: string };

/**
 * Facts for the policy. Office and person of a case are looked up in the overview, and in the log
 * where the overview has not got so far; what protects the person comes from the log alone, so that it
 * holds from the moment it is recorded.
 */
@Injectable()
export class RecordedAccessFacts implements AccessFacts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async ofCase(caseId: string): Promise<CaseAccessFacts | undefined> {
    const found = (await this.inOverview(caseId)) ?? (await this.inLog(caseId));
    if (!found) return undefined;
    return { caseId, office: found.office, person: await this.ofPerson(found.personId) };
  }

  async ofPerson(personId: string): Promise<PersonAccessFacts> {
    const recorded = await this.store.read(personStream(personId));
    return accessFactsOf(personId, people.fold(recorded.map(factOf)));
  }

  private async inOverview(caseId: string): Promise<OfficeAndPerson | undefined> {
    const { rows } = await this.pool.query<{ office: string | null; person_id: string | null }>(
      'select office, person_id from read.case_overview where case_id = $1',
      [caseId],
    );
    const { office, person_id: personId } = rows[0] ?? {};
    return office && personId ? { office, personId } : undefined;
  }

  private async inLog(caseId: string): Promise<OfficeAndPerson | undefined> {
    const recorded = await this.store.read(courseStream(caseId));
    const personId = recorded[0]?.subject;
    const opening = courses.fold(recorded.map(factOf)).opening?.data as
      DataOf<OpenCase> | undefined;
    return opening && personId ? { office: opening.office, personId } : undefined;
  }
}
