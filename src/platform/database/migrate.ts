import { DataSource, type MigrationInterface } from 'typeorm';

export type Migration = new () => MigrationInterface;

/** Two processes that start at once must not migrate at once: an arbitrary key, only ours. */
const MIGRATION_LOCK = 7_201_001;

/**
 * Brings a database up to the given migrations, in the order of their timestamps, each in a
 * transaction of its own. Safe to call from several processes at once and repeatedly.
 *
 * @param url connection string of the database
 * @param migrations TypeORM migration classes; their names end in a 13-digit timestamp
 */
export async function migrate(url: string, migrations: Migration[]): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
  } finally {
    // Closing the connection releases the lock, also after an error.
    await lock.release();
    await source.destroy();
  }
}
