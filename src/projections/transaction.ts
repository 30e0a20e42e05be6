import type { Pool, PoolClient } from 'pg';
import { StoreBusy, StoreUnavailable } from '../event-store/port.js';
import { isPassing } from '../platform/database/passing-error.js';

/**
 * `synchronous_commit = off` does not wait for the flush to disk. Safe here: read model and
 * checkpoint are in one transaction, so a crash of the server loses both or none, and the events
 * are folded again from the log, which is flushed.
 *
 * The idle timeout frees the checkpoint of a runner whose machine vanished in mid-transaction;
 * without it the row would stay locked until TCP gives up, which can take hours.
 */
const BEGIN = `begin isolation level read committed;
  set local synchronous_commit = off;
  set local idle_in_transaction_session_timeout = '60s'`;

/** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(BEGIN);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Whether an error says something about the database or the network, and nothing about the events. */
export const isTransient = (error: unknown): boolean =>
  error instanceof StoreBusy || error instanceof StoreUnavailable || isPassing(error);
