import pg from 'pg';

/**
 * A client whose broken connection ends a query and not the process. The driver raises an event as
 * well, at any moment: also between being handed out by a pool and its user's first listener.
 */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }
}

/** A pool that outlives broken connections: the query in flight fails, the next one gets another. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    ...config,
    Client: HeardClient,
  } as pg.PoolConfig);
  pool.on('error', () => {});
  return pool;
}
