import {
  Metadata,
  status,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
} from '@grpc/grpc-js';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import type { Decision, Expectation } from './decision.js';
import type { Faults } from './faults.js';
import type { DoubleLog, ProposedRecord } from './log.js';
import { empty, googleEmpty, identifierOf, nameOf, proposedRecord, refusal, wire } from './wire.js';

/** What the services of the double work on. */
export interface Context {
  log: DoubleLog;
  faults: Faults;
  /** Largest append that is taken, in bytes. */
  maxAppendSize: number;
  sendsCaughtUp: boolean;
  counts: Counts;
  breakConnections(): void;
}

/** What has been going on, since the start of the double. */
export interface Counts {
  subscriptions: number;
  /** Events given to the transport of a subscription. */
  eventsSent: number;
  /** Appends that were asked for, also those that were not stored. */
  appends: number;
}

interface Append {
  stream: string;
  expected: Expectation;
  records: ProposedRecord[];
}

type Outcome = Decision | { kind: 'too-large' } | undefined;

/** Stores an append unless something is in the way; undefined when nobody is to be answered. */
async function store(context: Context, { stream, expected, records }: Append): Promise<Outcome> {
  const { log, faults, maxAppendSize, breakConnections } = context;
  context.counts.appends += 1;
  if (!faults.beforeStoring(breakConnections)) return undefined;
  const size = records.reduce((sum, each) => sum + each.data.length + each.metadata.length, 0);
  const outcome: Outcome =
    size > maxAppendSize ? { kind: 'too-large' } : log.append(stream, expected, records);
  return (await faults.beforeAnswering(breakConnections)) ? outcome : undefined;
}

/** The append of one call to itself, for servers and callers without the batch append. */
export function append(
  context: Context,
  call: ServerReadableStream<AppendReq, AppendResp>,
  answer: sendUnaryData<AppendResp>,
): void {
  const appended: Append = { stream: '', expected: 'any', records: [] };
  call.on('data', (request: AppendReq) => {
    const options = request.getOptions();
    const message = request.getProposedMessage();
    if (options) {
      appended.stream = nameOf(options.getStreamIdentifier());
      appended.expected = options.hasRevision() ? Number(options.getRevision()) : named(options);
    }
    if (message) appended.records.push(proposedRecord(message));
  });
  call.on('end', async () => {
    const outcome = await store(context, appended);
    if (outcome?.kind === 'too-large') answer(tooLarge(context));
    else if (outcome) answer(null, appendAnswer(context.log, appended, outcome));
  });
  call.on('error', () => {});
}

function tooLarge({ maxAppendSize }: Context) {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(maxAppendSize));
  const details = `Maximum Append Size of ${maxAppendSize} Exceeded.`;
  return { code: status.INVALID_ARGUMENT, details, metadata };
}

function appendAnswer(log: DoubleLog, { stream }: Append, outcome: Decision): AppendResp {
  const current = log.lastRevision(stream);
  if (outcome.kind === 'wrong-version') {
    const wrong = new wire.AppendResp.WrongExpectedVersion();
    if (current < 0) wrong.setCurrentNoStream(empty());
    else wrong.setCurrentRevision(String(current));
    return new wire.AppendResp().setWrongExpectedVersion(wrong);
  }
  const last = outcome.kind === 'idempotent' ? outcome.last : log.placeAt(stream, current);
  const position = new wire.AppendResp.Position()
    .setCommitPosition(String(last?.position))
    .setPreparePosition(String(last?.position));
  const success = new wire.AppendResp.Success()
    .setCurrentRevision(String(last?.revision))
    .setPosition(position);
  return new wire.AppendResp().setSuccess(success);
}

/** The appends of all who share one call, each answered under the id it came with. */
export function batchAppend(
  context: Context,
  call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>,
): void {
  const uploads = new Map<string, Append>();
  call.on('data', async (request: BatchAppendReq) => {
    const id = request.getCorrelationId()?.getString() ?? '';
    const options = request.getOptions();
    if (options) {
      const stream = nameOf(options.getStreamIdentifier());
      const expected = options.hasStreamPosition()
        ? Number(options.getStreamPosition())
        : named(options);
      uploads.set(id, { stream, expected, records: [] });
    }
    const upload = uploads.get(id);
    upload?.records.push(...request.getProposedMessagesList().map(proposedRecord));
    if (!upload || !request.getIsFinal()) return;
    uploads.delete(id);
    const outcome = await store(context, upload);
    if (!outcome || call.cancelled) return;
    const answer = batchAnswer(context, upload, outcome);
    const correlation = new wire.UUID().setString(id);
    call.write(
      answer.setCorrelationId(correlation).setStreamIdentifier(identifierOf(upload.stream)),
    );
  });
  call.on('end', () => call.end());
  call.on('error', () => {});
}

function batchAnswer(
  { log, maxAppendSize }: Context,
  { stream }: Append,
  outcome: NonNullable<Outcome>,
): BatchAppendResp {
  const current = log.lastRevision(stream);
  if (outcome.kind === 'too-large') {
    const details = new wire.MaximumAppendSizeExceeded().setMaxappendsize(maxAppendSize);
    return new wire.BatchAppendResp().setError(refusal('MaximumAppendSizeExceeded', details));
  }
  if (outcome.kind === 'wrong-version') {
    const details = new wire.WrongExpectedVersion();
    if (current < 0) details.setCurrentNoStream(googleEmpty());
    else details.setCurrentStreamRevision(String(current));
    return new wire.BatchAppendResp().setError(refusal('WrongExpectedVersion', details));
  }
  const last = outcome.kind === 'idempotent' ? outcome.last : log.placeAt(stream, current);
  const position = new wire.AllStreamPosition()
    .setCommitPosition(String(last?.position))
    .setPreparePosition(String(last?.position));
  const success = new wire.BatchAppendResp.Success()
    .setCurrentRevision(String(last?.revision))
    .setPosition(position);
  return new wire.BatchAppendResp().setSuccess(success);
}

function named(options: { hasNoStream(): boolean; hasStreamExists(): boolean }): Expectation {
  if (options.hasNoStream()) return 'none';
  return options.hasStreamExists() ? 'exists' : 'any';
}
