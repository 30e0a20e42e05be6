import { randomBytes, randomUUID } from 'node:crypto';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { validate } from '../../src/domain/fields/validate.js';
import { HoldFollowUpContact } from '../../src/domain/course/follow-up.js';
import { OpenCase } from '../../src/domain/course/intake.js';
import { sealedFieldsOf } from '../../src/domain/catalogue.js';
import type { Milestone } from '../../src/domain/stream/milestone.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { CachingKeyVault } from '../../src/event-store/sealing/caching-key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { EVENT_UPCASTERS } from '../../src/event-store/upcasting/event-upcasters.js';
import { UpcastingEventStore } from '../../src/event-store/upcasting/upcasting-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { CommandHash } from '../../src/recording/command-hash.js';
import { RecordMilestone } from '../../src/recording/record-milestone.js';
import { RecordMilestoneHandler } from '../../src/recording/record-milestone.handler.js';
import pg from 'pg';
import { createTestDatabase } from '../support/postgres.js';
import { median, quantile, surroundings } from './support.js';

/** One command on a course of 500 events: load, open what is sealed, decide, seal, append. */
const COURSE_EVENTS = 500;
const COMMANDS = 100;

async function main(): Promise<void> {
  const database = await createTestDatabase();
  await migrate(database.url, MIGRATIONS);
  const pool = new pg.Pool({ connectionString: database.url, max: 5 });
  const masterKey = MasterKey.fromBase64(randomBytes(32).toString('base64'));
  const vault = new CachingKeyVault(await PostgresKeyVault.open(pool, masterKey));
  const log = await PostgresEventStore.connect(database.url);
  const store = new SealingEventStore(
    new UpcastingEventStore(log, EVENT_UPCASTERS),
    vault,
    sealedFieldsOf,
  );
  const handler = new RecordMilestoneHandler(store, new CommandHash(masterKey), {
    during: (_, __, append) => append(),
  });
  const caseId = randomUUID();
  const record = (name: string, type: new () => Milestone, fields: object) => {
    const checked = validate(type, fields);
    if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
    return handler.execute(
      new RecordMilestone({ kind: 'course', id: caseId }, name, checked.value, randomUUID(), {
        id: 'bench',
      }),
    );
  };
  const contact = (n: number) =>
    record('hold-follow-up-contact', HoldFollowUpContact, {
      directedAt: ['user'],
      occurredOn: '2018-05',
      topic: `contact number ${n}`,
    });
  try {
    console.log(await surroundings(database.url));
    await record('open-case', OpenCase, { office: '0315' });
    for (let n = 1; n < COURSE_EVENTS; n++) await contact(n);
    const times: number[] = [];
    for (let n = 0; n < COMMANDS; n++) {
      const began = performance.now();
      await contact(COURSE_EVENTS + n);
      times.push(performance.now() - began);
    }
    console.log(
      `load, decide and append on a course of ${COURSE_EVENTS} to ${COURSE_EVENTS + COMMANDS} events: median ${median(times).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`,
    );
  } finally {
    await Promise.all([log.close(), pool.end()]);
    await database.drop();
  }
}

await main();
