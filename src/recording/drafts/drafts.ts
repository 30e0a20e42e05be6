import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { Identity } from '../../access/identity.js';
import { mayOpen } from '../../access/visibility/visible-cases.js';
import type { JsonObject } from '../../event-store/port.js';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { POOL } from '../../platform/database/database.module.js';
import { DraftSeal, type DraftPlace } from './draft-seal.js';

/** As many as one person has under way at once. */
export const MOST_DRAFTS = 50;

export interface DraftMoments {
  /** RFC 3339 in UTC. */
  savedAt: string;
  /** When it is forgotten, unless it is saved again. */
  expiresAt: string;
  /** Of the history that the form rested on; absent where that was not said, as below. */
  revision?: number;
  /** Id of the event that it is about. */
  fact?: string;
}

export interface Draft extends DraftMoments {
  /** What was written, valid or not. */
  fields: JsonObject;
}

/** One of somebody's drafts, without what is written in it. */
export interface DraftListed extends DraftMoments {
  command: string;
  caseId?: string;
  /** Of the case. */
  pseudonym?: string;
  employerId?: string;
  /** Of the employer. */
  employer?: string;
}

interface Row {
  saved_at: Date;
  expires_at: Date;
  revision: number | null;
  fact: string | null;
}

interface ContentRow extends Row {
  sealed: string;
  subject_id: string | null;
}

interface ListedRow extends Row {
  command: string;
  case_id: string | null;
  pseudonym: string | null;
  employer_id: string | null;
  employer: string | null;
}

const HERE = 'author = $1 and kind = $2 and about = $3 and command = $4';
const here = ({ author, kind, about, command }: DraftPlace) => [author, kind, about, command];

/** What people have begun to write: each person's own, sealed, and forgotten after `DRAFT_DAYS`. */
@Injectable()
export class Drafts {
  private readonly days: number;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly seal: DraftSeal,
    @Inject(CONFIGURATION) { draftDays }: Pick<Configuration, 'draftDays'>,
  ) {
    this.days = draftDays;
  }

  /**
   * Keeps a draft in place of what its author wrote there before.
   *
   * @param subject the person whom it concerns
   * @returns undefined where the author has too many others
   * @throws SubjectErased the person is erased: nothing more is kept of them
   */
  async save(
    place: DraftPlace,
    { fields, revision, fact }: Pick<Draft, 'fields' | 'revision' | 'fact'>,
    subject: string | undefined,
  ): Promise<DraftMoments | undefined> {
    const sealed = await this.seal.close(fields, place, subject);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const row = await this.saveWithin(client, place, [
        subject ?? null,
        sealed,
        revision ?? null,
        fact ?? null,
      ]);
      await client.query('commit');
      return row && momentsOf(row);
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async find(place: DraftPlace): Promise<Draft | undefined> {
    const { rows } = await this.pool.query<ContentRow>(
      `select sealed, subject_id, revision, fact, saved_at, ${this.expiry()} as expires_at
       from drafts.draft where ${HERE} and ${this.inTime()}`,
      here(place),
    );
    const [row] = rows;
    if (!row) return undefined;
    const fields = await this.seal.open(row.sealed, place, row.subject_id ?? undefined);
    return fields && { fields, ...momentsOf(row) };
  }

  /**
   * @param facts leaves a draft alone that is about another event than these
   * @returns whether there was one
   */
  async discard(place: DraftPlace, facts?: readonly string[]): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `delete from drafts.draft
       where ${HERE} and ($5::uuid[] is null or fact is null or fact = any($5))`,
      [...here(place), facts ?? null],
    );
    return rowCount === 1;
  }

  /** Somebody's own, newest first; those of cases that have been hidden from them since are left out. */
  async of(author: Identity): Promise<DraftListed[]> {
    const values: unknown[] = [];
    const value = (given: unknown) => `$${values.push(given)}`;
    const { rows } = await this.pool.query<ListedRow>(
      `select d.command, d.revision, d.fact, d.saved_at, ${this.expiry()} as expires_at,
         c.case_id, c.pseudonym, e.employer_id, e.name as employer
       from drafts.draft d
       left join read.case_overview c on d.kind = 'course' and c.case_id::text = d.about
       left join read.employer_overview e on d.kind = 'employer' and e.employer_id::text = d.about
       where d.author = ${value(author.id)} and ${this.inTime()}
         and (d.about = 'new' or e.employer_id is not null
           or (c.case_id is not null and ${mayOpen(author, 'c', value)}))
       order by d.saved_at desc`,
      values,
    );
    return rows.map(listed);
  }

  /** Deletes whatever anybody has begun to write of a person. */
  async forgetSubject(subject: string): Promise<void> {
    await this.pool.query('delete from drafts.draft where subject_id = $1', [subject]);
  }

  /** Deletes what nobody can get at any more: too old, or of persons who are erased. */
  async sweep(): Promise<void> {
    await this.pool.query(
      `delete from drafts.draft where not (${this.inTime()})
         or subject_id in (select subject_id from vault.destroyed_key)`,
    );
  }

  private async saveWithin(
    client: PoolClient,
    place: DraftPlace,
    content: readonly [string | null, sealed: string, number | null, string | null],
  ): Promise<Row | undefined> {
    // Two that are saved at once would each count the others without the other one.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('drafts/' || $1, 0))`, [
      place.author,
    ]);
    const { rows } = await client.query<Row>(
      `insert into drafts.draft (author, kind, about, command, subject_id, sealed, revision, fact)
       select $1, $2, $3, $4, $5, $6, $7, $8
       where (select count(*) from drafts.draft
         where author = $1 and ${this.inTime()} and not (${HERE})) < $9
       on conflict (author, kind, about, command) do update set
         subject_id = excluded.subject_id, sealed = excluded.sealed,
         revision = excluded.revision, fact = excluded.fact, saved_at = clock_timestamp()
       returning revision, fact, saved_at, ${this.expiry()} as expires_at`,
      [...here(place), ...content, MOST_DRAFTS],
    );
    return rows[0];
  }

  private expiry = () => `saved_at + interval '${this.days} days'`;
  private inTime = () => `${this.expiry()} > clock_timestamp()`;
}

const momentsOf = ({ saved_at, expires_at, revision, fact }: Row): DraftMoments => ({
  savedAt: saved_at.toISOString(),
  expiresAt: expires_at.toISOString(),
  ...(revision === null ? {} : { revision }),
  ...(fact === null ? {} : { fact }),
});

const listed = (row: ListedRow): DraftListed => ({
  command: row.command,
  ...momentsOf(row),
  ...(row.case_id === null ? {} : { caseId: row.case_id }),
  ...(row.pseudonym === null ? {} : { pseudonym: row.pseudonym }),
  ...(row.employer_id === null ? {} : { employerId: row.employer_id }),
  ...(row.employer === null ? {} : { employer: row.employer }),
});
