import { randomUUID } from 'node:crypto';
import type { JsonObject, NewEvent } from '../../src/event-store/port.js';
import { SubjectErased } from '../../src/event-store/sealing/key-vault.js';
import { ERASED } from '../../src/event-store/sealing/sealed-value.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { Upcasters } from '../../src/event-store/upcasting/upcasters.js';
import { UpcastingEventStore } from '../../src/event-store/upcasting/upcasting-event-store.js';
import {
  caseOpened,
  createSealedLog,
  followed,
  newEvent,
  newStream,
  personalFields,
} from './sealed-log.fixture.js';
import type { SealedLog } from './sealed-log.fixture.js';

let sealedLog: SealedLog;

beforeAll(async () => {
  sealedLog = await createSealedLog();
});

afterAll(() => sealedLog.drop());

/** Every row of every table of the log and of the vault, as text. */
async function dump(): Promise<string> {
  const tables = [
    'log.event',
    'vault.subject_key',
    'vault.destroyed_key',
    'vault.master_key_check',
  ];
  const texts = await Promise.all(
    tables.map((table) =>
      sealedLog.pool.query<{ row: string }>(`select t::text as row from ${table} t`),
    ),
  );
  return texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
}

const encodedIn = (text: string) => (encoding: string) =>
  // Without its last signs, which depend on what follows the text.
  Buffer.from(text)
    .toString(encoding as BufferEncoding)
    .replace(/=*$/, '')
    .slice(0, -2);

describe('Personal fields', () => {
  it('are read as they were written', async () => {
    const stream = newStream();
    const opened = caseOpened(randomUUID(), 'Kari Nordmann');
    const agreed = newEvent(
      'GoalsAgreed',
      { goals: [{ kind: 'work', text: 'drive a fork-lift' }, { kind: 'course' }], note: null },
      opened.subject,
    );
    await sealedLog.store.append(stream, 'none', [opened, agreed]);
    expect((await sealedLog.store.read(stream)).map(({ data }) => data)).toEqual([
      opened.data,
      agreed.data,
    ]);
    expect((await sealedLog.store.read(stream, 1)).map(({ data }) => data)).toEqual([agreed.data]);
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
    await sealedLog.store.append(stream, 'none', [opened, agreed]);
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
    await sealedLog.store.append(newStream(), 'none', [opened]);
    const events = await followed(sealedLog.store, 1);
    expect(events[0]?.data).toEqual({
      name: { $sealed: expect.stringMatching(/^1\.[\w-]+$/) },
      office: '0315',
      contact: { phone: { $sealed: expect.any(String) } },
    });
    const [plain] = await sealedLog.store.opener.open(events);
    expect(plain?.data).toEqual(opened.data);
    expect(plain?.position).toBe(events[0]?.position);
  });

  it('are sealed anew in a retry, which is a duplicate all the same', async () => {
    const stream = newStream();
    const opened = caseOpened(randomUUID(), 'Twice Sent');
    const first = await sealedLog.store.append(stream, 'none', [opened]);
    const again = await sealedLog.store.append(stream, 'none', [opened]);
    expect(again).toEqual({ ...first, duplicate: true });
    expect(await sealedLog.store.read(stream)).toHaveLength(1);
  });

  it('do not concern events without them, which need no subject', async () => {
    const stream = newStream();
    await sealedLog.store.append(stream, 'none', [newEvent('CaseClosed', { outcome: 'work' })]);
    expect((await sealedLog.store.read(stream))[0]?.data).toEqual({ outcome: 'work' });
  });
});

describe('An append is refused, and nothing is stored, when', () => {
  const refused = async (event: NewEvent, error: new (...args: never[]) => Error) => {
    const stream = newStream();
    await expect(sealedLog.store.append(stream, 'none', [event])).rejects.toThrow(error);
    expect(await sealedLog.store.read(stream)).toEqual([]);
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
    await sealedLog.vault.destroy(subject, 'decision 1');
    await refused(caseOpened(subject, 'Too Late'), SubjectErased);
  });
});

describe('Sealing over upcasting', () => {
  it('opens the personal fields of old events in their current form', async () => {
    const stream = newStream();
    const event = caseOpened(randomUUID(), 'Old But Known');
    await sealedLog.store.append(stream, 'none', [event]);
    const renameOffice = new Upcasters({
      CaseOpened: [({ office, ...rest }) => ({ ...rest, unit: office ?? null })],
    });
    const newer = new SealingEventStore(
      new UpcastingEventStore(sealedLog.log, renameOffice),
      sealedLog.vault,
      personalFields,
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
