import {
  type ExpectedRevision,
  type NewEvent,
  WrongExpectedRevision,
} from '../../src/event-store/port.js';
import { idsOf, newEvent, newEvents, newStream, type Subject } from './subject.js';

const ROUNDS = 20;

export function appending(subject: Subject): void {
  const table: [state: string, stored: number, expected: ExpectedRevision, accepted: boolean][] = [
    ['missing', 0, 'any', true],
    ['missing', 0, 'none', true],
    ['missing', 0, 0, true],
    ['missing', 0, 'exists', false],
    ['missing', 0, 1, false],
    ['existing', 3, 'any', true],
    ['existing', 3, 'exists', true],
    ['existing', 3, 3, true],
    ['existing', 3, 'none', false],
    ['existing', 3, 0, false],
    ['existing', 3, 2, false],
    ['existing', 3, 4, false],
  ];
  it.each(table)(
    'to a stream that is %s (%i events), expecting %s: accepted %s',
    async (_, stored, expected, accepted) => {
      const stream = newStream();
      if (stored > 0) await subject().append(stream, 'none', newEvents(stored));
      const attempt = subject().append(stream, expected, newEvents(2));
      if (accepted) {
        const appended = await attempt;
        const events = await subject().read(stream);
        expect(appended).toMatchObject({ revision: stored + 2, duplicate: false });
        expect(events.at(-1)).toMatchObject({ revision: stored + 2, position: appended.position });
      } else {
        const refusal = { name: 'WrongExpectedRevision', stream, expected, actual: stored };
        await expect(attempt).rejects.toMatchObject(refusal);
        expect(await subject().read(stream)).toHaveLength(stored);
      }
    },
  );

  it('lets exactly one of several win that expect the same revision at once', async () => {
    const stream = newStream();
    for (let round = 0; round < ROUNDS; round += 1) {
      const attempts = await Promise.allSettled(
        newEvents(5).map((event) => subject().append(stream, round, [event])),
      );
      const lost = attempts.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(lost).toHaveLength(4);
      for (const reason of lost) expect(reason).toBeInstanceOf(WrongExpectedRevision);
    }
    expect(await subject().read(stream)).toHaveLength(ROUNDS);
  });

  it('takes every append that expects nothing, in the order of each writer, without a hole', async () => {
    const stream = newStream();
    const writers = Array.from({ length: 8 }, () => newEvents(10));
    const write = async (events: NewEvent[]) => {
      for (const event of events) await subject().append(stream, 'any', [event]);
    };
    await Promise.all(writers.map(write));
    const stored = await subject().read(stream);
    expect(stored.map((event) => event.revision)).toEqual(stored.map((_, i) => i + 1));
    for (const events of writers) {
      const own = new Set(idsOf(events));
      expect(idsOf(stored.filter((event) => own.has(event.id)))).toEqual(idsOf(events));
    }
    expect(stored).toHaveLength(80);
  });

  it('stores appends to one stream in the order in which they were asked for', async () => {
    const stream = newStream();
    const events = newEvents(20);
    await Promise.all(events.map((event, i) => subject().append(stream, i, [event])));
    expect(idsOf(await subject().read(stream))).toEqual(idsOf(events));
  });

  it('does nothing when there are no events', async () => {
    const stream = newStream();
    expect(await subject().append(stream, 'any', [])).toEqual({
      revision: 0,
      position: 0n,
      duplicate: false,
    });
    const { position } = await subject().append(stream, 'none', newEvents(2));
    expect(await subject().append(stream, 'none', [])).toEqual({
      revision: 2,
      position,
      duplicate: false,
    });
    expect(await subject().read(stream)).toHaveLength(2);
  });

  const broken: [string, Partial<NewEvent>][] = [
    ['an id that is no uuid', { id: 'first' }],
    ['no type', { type: '' }],
    ['a type with NUL', { type: 'Goal\0Agreed' }],
    ['a schema version that is no whole number', { schemaVersion: 1.5 }],
    ['a schema version beyond the range', { schemaVersion: 40_000 }],
    ['data that JSON does not know', { data: { amount: 1n as unknown as number } }],
    ['data that are no object', { data: [] as unknown as NewEvent['data'] }],
  ];
  it.each(broken)('stores nothing of an append if one event has %s', async (_, fault) => {
    const stream = newStream();
    const events = [newEvent(), newEvent(fault), newEvent()];
    await expect(subject().append(stream, 'none', events)).rejects.toThrow(TypeError);
    expect(await subject().read(stream)).toEqual([]);
  });

  it('refuses a stream without a name and an expectation that is no revision', async () => {
    await expect(subject().append('', 'any', newEvents(1))).rejects.toThrow(TypeError);
    await expect(subject().append(newStream(), -1, newEvents(1))).rejects.toThrow(TypeError);
  });

  it('takes a thousand events in one append and refuses more', async () => {
    const stream = newStream();
    await expect(subject().append(stream, 'none', newEvents(1_001))).rejects.toThrow(
      'at most 1000 events',
    );
    expect(await subject().append(stream, 'none', newEvents(1_000))).toMatchObject({
      revision: 1_000,
    });
  });

  it('answers more than a hundred appends at once on a cold connection', async () => {
    const streams = Array.from({ length: 150 }, newStream);
    const appended = await Promise.all(
      streams.map((stream) => subject().append(stream, 'none', newEvents(1))),
    );
    expect(new Set(appended.map((each) => each.position)).size).toBe(150);
    for (const { revision } of appended) expect(revision).toBe(1);
  });

  it('answers a position that the head has reached', async () => {
    const { position } = await subject().append(newStream(), 'any', newEvents(3));
    expect(await subject().head()).toBeGreaterThanOrEqual(position);
  });
}
