import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/**
 * Looks again and again for sessions in the middle of a fold, and ends them.
 *
 * @param everyMs milliseconds from one look to the next; too few of them, and nothing gets done
 * @returns how many were ended
 */
export async function breakConnections(
  database: pg.Pool,
  everyMs: number,
  end: AbortSignal,
): Promise<number> {
  let broken = 0;
  for (; !end.aborted; await sleep(everyMs)) {
    const { rowCount } = await database.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
        and query ~* 'projection\\.checkpoint|read\\."case_'`);
    broken += rowCount ?? 0;
  }
  return broken;
}

/** Row count and SHA-256 of each live table of a projection, its rows in an order of their own. */
export async function fingerprints(
  database: pg.Pool,
  projection = 'casework',
): Promise<Record<string, string>> {
  const { rows } = await database.query<{ table: string }>(
    `select unnest(tables) as table from projection.checkpoint
     where name = $1 and status = 'live' order by 1`,
    [projection],
  );
  const found: Record<string, string> = {};
  for (const { table } of rows) {
    const { rows: digests } = await database.query<{ digest: string }>(`
      select count(*) || ' rows, ' || encode(sha256(convert_to(
        coalesce(string_agg(t::text, E'\\n' order by t::text collate "C"), ''), 'UTF8')), 'hex') as digest
      from read."${table}" t`);
    found[table] = digests[0]!.digest;
  }
  return found;
}
