import type { Pool, PoolClient } from 'pg';
import { StoreBusy, StoreUnavailable } from '../event-store/port.js';

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
  // A connection that breaks between two queries raises an event, and unheard it ends the process.
  // The next query fails anyway.
  const unheard = () => {};
  client.on('error', unheard);
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
    client.off('error', unheard);
    client.release(broken);
  }
}

/** connection lost · serialization, deadlock · out of resources · lock timeout · shutdown · idle timeout · I/O */
const TRANSIENT_STATE = /^(?:08|53|58|40001|40003|40P01|55P03|57P0|25P03)/;
const NETWORK_CODE = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET)/;
/** Errors of the driver itself carry no code. */
const DRIVER_MESSAGE =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether an error says something about the database or the network, and nothing about the events. */
export function isTransient(error: unknown): boolean {
  if (error instanceof StoreBusy || error instanceof StoreUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return TRANSIENT_STATE.test(code) || NETWORK_CODE.test(code);
  return DRIVER_MESSAGE.test(error.message);
}
