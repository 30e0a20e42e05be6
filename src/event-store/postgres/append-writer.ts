import { StoreUnavailable } from '../port.js';
import { type AppendCommand, sendBatch, type Verdict } from './append-batch.js';
import { Coalescer } from './coalescer.js';
import { type Connection, persist } from './connection.js';

const MAX_COMMANDS_PER_BATCH = 500;
const MAX_EVENTS_PER_BATCH = 1_000;
/** Large events count as several, so that a batch never grows beyond about 16 MB of text. */
const TEXT_PER_EVENT = 16_384;

/**
 * The one writer of a process: gathers appends into batches and sends them over one connection,
 * again and again while the database is away, with the same event ids, until the deadline.
 */
export class AppendWriter {
  private readonly coalescer: Coalescer<AppendCommand, Verdict>;

  constructor(
    private readonly connection: Connection,
    private readonly options: { deadlineMs: number; maxQueued: number; onWritten: () => void },
  ) {
    this.coalescer = new Coalescer((batch) => this.dispatch(batch), {
      keyOf: (command) => command.stream,
      weightOf,
      maxBatch: MAX_COMMANDS_PER_BATCH,
      maxWeight: MAX_EVENTS_PER_BATCH,
      maxQueued: options.maxQueued,
    });
  }

  /**
   * @throws StoreBusy too many appends wait already
   * @throws StoreUnavailable the database did not answer within the deadline; the outcome is unknown
   */
  async append(command: AppendCommand): Promise<Verdict> {
    return this.coalescer.submit(command);
  }

  /** Settles what was taken, then closes the connection. */
  async close(): Promise<void> {
    await this.coalescer.close();
    await this.connection.close();
  }

  private async dispatch(batch: AppendCommand[]): Promise<Verdict[]> {
    const verdicts = await this.send(batch);
    if (verdicts.some((verdict) => verdict.outcome === 'appended')) this.options.onWritten();
    return verdicts;
  }

  private async send(batch: AppendCommand[]): Promise<Verdict[]> {
    try {
      return await persist(
        () => this.connection.use((client) => sendBatch(client, batch)),
        this.options.deadlineMs,
      );
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      if (batch.length === 1) return [{ outcome: 'failed', error }];
      return this.sendOneByOne(batch);
    }
  }

  /** After an error that nobody foresaw: only the command that caused it shall fail, not its neighbours. */
  private async sendOneByOne(batch: AppendCommand[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const command of batch) verdicts.push(...(await this.send([command])));
    return verdicts;
  }
}

function weightOf(command: AppendCommand): number {
  const text = command.events.reduce((sum, event) => sum + event.data.length, 0);
  return Math.max(command.events.length, Math.ceil(text / TEXT_PER_EVENT));
}
