import { jest } from '@jest/globals';
import type { JsonObject } from '../port.js';
import { InMemoryKeyVault } from './in-memory-key-vault.js';
import { Opener } from './opener.js';
import { ERASED, SealBroken, seal } from './sealed-value.js';

let vault: InMemoryKeyVault;
let opener: Opener;

beforeEach(() => {
  vault = new InMemoryKeyVault();
  opener = new Opener(vault);
});

const sealedFor = async (subject: string, eventId: string, path: string, plain: string) =>
  seal(plain, await vault.keyFor(subject), { subject, eventId, path });

const eventOf = async (subject: string, id: string) => ({
  id,
  subject,
  type: 'kept as it is',
  data: {
    hours: 5,
    goals: [
      { kind: 'work' },
      { text: await sealedFor(subject, id, 'goals[1].text', `of ${subject}`) },
    ],
  } as JsonObject,
});

describe('Opening events', () => {
  it('finds sealed values wherever they stand and keeps the rest', async () => {
    expect(await opener.open([await eventOf('kari', 'e1')])).toEqual([
      {
        id: 'e1',
        subject: 'kari',
        type: 'kept as it is',
        data: { hours: 5, goals: [{ kind: 'work' }, { text: 'of kari' }] },
      },
    ]);
  });

  it('asks for the keys of all people once, and not at all when nothing is sealed', async () => {
    const events = [
      await eventOf('kari', 'e1'),
      await eventOf('ola', 'e2'),
      await eventOf('kari', 'e3'),
    ];
    const keysOf = jest.spyOn(vault, 'keysOf');
    await opener.open(events);
    expect(keysOf.mock.calls).toEqual([[['kari', 'ola']]]);
    const plain = { id: 'e4', data: { hours: 5 } };
    expect((await opener.open([plain]))[0]).toBe(plain);
    expect(keysOf).toHaveBeenCalledTimes(1);
  });

  it('reads the fields of an erased person as erased, and those of others as before', async () => {
    const events = [await eventOf('kari', 'e1'), await eventOf('ola', 'e2')];
    await vault.destroy('kari');
    const [ofKari, ofOla] = await opener.open(events);
    expect(ofKari?.data['goals']).toEqual([{ kind: 'work' }, { text: ERASED }]);
    expect(ofOla?.data['goals']).toEqual([{ kind: 'work' }, { text: 'of ola' }]);
  });

  it('does not take a lost key for an erased one', async () => {
    const event = await eventOf('kari', 'e1');
    await expect(new Opener(new InMemoryKeyVault()).open([event])).rejects.toThrow(
      /goals\[1\]\.text of event e1 .* no key in the vault/,
    );
  });

  it('refuses a sealed value in an event that names no subject', async () => {
    const { subject: _, ...event } = await eventOf('kari', 'e1');
    await expect(opener.open([event])).rejects.toThrow(SealBroken);
  });

  it('refuses a value that was moved to another event, field, item or person', async () => {
    const event = await eventOf('kari', 'e1');
    await vault.keyFor('ola');
    const [, goal] = event.data['goals'] as [JsonObject, JsonObject];
    const text = goal['text'] ?? null;
    for (const moved of [
      { ...event, id: 'e2' },
      { ...event, subject: 'ola' },
      { ...event, data: { note: text } },
      { ...event, data: { goals: [{ text }] } },
    ]) {
      await expect(opener.open([moved])).rejects.toThrow(SealBroken);
    }
  });
});

describe('Opening fields that were kept apart from their events', () => {
  it('gives their plain values in the same order', async () => {
    const field = async (subject: string, eventId: string, plain: string) => ({
      subject,
      eventId,
      path: 'note',
      value: await sealedFor(subject, eventId, 'note', plain),
    });
    const fields = [
      await field('kari', 'e1', 'first'),
      await field('ola', 'e2', 'second'),
      await field('kari', 'e3', 'third'),
    ];
    await vault.destroy('ola');
    expect(await opener.openFields(fields)).toEqual(['first', ERASED, 'third']);
  });
});
