import { once } from 'node:events';
import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Context } from './appending.js';
import type { DoubleLog, LogRecord } from './log.js';
import {
  caughtUp,
  checkpoint,
  confirmation,
  eventMessage,
  nameOf,
  streamNotFound,
} from './wire.js';

type Call = ServerWritableStream<ReadReq, ReadResp>;
type Options = ReadReq.Options;

/** So many records are looked at before a checkpoint is due, for each unit of the interval asked for. */
const SEARCH_WINDOW = 32;
const BACKWARDS = 1;

/** Answers a read of a stream or of `$all`, or a subscription to `$all`. */
export async function read(context: Context, call: Call): Promise<void> {
  const options = call.request.getOptions();
  if (options?.hasSubscription()) context.counts.subscriptions += 1;
  if (!options || context.faults.readsUnanswered) return;
  call.on('error', () => {});
  if (options.hasSubscription()) await new AllSubscription(context, call, options).run();
  else await readOnce(context.log, call, options);
}

async function readOnce(log: DoubleLog, call: Call, options: Options): Promise<void> {
  const name = nameOf(options.getStream()?.getStreamIdentifier());
  const found = options.hasAll() ? allRecords(log, options) : streamRecords(log, name, options);
  if (!found) await send(call, streamNotFound(name));
  for (const record of found?.slice(0, Number(options.getCount())) ?? [])
    if (!(await send(call, eventMessage(record)))) return;
  call.end();
}

/** In the direction asked for. A revision to start from is included, whichever the direction. */
function streamRecords(log: DoubleLog, name: string, options: Options): LogRecord[] | undefined {
  const from = options.getStream();
  const records = log.stream(name);
  if (!records) return undefined;
  const revision = Number(from?.getRevision());
  if (options.getReadDirection() === BACKWARDS) {
    const upTo = from?.hasRevision() ? records.slice(0, revision + 1) : [...records];
    return from?.hasStart() ? records.slice(0, 1) : upTo.toReversed();
  }
  if (from?.hasEnd()) return [];
  return from?.hasRevision() ? records.slice(revision) : [...records];
}

/** Forwards from a position on, or backwards from before it. */
function allRecords({ records }: DoubleLog, options: Options): LogRecord[] {
  const from = options.getAll();
  const position = BigInt(from?.getPosition()?.getCommitPosition() ?? 0);
  if (options.getReadDirection() === BACKWARDS) {
    if (from?.hasStart()) return [];
    const end = from?.hasEnd() ?? false;
    return records.filter((each) => end || each.position < position).toReversed();
  }
  return from?.hasEnd() ? [] : records.filter((each) => each.position >= position);
}

/**
 * Everything after a position that passes the filter, then on and on as it is written. A caller that
 * does not read is not written to. A position to start after must be the place of a record: the
 * server reads one record from there and goes on behind it, and finds no record where none begins.
 */
class AllSubscription {
  private next = 0;
  private considered = 0;
  private sent = 0;

  constructor(
    private readonly context: Context,
    private readonly call: Call,
    private readonly options: Options,
  ) {}

  async run(): Promise<void> {
    const { context, call } = this;
    const start = this.indexOfStart();
    if (start === undefined) return this.fail(status.UNKNOWN, 'Exception was thrown by handler.');
    this.next = Math.max(0, start - context.faults.sentAgain);
    await send(call, confirmation(`subscription-${start}`));
    if (context.faults.checkpointAhead) {
      const { records } = context.log;
      await send(call, checkpoint(records.at(-1)?.position ?? 0n));
    }
    let toldCaughtUp = false;
    while (!call.cancelled && !call.destroyed) {
      const record = context.log.records[this.next];
      if (record) {
        this.next += 1;
        if (!(await this.pass(record))) return;
        continue;
      }
      if (context.sendsCaughtUp && !toldCaughtUp) await send(call, caughtUp());
      toldCaughtUp = true;
      await this.change();
    }
  }

  /** @returns false when the subscription is over */
  private async pass(record: LogRecord): Promise<boolean> {
    const { faults } = this.context;
    if (this.sent >= faults.subscriptionsEndAfter) {
      this.fail(status.ABORTED, 'Operation timed out: Consumer too slow to handle event.');
      return false;
    }
    if (this.isWanted(record)) {
      this.sent += 1;
      this.context.counts.eventsSent += 1;
      if (!(await send(this.call, eventMessage(record)))) return false;
    }
    this.considered += 1;
    const interval = (this.filter?.getCheckpointintervalmultiplier() ?? 0) * SEARCH_WINDOW;
    if (interval === 0 || this.considered % interval !== 0) return true;
    return send(this.call, checkpoint(record.position));
  }

  private indexOfStart(): number | undefined {
    const { records } = this.context.log;
    const from = this.options.getAll();
    if (from?.hasStart()) return 0;
    if (from?.hasEnd()) return records.length;
    const position = BigInt(from?.getPosition()?.getCommitPosition() ?? 0);
    const index = records.findIndex((each) => each.position === position);
    return index < 0 ? undefined : index + 1;
  }

  private get filter() {
    return this.options.getFilter();
  }

  private isWanted(record: LogRecord): boolean {
    const byType = this.filter?.getEventType();
    return !byType || new RegExp(byType.getRegex()).test(record.type);
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        stopListening();
        this.call.off('cancelled', done);
        resolve();
      };
      const stopListening = this.context.log.onChange(done);
      this.call.on('cancelled', done);
    });
  }

  private fail(code: status, details: string): void {
    this.call.emit('error', { code, details });
  }
}

/** Writes once there is room. @returns false when nobody listens any more */
async function send(call: Call, message: ReadResp): Promise<boolean> {
  if (call.cancelled || call.destroyed) return false;
  if (call.write(message)) return true;
  const gone = new AbortController();
  const leave = () => gone.abort();
  call.once('cancelled', leave);
  await once(call, 'drain', { signal: gone.signal }).catch(() => {});
  call.off('cancelled', leave);
  return !call.cancelled;
}
