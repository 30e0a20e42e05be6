import type pg from 'pg';
import type { ExpectedRevision } from '../port.js';
import type { StoredForm } from '../stored-form.js';
import { EXPECT_ANY, EXPECT_EXISTS, TEXT_SEPARATOR } from './append-function.js';

/** One append on its way to the database. */
export interface AppendCommand {
  stream: string;
  expected: ExpectedRevision;
  /** At least one. */
  events: StoredForm[];
}

/** What became of one append. */
export type Verdict =
  /** `revision` and `position` of the last event of the append. */
  | { outcome: 'appended' | 'duplicate'; revision: number; position: bigint }
  /** `revision` the stream is at. */
  | { outcome: 'conflict' | 'id-taken'; revision: number }
  | { outcome: 'failed'; error: unknown };

type VerdictRow = [outcome: 'appended' | 'duplicate' | 'conflict' | 'id-taken', number, string];

const APPEND = {
  name: 'append',
  text: 'select outcome, revision, position from log.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)',
  rowMode: 'array' as const,
};

/** Sends a batch in one statement, which is one transaction. One verdict for each command, in their order. */
export async function sendBatch(client: pg.Client, batch: AppendCommand[]): Promise<Verdict[]> {
  const { rows } = await client.query<VerdictRow>({ ...APPEND, values: parameters(batch) });
  return rows.map(([outcome, revision, position]) =>
    outcome === 'appended' || outcome === 'duplicate'
      ? { outcome, revision, position: BigInt(position) }
      : { outcome, revision },
  );
}

/**
 * Arrays of numbers and uuids are written as literals: they need no quoting, and the driver's
 * quoting of each element is what would cost most here.
 */
function parameters(batch: AppendCommand[]): unknown[] {
  const owners: number[] = [];
  const ordinals: number[] = [];
  const streams: string[] = [];
  const events: StoredForm[] = [];
  batch.forEach((command, i) =>
    command.events.forEach((event, k) => {
      owners.push(i + 1);
      ordinals.push(k + 1);
      streams.push(command.stream);
      events.push(event);
    }),
  );
  return [
    batch.map((command) => command.stream),
    literal(batch.map((command) => expectation(command.expected))),
    literal(batch.map((command) => command.events.length)),
    literal(owners),
    literal(ordinals),
    streams,
    literal(events.map((event) => event.id)),
    events.map((event) => event.type),
    literal(events.map((event) => event.schemaVersion)),
    events.map((event) => event.data).join(TEXT_SEPARATOR),
    events.map((event) => event.meta).join(TEXT_SEPARATOR),
  ];
}

function literal(elements: (number | string)[]): string {
  return `{${elements.join(',')}}`;
}

function expectation(expected: ExpectedRevision): number {
  switch (expected) {
    case 'any':
      return EXPECT_ANY;
    case 'exists':
      return EXPECT_EXISTS;
    case 'none':
      return 0;
    default:
      return expected;
  }
}
