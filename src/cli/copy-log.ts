import { parseArgs } from 'node:util';
import { copyLog as copy } from '../event-store/copy-log/copy-log.js';
import type { LogTarget } from '../event-store/copy-log/log-target.js';
import { EventStoreDbEventStore } from '../event-store/eventstoredb/eventstoredb-event-store.js';
import { PostgresEventStore } from '../event-store/postgres/postgres-event-store.js';
import { loadConfiguration, type Configuration } from '../platform/configuration/configuration.js';
import { migrate } from '../platform/database/migrate.js';
import { createLogger, type Logger } from '../platform/logging.js';
import { MIGRATIONS, openDatabase } from './installation.js';

const EXPLAINED =
  'say between which logs: forlop copy-log --from postgres --to eventstoredb; each is `postgres` ' +
  '(the database of this installation), `eventstoredb` (the server in EVENTSTORE_URL), or a connection string';

/** Moves a log between stores, in either direction. Stop the application first. */
export async function copyLog(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string' }, to: { type: 'string' } },
  });
  if (!values.from || !values.to || values.from === values.to) throw new Error(EXPLAINED);
  const configuration = loadConfiguration(process.env);
  const opened: OpenedLog[] = [];
  try {
    for (const name of [values.from, values.to])
      opened.push(await openLog(name, configuration, createLogger(configuration.logLevel)));
    const [source, target] = opened as [OpenedLog, OpenedLog];
    const { present, copied } = await copy(source.log, target.log, (done) =>
      process.stderr.write(`\r${done} events`),
    );
    process.stderr.write('\n');
    process.stdout.write(
      `${copied} events copied and compared; ${present} were there and are the same\n`,
    );
    return 0;
  } finally {
    for (const { log, close } of opened.reverse()) {
      await log.close();
      await close();
    }
  }
}

interface OpenedLog {
  log: LogTarget;
  close(): Promise<void>;
}

async function openLog(
  name: string,
  configuration: Configuration,
  logger: Logger,
): Promise<OpenedLog> {
  const nothing = async () => {};
  if (name === 'postgres') {
    const { databaseUrl, close } = await openDatabase(configuration, logger);
    return { log: await openPostgres(databaseUrl), close };
  }
  const url = name === 'eventstoredb' ? configuration.eventStoreUrl : name;
  if (url === undefined) throw new Error('EVENTSTORE_URL is not set: name the server there');
  if (/^esdb(\+discover)?:/.test(url))
    return { log: await EventStoreDbEventStore.connect(url), close: nothing };
  if (/^postgres(ql)?:/.test(url)) return { log: await openPostgres(url), close: nothing };
  throw new Error(EXPLAINED);
}

async function openPostgres(url: string): Promise<LogTarget> {
  await migrate(url, MIGRATIONS);
  return PostgresEventStore.connect(url);
}
