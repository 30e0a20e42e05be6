import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { POOL } from '../../platform/database/database.module.js';
import type { WorklistQuery } from '../worklist/worklist-query.js';

/** As many as one person can keep apart. */
export const MOST_FILTERS = 50;

export interface SavedFilter {
  name: string;
  query: Partial<WorklistQuery>;
}

/** The filters that each person has saved for the own use. */
@Injectable()
export class SavedFilters {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** All of one person's, by name. */
  async of(actor: string): Promise<SavedFilter[]> {
    const { rows } = await this.pool.query<SavedFilter>(
      'select name, query from casework.saved_filter where actor = $1 order by name',
      [actor],
    );
    return rows;
  }

  async find(actor: string, name: string): Promise<SavedFilter | undefined> {
    return (await this.of(actor)).find((filter) => filter.name === name);
  }

  /**
   * Saves a filter, in place of one of the same name.
   *
   * @returns whether there was room for it
   */
  async save(actor: string, { name, query }: SavedFilter): Promise<boolean> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const saved = await saveWithin(client, actor, name, query);
      await client.query('commit');
      return saved;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  /** @returns whether there was one of this name */
  async remove(actor: string, name: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'delete from casework.saved_filter where actor = $1 and name = $2',
      [actor, name],
    );
    return rowCount === 1;
  }
}

async function saveWithin(
  client: PoolClient,
  actor: string,
  name: string,
  query: object,
): Promise<boolean> {
  // Two that are saved at once would each count the others without the other one.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('saved-filters/' || $1, 0))`, [
    actor,
  ]);
  const { rowCount } = await client.query(
    `insert into casework.saved_filter (actor, name, query)
     select $1, $2, $3::jsonb
     where (select count(*) from casework.saved_filter where actor = $1 and name <> $2) < $4
     on conflict (actor, name) do update set query = excluded.query, saved_at = now()`,
    [actor, name, JSON.stringify(query), MOST_FILTERS],
  );
  return rowCount === 1;
}
