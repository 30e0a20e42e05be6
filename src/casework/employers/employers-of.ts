import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  contactPeople,
  type ContactPeople,
} from '../../domain/employer/analysis/contact-people.js';
import { profileOn } from '../../domain/employer/analysis/profile.js';
import { employers } from '../../domain/employer/decider.js';
import { employerOn } from '../../domain/employer/analysis/picture.js';
import type { Employer } from '../../domain/employer/employer.js';
import type { Day } from '../../domain/time/day.js';
import { factOf } from '../../event-store/streams.js';
import { Opener } from '../../event-store/sealing/opener.js';
import { POOL } from '../../platform/database/database.module.js';
import { withheld } from '../visibility/withheld.js';
import { employerHistory } from './employer-history.table.js';

/** An employer as a case shows it beside the person: who it is and whom to speak with. */
export interface EmployerOfCase {
  employerId: string;
  name?: string;
  contacts: ContactPeople['main'];
}

/** For views of a case, which know their employers by id alone. */
@Injectable()
export class EmployersOfCases {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly opener: Opener,
  ) {}

  /**
   * Name and main contacts of employers. One that is not registered, or was not by
   * then, is not in the answer.
   *
   * @param day as of the end of which day
   * @param texts whether personal fields are shown in plain text; else they are withheld
   * @param knownAt RFC 3339: only what was recorded by then
   */
  async employersOf(
    employerIds: readonly string[],
    day: Day,
    texts = false,
    knownAt?: string,
  ): Promise<Map<string, EmployerOfCase>> {
    const histories = await employerHistory.read(this.pool, [...new Set(employerIds)], knownAt);
    // Opened together: the keys of all of them are asked for at once.
    const rows = [...histories.values()].flat();
    const shown = texts ? await this.opener.open(rows) : withheld(rows);
    return new Map(
      [...histories.keys()].map((employerId): [string, EmployerOfCase] => {
        const own = shown.filter((row) => row.employerId === employerId);
        return [employerId, ofCase(employerId, employers.fold(own.map(factOf)), day)];
      }),
    );
  }
}

function ofCase(employerId: string, employer: Employer, day: Day): EmployerOfCase {
  const name = profileOn(employer, day).facts.name?.value;
  const contacts = contactPeople(employerOn(employer, day)).main;
  return { employerId, ...(name === undefined ? {} : { name }), contacts };
}
