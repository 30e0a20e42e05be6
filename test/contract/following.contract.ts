import type { RecordedEvent } from '../../src/event-store/port.js';
import { followStream, idsOf, newEvents, newStream, type Subject } from './subject.js';

const PROMPTLY_MS = 1_000;

export function following(subject: Subject): void {
  it('begins at the start of the log', async () => {
    const [stream, events] = [newStream(), newEvents(3)];
    await subject().append(stream, 'none', events);
    expect(idsOf(await followStream(subject(), 0n, stream, 3))).toEqual(idsOf(events));
  });

  it('begins after a position', async () => {
    const [stream, events] = [newStream(), newEvents(6)];
    const before = await subject().head();
    await subject().append(stream, 'none', events);
    const all = await followStream(subject(), before, stream, 6);
    for (const [i, { position }] of all.slice(0, -1).entries()) {
      const rest = await followStream(subject(), position, stream, 5 - i);
      expect(idsOf(rest)).toEqual(idsOf(events.slice(i + 1)));
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, undefined])(
    'gives each event once, in order, in batches of %s',
    async (batchSize) => {
      const before = await subject().head();
      const [stream, other] = [newStream(), newStream()];
      for (let i = 0; i < 5; i += 1) {
        await subject().append(stream, 2 * i, newEvents(2));
        await subject().append(other, i, newEvents(1));
      }
      const seen = await followStream(subject(), before, stream, 10, batchSize);
      expect(seen.map((event) => event.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const positions = seen.map((event) => event.position);
      expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : 1)));
    },
  );

  it('sees events that are appended while it waits', async () => {
    const [stream, before] = [newStream(), await subject().head()];
    const seen = followStream(subject(), before, stream, 9, 2);
    for (let i = 0; i < 3; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await subject().append(stream, 3 * i, newEvents(3));
    }
    expect((await seen).map((event) => event.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('gives several followers the same, each at its own pace', async () => {
    const [stream, before] = [newStream(), await subject().head()];
    const followers = [1, 3, 50].map((size) => followStream(subject(), before, stream, 40, size));
    for (let i = 0; i < 40; i += 4) await subject().append(stream, i, newEvents(4));
    const [one, ...others] = await Promise.all(followers);
    expect(one?.map((event) => event.revision)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    for (const other of others) expect(other).toEqual(one);
  });

  it('stops promptly when told to while it waits', async () => {
    const abort = new AbortController();
    const seen: RecordedEvent[] = [];
    const follower = (async () => {
      const after = await subject().head();
      for await (const batch of subject().follow(after, abort)) seen.push(...batch);
    })();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const told = performance.now();
    abort.abort();
    await follower;
    expect(performance.now() - told).toBeLessThan(PROMPTLY_MS);
    await subject().append(newStream(), 'any', newEvents(1));
    expect(seen.filter((event) => event.stream.startsWith('contract-'))).toEqual([]);
  });

  it('gives nothing when told to stop before it began, nor after it was left', async () => {
    await subject().append(newStream(), 'any', newEvents(1));
    for await (const batch of subject().follow(0n, { signal: AbortSignal.abort() }))
      expect(batch).toBeUndefined();
    const stream = newStream();
    await subject().append(stream, 'any', newEvents(3));
    const abort = new AbortController();
    let batches = 0;
    for await (const batch of subject().follow(0n, { signal: abort.signal, batchSize: 1 })) {
      batches += batch.length;
      break;
    }
    expect(batches).toBe(1);
    expect(abort.signal.aborted).toBe(false);
  });

  it('moves the head with the log', async () => {
    const before = await subject().head();
    const { position } = await subject().append(newStream(), 'any', newEvents(2));
    expect(position).toBeGreaterThan(before);
    expect(await subject().head()).toBe(position);
  });
}
