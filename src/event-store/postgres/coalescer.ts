import { StoreBusy, StoreUnavailable } from '../port.js';

export interface CoalescerOptions<Request> {
  /** Requests with the same key keep their order and never share a batch. */
  keyOf(request: Request): string;
  /** How much of `maxWeight` a request takes. One that is heavier than that goes alone. */
  weightOf(request: Request): number;
  /** Most requests in one batch. */
  maxBatch: number;
  maxWeight: number;
  /** Most requests that wait, besides those in flight. */
  maxQueued: number;
}

interface Waiting<Request, Answer> {
  request: Request;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Gathers single requests into batches, one batch in flight at a time: what arrives meanwhile goes
 * together in the next. Nobody waits for company, so an idle coalescer costs no time.
 *
 * `dispatch` gets 1 to `maxBatch` requests, all with different keys, and answers each in the same
 * order. If it rejects, every request of that batch rejects with the same error.
 */
export class Coalescer<Request, Answer> {
  /** One queue for each key; the keys in the order in which their first request should go. */
  private readonly queues = new Map<string, Waiting<Request, Answer>[]>();
  private queued = 0;
  private running: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly dispatch: (batch: Request[]) => Promise<Answer[]>,
    private readonly options: CoalescerOptions<Request>,
  ) {}

  /**
   * @throws StoreBusy too many requests wait already; this one was not taken
   * @throws StoreUnavailable the coalescer is closed
   */
  submit(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new StoreUnavailable('the event store is closed'));
      if (this.queued >= this.options.maxQueued)
        return reject(new StoreBusy(`${this.queued} appends are waiting already`));
      this.enqueue({ request, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Takes no more requests; resolves when those taken are settled. */
  async close(): Promise<void> {
    this.closed = true;
    await this.running;
  }

  private enqueue(waiting: Waiting<Request, Answer>): void {
    const key = this.options.keyOf(waiting.request);
    const queue = this.queues.get(key);
    if (queue) queue.push(waiting);
    else this.queues.set(key, [waiting]);
    this.queued += 1;
  }

  private async run(): Promise<void> {
    do {
      // Callers that were answered, or read from a socket, in this turn of the event loop join this
      // batch. Without it, equal callers split for ever into a batch of one and a batch of the rest.
      await new Promise(setImmediate);
      await this.send(this.take());
    } while (this.queued > 0);
    this.running = undefined;
  }

  private async send(batch: Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await this.dispatch(batch.map((waiting) => waiting.request));
      if (answers.length !== batch.length)
        throw new Error(`${answers.length} answers to ${batch.length} requests`);
      batch.forEach((waiting, i) => waiting.resolve(answers[i] as Answer));
    } catch (error) {
      for (const waiting of batch) waiting.reject(error);
    }
  }

  /** The first request of each key, as many as fit. Keys with more go to the end, so none starves. */
  private take(): Waiting<Request, Answer>[] {
    const batch: Waiting<Request, Answer>[] = [];
    const unfinished: [string, Waiting<Request, Answer>[]][] = [];
    let weight = 0;
    for (const [key, queue] of this.queues) {
      const [first] = queue as [Waiting<Request, Answer>];
      weight += this.options.weightOf(first.request);
      if (batch.length === this.options.maxBatch) break;
      if (batch.length > 0 && weight > this.options.maxWeight) break;
      batch.push(first);
      queue.shift();
      this.queues.delete(key);
      if (queue.length > 0) unfinished.push([key, queue]);
    }
    for (const [key, queue] of unfinished) this.queues.set(key, queue);
    this.queued -= batch.length;
    return batch;
  }
}
