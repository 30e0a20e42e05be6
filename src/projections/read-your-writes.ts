import { Field } from '../domain/fields/field.js';
import { pattern } from '../domain/fields/shapes.js';
import { ProblemError } from '../platform/http/problem.js';
import type { ProjectionRunner } from './runner.js';

/** Longest that a reader waits for its own write to be shown, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Position in the log as it travels in queries: a whole number that fits 64 bits. */
const position = pattern(
  /^(0|[1-9]\d{0,17})$/,
  18,
  'not-a-position',
  'Give the position that a command answered with.',
);

/** What every question to a read model may carry. */
export class AfterQuery {
  @Field(position, { says: 'Wait until this position of the log is shown, at most two seconds.' })
  after?: string;
}

/**
 * Waits until a read model shows the log up to a position.
 *
 * @param projection name of the projection that keeps the read model
 * @throws ProblemError 503 with Retry-After when it does not in time
 */
export async function caughtUpTo(
  runner: ProjectionRunner,
  projection: string,
  { after }: AfterQuery,
): Promise<void> {
  if (after === undefined || (await runner.waitFor(projection, BigInt(after), PATIENCE_MS))) return;
  throw new ProblemError(
    503,
    'not-caught-up',
    'The milestone is recorded but not shown yet. Ask again.',
    { headers: { 'retry-after': '1' } },
  );
}

/**
 * Waits until a read model has shown the whole log once since this process started: for one without
 * which others would tell too much.
 *
 * @throws ProblemError 503 with Retry-After when it has not in time
 */
export async function caughtUpOnce(runner: ProjectionRunner, projection: string): Promise<void> {
  if (await runner.wasCaughtUp(projection, PATIENCE_MS)) return;
  throw new ProblemError(
    503,
    'not-caught-up',
    'What is on record is still being read, and nobody is listed before it is. Ask again.',
    { headers: { 'retry-after': '1' } },
  );
}
