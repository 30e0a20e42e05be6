import { join } from 'node:path';
import { CreateOverrides1795000410000 } from '../casework/overrides/create-overrides.migration.js';
import { CreateAuditLogs1795000420000 } from '../audit/create-audit-logs.migration.js';
import { CreateSessions1795000400000 } from '../access/sessions/create-sessions.migration.js';
import { CreateSavedFilters1795000300000 } from '../casework/saved-filters/create-saved-filters.migration.js';
import type { LogTarget } from '../event-store/copy-log/log-target.js';
import { EventStoreDbEventStore } from '../event-store/eventstoredb/eventstoredb-event-store.js';
import { CreateEventLog1795000000000 } from '../event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../event-store/postgres/postgres-event-store.js';
import { CreateKeyVault1795000100000 } from '../event-store/sealing/create-key-vault.migration.js';
import { CreatePersonIndex1795000430000 } from '../event-store/sealing/create-person-index.migration.js';
import { ErasureLedger } from '../event-store/sealing/erasure-ledger.js';
import { KeyErasures } from '../event-store/sealing/key-erasures.js';
import { MasterKey } from '../event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../event-store/sealing/postgres-key-vault.js';
import { openPool } from '../platform/database/pool.js';
import { CreateErasures1795000440000 } from '../recording/erasure/create-erasures.migration.js';
import { CreateDrafts1795000500000 } from '../recording/drafts/create-drafts.migration.js';
import { ErasureRegister } from '../recording/erasure/erasure-register.js';
import { migrate, type Migration } from '../platform/database/migrate.js';
import type { Configuration } from '../platform/configuration/configuration.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import type { Logger } from '../platform/logging.js';
import { CreateProjections1795000200000 } from '../projections/create-projections.migration.js';

/** The schemas of all rooms. */
export const MIGRATIONS: Migration[] = [
  CreateEventLog1795000000000,
  CreateKeyVault1795000100000,
  CreateProjections1795000200000,
  CreateSavedFilters1795000300000,
  CreateSessions1795000400000,
  CreateAuditLogs1795000420000,
  CreateOverrides1795000410000,
  CreatePersonIndex1795000430000,
  CreateErasures1795000440000,
  CreateDrafts1795000500000,
];

export interface Installation {
  databaseUrl: string;
  log: LogTarget;
  masterKey: MasterKey;
  /** Where the database runs, in words. */
  database: string;
  /** Settles with the reason when the embedded database is gone for good; never without one. */
  databaseLost: Promise<Error>;
  /** Stops the embedded database, if there is one. The log is closed by whoever uses it. */
  close(): Promise<void>;
}

/** Opens what an installation consists of: its database, brought up to date, its log and its key. */
export async function openInstallation(
  configuration: Configuration,
  logger: Logger,
): Promise<Installation> {
  const database = await openDatabase(configuration, logger);
  try {
    await migrate(database.databaseUrl, MIGRATIONS);
    const masterKey = await openMasterKey(configuration);
    await applyErasures(database.databaseUrl, masterKey, configuration);
    const log = await openLog(configuration, database.databaseUrl);
    return { ...database, log, masterKey };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Erases again whom an older copy of the database has brought back, before anybody can be served.
 *
 * @throws LedgerDamaged the file says less, or something else, than it was told
 */
async function applyErasures(
  databaseUrl: string,
  masterKey: MasterKey,
  { erasureLedger }: Pick<Configuration, 'erasureLedger'>,
): Promise<void> {
  const pool = openPool({ connectionString: databaseUrl, max: 3 });
  try {
    const ledger = new ErasureLedger(erasureLedger, masterKey);
    const vault = await PostgresKeyVault.open(pool, masterKey);
    await new KeyErasures(pool, vault, ledger).reconcile();
    await new ErasureRegister(pool).enter(await ledger.entries());
  } finally {
    await pool.end();
  }
}

type Database = Pick<Installation, 'databaseUrl' | 'database' | 'databaseLost' | 'close'>;

export async function openDatabase(
  { databaseUrl, dataFolder }: Configuration,
  logger: Logger,
): Promise<Database> {
  const never = new Promise<Error>(() => {});
  if (databaseUrl)
    return {
      databaseUrl,
      database: 'the server of DATABASE_URL',
      databaseLost: never,
      close: async () => {},
    };
  const embedded = await startEmbeddedPostgres({
    dataDir: join(dataFolder, 'postgres'),
    log: (line) => logger.debug({ postgres: line }, 'database'),
  });
  return {
    databaseUrl: embedded.url,
    database: `embedded PostgreSQL on port ${embedded.port} (${embedded.startedBy}), data in ${dataFolder}`,
    databaseLost: embedded.exited.then((reason) => reason ?? never),
    close: () => embedded.stop(),
  };
}

function openMasterKey({
  masterKey,
  masterKeyFile,
}: Configuration): Promise<MasterKey> | MasterKey {
  if (masterKey) return MasterKey.fromBase64(masterKey.toString('base64'));
  return MasterKey.fromFile(masterKeyFile);
}

/** The log is in the installation's own database, or in the EventStoreDB server that is named. */
export function openLog(
  { eventStore, eventStoreUrl }: Configuration,
  databaseUrl: string,
): Promise<LogTarget> {
  return eventStore === 'eventstoredb'
    ? EventStoreDbEventStore.connect(eventStoreUrl!)
    : PostgresEventStore.connect(databaseUrl);
}
