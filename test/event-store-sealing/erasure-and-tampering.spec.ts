import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/event-store/port.js';
import { ERASED, SealBroken } from '../../src/event-store/sealing/sealed-value.js';
import {
  caseOpened,
  createSealedLog,
  followed,
  newEvent,
  newStream,
} from './sealed-log.fixture.js';
import type { SealedLog } from './sealed-log.fixture.js';

let sealedLog: SealedLog;

beforeAll(async () => {
  sealedLog = await createSealedLog();
});

afterAll(() => sealedLog.drop());

describe('After a key is destroyed', () => {
  it('all that person said reads as erased, everywhere, and what others said is intact', async () => {
    const [streamA, streamB] = [newStream(), newStream()];
    const gone = caseOpened(randomUUID(), 'Gone Soon');
    const alsoGone = newEvent('GoalsAgreed', { goals: [{ text: 'x' }], note: 'y' }, gone.subject);
    const stays = caseOpened(randomUUID(), 'Stays Here');
    await sealedLog.store.append(streamA, 'none', [gone, stays]);
    await sealedLog.store.append(streamB, 'none', [alsoGone]);
    await sealedLog.vault.destroy(gone.subject ?? '', 'decision 2');

    const erased = { name: ERASED, office: '0315', contact: { phone: ERASED } };
    const read = [
      ...(await sealedLog.store.read(streamA)),
      ...(await sealedLog.store.read(streamB)),
    ];
    const allErased = { goals: [{ text: ERASED }], note: ERASED };
    expect(read.map(({ data }) => data)).toEqual([erased, stays.data, allErased]);
    const opened = await sealedLog.store.opener.open(await followed(sealedLog.store, 3));
    expect(opened.map(({ data }) => data)).toEqual([erased, stays.data, allErased]);
  });

  it('no key of that person is left in the vault', async () => {
    const subject = randomUUID();
    await sealedLog.store.append(newStream(), 'none', [caseOpened(subject, 'Gone Soon')]);
    const wrapped = async () =>
      (
        await sealedLog.pool.query(
          'select wrapped_key from vault.subject_key where subject_id = $1',
          [subject],
        )
      ).rows[0]?.wrapped_key;
    expect(await wrapped()).toBeInstanceOf(Buffer);
    await sealedLog.vault.destroy(subject, 'decision 3');
    expect(await wrapped()).toBeNull();
  });
});

describe('A sealed value that was tampered with in the log', () => {
  const tampered = async (change: (data: JsonObject) => JsonObject) => {
    const event = caseOpened(randomUUID(), 'Tampered With');
    await sealedLog.store.append(newStream(), 'none', [event]);
    const [stored] = await followed(sealedLog.store, 1);
    if (!stored) throw new Error('nothing was stored');
    return sealedLog.store.opener.open([{ ...stored, data: change(stored.data) }]);
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
