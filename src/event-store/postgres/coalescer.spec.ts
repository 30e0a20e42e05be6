import fc from 'fast-check';
import { StoreBusy, StoreUnavailable } from '../port.js';
import { Coalescer, type CoalescerOptions } from './coalescer.js';

interface Request {
  key: string;
  number: number;
  weight?: number;
}

const options: CoalescerOptions<Request> = {
  keyOf: (request) => request.key,
  weightOf: (request) => request.weight ?? 1,
  maxBatch: 500,
  maxWeight: 1_000,
  maxQueued: 10_000,
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A coalescer whose dispatch answers each request with its number, and a record of its batches. */
function recording(
  changed: Partial<CoalescerOptions<Request>> = {},
  during: (batch: Request[], nth: number) => Promise<void> = async () => {
    await turn();
  },
) {
  const batches: Request[][] = [];
  const inFlight = { now: 0, most: 0 };
  const dispatch = async (batch: Request[]) => {
    batches.push(batch);
    inFlight.now += 1;
    inFlight.most = Math.max(inFlight.most, inFlight.now);
    try {
      await during(batch, batches.length - 1);
      return batch.map((request) => request.number);
    } finally {
      inFlight.now -= 1;
    }
  };
  return { coalescer: new Coalescer(dispatch, { ...options, ...changed }), batches, inFlight };
}

const requests = (count: number): Request[] =>
  Array.from({ length: count }, (_, number) => ({ key: `s-${number}`, number }));

const numbersOf = (batches: Request[][]) =>
  batches.map((batch) => batch.map((request) => request.number));

describe('the coalescer', () => {
  it('gives a hundred callers at once their own answers, with one batch in flight', async () => {
    const { coalescer, batches, inFlight } = recording();
    const first = requests(50).map((request) => coalescer.submit(request));
    await turn();
    const second = requests(50).map((request) => coalescer.submit(request));
    const answers = await Promise.all([...first, ...second]);
    const numbers = Array.from({ length: 50 }, (_, i) => i);
    expect(answers).toEqual([...numbers, ...numbers]);
    expect(inFlight.most).toBe(1);
    expect(batches).toHaveLength(2);
  });

  it('sends a lone request without waiting for company', async () => {
    const { coalescer } = recording();
    const started = performance.now();
    for (let number = 0; number < 100; number += 1) await coalescer.submit({ key: 's', number });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('keeps callers together that were answered together', async () => {
    const { coalescer, batches } = recording();
    const caller = async (request: Request) => {
      for (let i = 0; i < 10; i += 1) {
        await coalescer.submit(request);
        for (let step = 0; step < request.number; step += 1) await undefined; // work of its own
      }
    };
    await Promise.all(requests(20).map(caller));
    expect(batches.map((batch) => batch.length)).toEqual(Array.from({ length: 10 }, () => 20));
  });

  it('sends requests of one key one after the other, in their order', async () => {
    const { coalescer, batches } = recording();
    const same = [0, 1, 2].map((number) => coalescer.submit({ key: 'same', number }));
    const other = coalescer.submit({ key: 'other', number: 9 });
    expect(await Promise.all([...same, other])).toEqual([0, 1, 2, 9]);
    expect(numbersOf(batches)).toEqual([[0, 9], [1], [2]]);
  });

  it('lets no key starve behind a busy one', async () => {
    const { coalescer, batches } = recording({ maxBatch: 1 });
    const busy = [0, 1, 2].map((number) => coalescer.submit({ key: 'busy', number }));
    await Promise.all([...busy, coalescer.submit({ key: 'other', number: 9 })]);
    expect(numbersOf(batches)).toEqual([[0], [9], [1], [2]]);
  });

  it('fills a batch up to its number of requests and up to its weight', async () => {
    const { coalescer, batches } = recording({ maxBatch: 3, maxWeight: 10 });
    const weights = [1, 1, 1, 6, 5, 4, 40, 1];
    await Promise.all(
      weights.map((weight, number) => coalescer.submit({ key: `s-${number}`, number, weight })),
    );
    expect(numbersOf(batches)).toEqual([[0, 1, 2], [3], [4, 5], [6], [7]]);
  });

  it('rejects every request of a failed batch, and none of the next', async () => {
    const { coalescer } = recording({ maxBatch: 2 }, async (_, nth) => {
      if (nth === 0) throw new Error('broken');
    });
    const settled = await Promise.allSettled(requests(4).map((each) => coalescer.submit(each)));
    expect(settled.map((each) => each.status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('rejects a batch whose answers do not match its requests', async () => {
    const coalescer = new Coalescer(async () => [1], options);
    const settled = await Promise.allSettled(requests(2).map((each) => coalescer.submit(each)));
    expect(settled.map((each) => each.status)).toEqual(['rejected', 'rejected']);
  });

  it('refuses requests beyond the bound of its queue, and takes more when there is room', async () => {
    const { coalescer } = recording({ maxQueued: 3 });
    const taken = requests(3).map((request) => coalescer.submit(request));
    await expect(coalescer.submit({ key: 'late', number: 9 })).rejects.toThrow(StoreBusy);
    expect(await Promise.all(taken)).toEqual([0, 1, 2]);
    expect(await coalescer.submit({ key: 'late', number: 9 })).toBe(9);
  });

  it('settles what it took when it closes, and takes no more', async () => {
    const { coalescer } = recording({ maxBatch: 1 });
    const taken = Promise.all(requests(5).map((request) => coalescer.submit(request)));
    await coalescer.close();
    await expect(coalescer.submit({ key: 'late', number: 9 })).rejects.toThrow(StoreUnavailable);
    expect(await taken).toEqual([0, 1, 2, 3, 4]);
  });

  it('settles each request once, loses none and doubles none, whatever fails and whenever they come', async () => {
    const arrival = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), turns: fc.nat(3) });
    const fate = fc.record({ turns: fc.nat(3), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arrival, { minLength: 1, maxLength: 40 }),
        fc.array(fate, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 6 }),
        async (arrivals, fates, maxBatch) => {
          const failed = new Set<number>();
          const { coalescer, batches, inFlight } = recording({ maxBatch }, async (batch, nth) => {
            const { turns, fails } = fates[nth % fates.length] ?? { turns: 0, fails: false };
            for (let i = 0; i < turns; i += 1) await turn();
            if (!fails) return;
            for (const request of batch) failed.add(request.number);
            throw new Error('broken');
          });
          const pending: Promise<number>[] = [];
          for (const [number, { key, turns }] of arrivals.entries()) {
            for (let i = 0; i < turns; i += 1) await turn();
            pending.push(coalescer.submit({ key, number }));
            pending.at(-1)?.catch(() => {});
          }
          const settled = await Promise.allSettled(pending);
          expect(
            settled.map((each) => (each.status === 'fulfilled' ? each.value : 'failed')),
          ).toEqual(arrivals.map((_, number) => (failed.has(number) ? 'failed' : number)));
          const sent = batches.flat();
          expect(sent.map((each) => each.number).toSorted((a, b) => a - b)).toEqual(
            arrivals.map((_, number) => number),
          );
          expect(inFlight.most).toBe(1);
          for (const batch of batches) {
            expect(batch.length).toBeLessThanOrEqual(maxBatch);
            expect(new Set(batch.map((each) => each.key)).size).toBe(batch.length);
          }
          for (const key of ['a', 'b', 'c', 'd']) {
            const order = sent.filter((each) => each.key === key).map((each) => each.number);
            expect(order).toEqual(order.toSorted((a, b) => a - b));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
