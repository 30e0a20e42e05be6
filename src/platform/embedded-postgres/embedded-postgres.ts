import { mkdirSync, realpathSync } from 'node:fs';
import { clusterData, openCluster, SUPERUSER } from './cluster.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { chooseIdentity } from './identity.js';
import { endPostmaster, type Log } from './postmaster.js';
import { Supervisor } from './supervisor.js';

export interface EmbeddedPostgresOptions {
  /** Folder for everything the database keeps; made when it does not exist. */
  dataDir: string;
  /** Called with every line PostgreSQL or its supervisor writes. */
  log: Log;
  /** Settings of PostgreSQL over ours, such as `max_connections`. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Connection string of the superuser. Contains the password: do not log it. */
  url: string;
  /** Port on 127.0.0.1. Stays the same when the database is restarted after a crash. */
  port: number;
  /**
   * 'fresh': the database was made just now. 'existing data': it was there. 'replaced orphan': it
   * was there and still running without an application, and was stopped and started anew.
   */
  startedBy: 'fresh' | 'existing data' | 'replaced orphan';
  /** Stops the database in order and waits for it. Repeated calls wait for the same stop. */
  stop(): Promise<void>;
  /** Settles when the database is gone for good: undefined after `stop`, else why it died. */
  exited: Promise<Error | undefined>;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'off',
  // Errors of statements are for the client alone: their texts and statements may hold personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

/**
 * Starts the PostgreSQL that comes with the application, and starts it again on the same port when
 * it dies (at most five times in a minute). It stops when this process ends, however it ends. Runs
 * on Linux and macOS, as root too, and listens on the loopback interface only.
 *
 * @throws FolderInUse another process works with the same folder
 * @throws Error the database cannot run here; the message says what to do
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  // A process is recognised by the path it was started with, so that must be one path only.
  const folder = realpathSync(options.dataDir);
  const lock = lockFolder(folder);
  try {
    return await startLocked(folder, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  folder: string,
  lock: FolderLock,
  { log, settings }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const replaced = await endPostmaster(clusterData(folder), log);
  const runnable = chooseIdentity(folder);
  const cluster = await openCluster(folder, runnable);

  let settle: (error: Error | undefined) => void = () => {};
  const exited = new Promise<Error | undefined>((resolve) => (settle = resolve));
  const gone = (error?: Error) => {
    lock.release();
    settle(error);
  };
  const supervisor = new Supervisor(runnable, cluster, { ...SETTINGS, ...settings }, log, gone);
  await supervisor.start();

  let stopped: Promise<void> | undefined;
  return {
    url: `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${supervisor.port}/postgres`,
    port: supervisor.port,
    startedBy: cluster.fresh ? 'fresh' : replaced ? 'replaced orphan' : 'existing data',
    stop: () => (stopped ??= supervisor.stop().then(() => gone())),
    exited,
  };
}
