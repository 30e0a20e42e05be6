import {
  type AppendToStreamOptions,
  type EventData,
  type EventStoreDBClient,
  NO_STREAM,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import {
  type Appended,
  EventIdTaken,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '../port.js';
import type { StoredForm } from '../stored-form.js';
import { inTime, Passing, persist } from './attempts.js';
import type { WritingClient } from './clients.js';
import { judge } from './judgement.js';
import { Lanes } from './lanes.js';
import type { Reader } from './reader.js';
import { toEventData } from './stored-event.js';

/**
 * The client writes appends into one call, which holds 16 messages. With more, the others wait for
 * room outside of it, and when the call breaks each of those ends the process as an unhandled
 * rejection. So there are fewer appends at a time, and each is a single message.
 */
const MAX_AT_ONCE = 12;
/** What a server takes as one message, less what goes around the events. */
const MAX_APPEND_BYTES = 15 * 1024 * 1024;
const ONE_MESSAGE = 2 * MAX_APPEND_BYTES;

export interface AppenderOptions {
  deadlineMs: number;
  attemptMs: number;
  maxQueued: number;
}

/**
 * Appends by looking first: each attempt reads the stream, judges the append by what is there and
 * writes with the revision it has seen. So the server never has to guess, and an attempt whose
 * outcome is unknown is simply followed by another: it finds the events stored, or it writes them
 * where the lost attempt would have. Both cannot happen, because a revision is given only once.
 */
export class Appender {
  private readonly lanes: Lanes;

  constructor(
    private readonly reader: Reader,
    private readonly writing: WritingClient,
    private readonly options: AppenderOptions,
  ) {
    this.lanes = new Lanes({ running: MAX_AT_ONCE, waiting: options.maxQueued });
  }

  /**
   * @param forms at least one
   * @param toData how each is sent to the server
   * @throws see EventStore.append
   */
  async append(
    stream: string,
    expected: ExpectedRevision,
    forms: readonly StoredForm[],
    toData: (form: StoredForm, at: number) => EventData = toEventData,
  ): Promise<Appended> {
    refuseTooLarge(forms);
    const attempt = () => this.attempt(stream, expected, forms, toData);
    return this.lanes.run(stream, () => persist(attempt, this.options.deadlineMs));
  }

  /** Settles what was taken. */
  settled(): Promise<void> {
    return this.lanes.settled();
  }

  private async attempt(
    stream: string,
    expected: ExpectedRevision,
    forms: readonly StoredForm[],
    toData: (form: StoredForm, at: number) => EventData,
  ): Promise<Appended> {
    const stored = await this.reader.readOnce(stream);
    const judgement = judge(
      stored,
      expected,
      forms.map((form) => form.id),
    );
    switch (judgement.outcome) {
      case 'append':
        return this.write(stream, judgement.base, forms.map(toData));
      case 'duplicate': {
        const { revision, position } = judgement.last;
        return { revision, position, duplicate: true };
      }
      case 'conflict':
        throw new WrongExpectedRevision(stream, expected, judgement.actual);
      case 'id-twice':
        throw new EventIdTaken(stream);
    }
  }

  private async write(stream: string, base: number, events: EventData[]): Promise<Appended> {
    const { attemptMs } = this.options;
    const options: AppendToStreamOptions = {
      expectedRevision: base === 0 ? NO_STREAM : BigInt(base - 1),
      requiresLeader: true,
      deadline: attemptMs,
      batchAppendSize: ONE_MESSAGE,
    };
    const send = (client: EventStoreDBClient) =>
      inTime(client.appendToStream(stream, events, options), attemptMs);
    const { nextExpectedRevision, position } = await this.writing.use(send).catch(judgeAgain);
    if (!position) throw new Passing('the events are known, but not to be read yet');
    const revision = Number(nextExpectedRevision) + 1;
    return { revision, position: position.commit, duplicate: false };
  }
}

/** Another writer came between looking and writing. */
function judgeAgain(error: unknown): never {
  if (error instanceof WrongExpectedVersionError)
    throw new Passing('the stream has moved on', { cause: error });
  if ((error as { type?: string }).type === 'maximum-append-size-exceeded')
    throw new TypeError('the server is set to take no append as large as this', { cause: error });
  throw error;
}

function refuseTooLarge(forms: readonly StoredForm[]): void {
  const bytes = forms.reduce(
    (sum, { data, meta }) => sum + Buffer.byteLength(data) + Buffer.byteLength(meta),
    0,
  );
  if (bytes > MAX_APPEND_BYTES)
    throw new TypeError(`an append holds at most ${MAX_APPEND_BYTES} bytes, this one has ${bytes}`);
}
