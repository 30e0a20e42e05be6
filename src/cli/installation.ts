import { join } from 'node:path';
import { CreateOverrides1795000410000 } from '../casework/overrides/create-overrides.migration.js';
import { CreateSavedFilters1795000300000 } from '../casework/saved-filters/create-saved-filters.migration.js';
import type { LogTarget } from '../event-store/copy-log/log-target.js';
import { EventStoreDbEventStore } from '../event-store/eventstoredb/eventstoredb-event-store.js';
import { CreateEventLog1795000000000 } from '../event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../event-store/postgres/postgres-event-store.js';
import { CreateKeyVault1795000100000 } from '../event-store/sealing/create-key-vault.migration.js';
import { CreatePersonIndex1795000430000 } from '../event-store/sealing/create-person-index.migration.js';
import { MasterKey } from '../event-store/sealing/master-key.js';
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
  CreateOverrides1795000410000,
  CreatePersonIndex1795000430000,
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
    const log = await openLog(configuration, database.databaseUrl);
    return { ...database, log, masterKey };
  } catch (error) {
    await database.close();
    throw error;
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
