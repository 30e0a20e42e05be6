import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type {
  EventStore,
  JsonObject,
  NewEvent,
  RecordedEvent,
} from '../../src/event-store/port.js';
import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { CreateKeyVault1795000100000 } from '../../src/event-store/sealing/create-key-vault.migration.js';
import { SubjectErased } from '../../src/event-store/sealing/key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { ERASED, SealBroken } from '../../src/event-store/sealing/sealed-value.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { Upcasters } from '../../src/event-store/upcasting/upcasters.js';
import { UpcastingEventStore } from '../../src/event-store/upcasting/upcasting-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const PERSONAL: Record<string, string[]> = {
  CaseOpened: ['name', 'contact.phone'],
  GoalsAgreed: ['goals[].text', 'note'],
};
const master = MasterKey.fromBase64(Buffer.alloc(32, 'a').toString('base64'));

let database: TestDatabase;
let pool: pg.Pool;
let log: EventStore;
let vault: PostgresKeyVault;
let store: SealingEventStore;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url, [CreateEventLog1795000000000, CreateKeyVault1795000100000]);
  pool = new pg.Pool({ connectionString: database.url, max: 5 });
  log = await PostgresEventStore.connect(database.url);
  vault = await PostgresKeyVault.open(pool, master);
  store = new SealingEventStore(log, vault, ({ type }) => PERSONAL[type] ?? []);
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

function newEvent(type: string, data: JsonObject, subject?: string): NewEvent {
  return {
    id: randomUUID(),
    type,
    schemaVersion: 1,
    data,
    recordedBy: { actor: 'V123456', office: '0315' },
    commandId: randomUUID(),
    correlationId: randomUUID(),
    ...(subject && { subject }),
  };
}

const caseOpened = (subject: string, name: string) =>
  newEvent('CaseOpened', { name, office: '0315', contact: { phone: '99887766' } }, subject);
const newStream = () => `course-${randomUUID()}`;

async function followed(count: number): Promise<RecordedEvent[]> {
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  const head = await store.head();
  for await (const batch of store.follow(head - BigInt(count), { signal: stop.signal })) {
    events.push(...batch);
    if (events.length >= count) break;
  }
  stop.abort();
  return events;
}

/** Every row of every table of the log and of the vault, as text. */
async function dump(): Promise<string> {
  const tables = [
    'log.event',
    'vault.subject_key',
    'vault.destroyed_key',
    'vault.master_key_check',
  ];
  const texts = await Promise.all(
    tables.map((table) => pool.query<{ row: string }>(`select t::text as row from ${table} t`)),
  );
  return texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
}

describe('Personal fields', () => {
  it('are read as they were written', async () => {
    const stream = newStream();
    const opened = caseOpened(randomUUID(), 'Kari Nordmann');
    const agreed = newEvent(
      'GoalsAgreed',
      { goals: [{ kind: 'work', text: 'drive a fork-lift' }, { kind: 'course' }], note: null },
      opened.subject,
    );
    await store.append(stream, 'none', [opened, agreed]);
    expect((await store.read(stream)).map(({ data }) => data)).toEqual([opened.data, agreed.data]);
    expect((await store.read(stream, 1)).map(({ data }) => data)).toEqual([agreed.data]);
  });

  it('leave no trace in plain text in the log or the vault', async () => {
    const canaries = ['Canary Canarisen', '99887766', 'canary in the goal'];
    const opened = caseOpened(randomUUID(), 'Canary Canarisen');
    const agreed = newEvent(
      'GoalsAgreed',
      { goals: [{ text: canaries[2] ?? '' }] },
      opened.subject,
    );
    const stream = newStream();
    await store.append(stream, 'none', [opened, agreed]);
    const everything = await dump();
    expect(everything).toContain(stream);
    for (const canary of canaries) {
      for (const form of [canary, ...['hex', 'base64', 'base64url'].map(encodedIn(canary))]) {
        expect(everything).not.toContain(form);
      }
    }
  });

  it('stay sealed for those who follow the log, who can open them when needed', async () => {
    const opened = caseOpened(randomUUID(), 'Follow Me');
    await store.append(newStream(), 'none', [opened]);
    const events = await followed(1);
    expect(events[0]?.data).toEqual({
      name: { $sealed: expect.stringMatching(/^1\.[\w-]+$/) },
      office: '0315',
      contact: { phone: { $sealed: expect.any(String) } },
    });
    const [plain] = await store.opener.open(events);
    expect(plain?.data).toEqual(opened.data);
    expect(plain?.position).toBe(events[0]?.position);
  });

  it('are sealed anew in a retry, which is a duplicate all the same', async () => {
    const stream = newStream();
    const opened = caseOpened(randomUUID(), 'Twice Sent');
    const first = await store.append(stream, 'none', [opened]);
    const again = await store.append(stream, 'none', [opened]);
    expect(again).toEqual({ ...first, duplicate: true });
    expect(await store.read(stream)).toHaveLength(1);
  });

  it('do not concern events without them, which need no subject', async () => {
    const stream = newStream();
    await store.append(stream, 'none', [newEvent('CaseClosed', { outcome: 'work' })]);
    expect((await store.read(stream))[0]?.data).toEqual({ outcome: 'work' });
  });
});

const encodedIn = (text: string) => (encoding: string) =>
  // Without its last signs, which depend on what follows the text.
  Buffer.from(text)
    .toString(encoding as BufferEncoding)
    .replace(/=*$/, '')
    .slice(0, -2);

describe('An append is refused, and nothing is stored, when', () => {
  const refused = async (event: NewEvent, error: new (...args: never[]) => Error) => {
    const stream = newStream();
    await expect(store.append(stream, 'none', [event])).rejects.toThrow(error);
    expect(await store.read(stream)).toEqual([]);
  };

  it('personal fields have no subject', () =>
    refused(newEvent('CaseOpened', { name: 'Nobody' }), TypeError));

  it('a personal field is not where it was declared', () =>
    refused(newEvent('GoalsAgreed', { goals: 'as plain text' }, randomUUID()), TypeError));

  it.each<[string, JsonObject]>([
    ['sealed', { office: { $sealed: '1.AAAA' } }],
    ['erased', { office: [ERASED] }],
  ])('a value looks %s already', (_, data) =>
    refused(newEvent('CaseOpened', data, randomUUID()), TypeError),
  );

  it('the person is erased', async () => {
    const subject = randomUUID();
    await vault.destroy(subject, 'decision 1');
    await refused(caseOpened(subject, 'Too Late'), SubjectErased);
  });
});

describe('After a key is destroyed', () => {
  it('all that person said reads as erased, everywhere, and what others said is intact', async () => {
    const [streamA, streamB] = [newStream(), newStream()];
    const gone = caseOpened(randomUUID(), 'Gone Soon');
    const alsoGone = newEvent('GoalsAgreed', { goals: [{ text: 'x' }], note: 'y' }, gone.subject);
    const stays = caseOpened(randomUUID(), 'Stays Here');
    await store.append(streamA, 'none', [gone, stays]);
    await store.append(streamB, 'none', [alsoGone]);
    await vault.destroy(gone.subject ?? '', 'decision 2');

    const erased = { name: ERASED, office: '0315', contact: { phone: ERASED } };
    const read = [...(await store.read(streamA)), ...(await store.read(streamB))];
    const allErased = { goals: [{ text: ERASED }], note: ERASED };
    expect(read.map(({ data }) => data)).toEqual([erased, stays.data, allErased]);
    const opened = await store.opener.open(await followed(3));
    expect(opened.map(({ data }) => data)).toEqual([erased, stays.data, allErased]);
  });

  it('no key of that person is left in the vault', async () => {
    const subject = randomUUID();
    await store.append(newStream(), 'none', [caseOpened(subject, 'Gone Soon')]);
    const wrapped = async () =>
      (
        await pool.query('select wrapped_key from vault.subject_key where subject_id = $1', [
          subject,
        ])
      ).rows[0]?.wrapped_key;
    expect(await wrapped()).toBeInstanceOf(Buffer);
    await vault.destroy(subject, 'decision 3');
    expect(await wrapped()).toBeNull();
  });
});

describe('A sealed value that was tampered with in the log', () => {
  const tampered = async (change: (data: JsonObject) => JsonObject) => {
    const event = caseOpened(randomUUID(), 'Tampered With');
    await store.append(newStream(), 'none', [event]);
    const [stored] = await followed(1);
    if (!stored) throw new Error('nothing was stored');
    return store.opener.open([{ ...stored, data: change(stored.data) }]);
  };

  it('is an error that names event and field', async () => {
    const shorten = ({ name, ...rest }: JsonObject): JsonObject => ({
      ...rest,
      name: { $sealed: String((name as JsonObject)['$sealed']).slice(0, -4) },
    });
    await expect(tampered(shorten)).rejects.toThrow(/the sealed field name of event [0-9a-f-]{36}/);
  });

  it('is an error also when it was only moved to another field', async () => {
    const swap = ({ name, contact, ...rest }: JsonObject): JsonObject => ({
      ...rest,
      name: (contact as JsonObject)['phone'] ?? null,
      contact: { phone: name ?? null },
    });
    await expect(tampered(swap)).rejects.toThrow(SealBroken);
  });
});

describe('Sealing over upcasting', () => {
  it('opens the personal fields of old events in their current form', async () => {
    const stream = newStream();
    const event = caseOpened(randomUUID(), 'Old But Known');
    await store.append(stream, 'none', [event]);
    const renameOffice = new Upcasters({
      CaseOpened: [({ office, ...rest }) => ({ ...rest, unit: office ?? null })],
    });
    const newer = new SealingEventStore(
      new UpcastingEventStore(log, renameOffice),
      vault,
      ({ type }) => PERSONAL[type] ?? [],
    );
    const [read] = await newer.read(stream);
    expect(read?.schemaVersion).toBe(2);
    expect(read?.data).toEqual({
      name: 'Old But Known',
      unit: '0315',
      contact: { phone: '99887766' },
    });
  });
});
