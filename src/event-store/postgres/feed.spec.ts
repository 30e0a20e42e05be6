import type { RecordedEvent } from '../port.js';
import { feed } from './feed.js';

const event = (position: number) => ({ position: BigInt(position) }) as RecordedEvent;
const turns = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A log of events 1 to `end`, and a doorbell that ends a wait only when it has rung since the look. */
function smallLog(end: number) {
  const log = { end, rings: 0, reads: [] as bigint[], duringRead: async () => {} };
  const reader = {
    async afterPosition(position: bigint, limit: number) {
      log.reads.push(position);
      const first = Number(position) + 1;
      const found = Math.max(0, Math.min(limit, log.end - first + 1));
      await log.duringRead();
      return Array.from({ length: found }, (_, i) => event(first + i));
    },
  };
  const doorbell = {
    count: () => log.rings,
    async wait(heard: number, signal: AbortSignal) {
      while (log.rings === heard && !signal.aborted) await turns(1);
    },
  };
  const append = () => {
    log.end += 1;
    log.rings += 1;
  };
  return { log, reader, doorbell, append };
}

describe('the feed', () => {
  it('reads the next batch while its consumer works on a full one', async () => {
    const { log, reader, doorbell } = smallLog(6);
    const batches = feed(reader, doorbell, 0n, 2, new AbortController().signal);
    await batches.next();
    await turns(2);
    expect(log.reads).toEqual([0n, 2n]);
    await batches.return();
  });

  it('looks anew after a batch that was not full, so that it misses nothing that came meanwhile', async () => {
    const { log, reader, doorbell, append } = smallLog(1);
    const batches = feed(reader, doorbell, 0n, 2, new AbortController().signal);
    await batches.next();
    await turns(2);
    expect(log.reads).toEqual([0n]);
    append();
    expect((await batches.next()).value).toEqual([event(2)]);
    await batches.return();
  });

  it('hears a ring that came while it was still looking', async () => {
    const { log, reader, doorbell, append } = smallLog(0);
    const abort = new AbortController();
    log.duringRead = async () => {
      if (log.end === 0) append();
    };
    const batches = feed(reader, doorbell, 0n, 2, abort.signal);
    setTimeout(() => abort.abort(), 1_000).unref(); // else a missed ring would be waited for without end
    expect((await batches.next()).value).toEqual([event(1)]);
    await batches.return();
  });

  it('passes on an error of a batch that was read ahead when that batch is wanted', async () => {
    const { log, reader, doorbell } = smallLog(6);
    log.duringRead = async () => {
      if (log.reads.length === 2) throw new TypeError('broken');
    };
    const batches = feed(reader, doorbell, 0n, 2, new AbortController().signal);
    await batches.next();
    await turns(2);
    await expect(batches.next()).rejects.toThrow('broken');
  });

  it('does not wait for a read that hangs when it is told to stop', async () => {
    const { log, reader, doorbell } = smallLog(6);
    log.duringRead = () => new Promise(() => {});
    const abort = new AbortController();
    const next = feed(reader, doorbell, 0n, 2, abort.signal).next();
    await turns(1);
    abort.abort();
    expect(await next).toEqual({ value: undefined, done: true });
  });
});
