import type { Refusal } from '../domain/stream/milestone.js';

/** The domain says no. Nothing was recorded. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** The stream has moved on since the caller looked at it. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
  constructor(readonly actual: number) {
    super(`the stream is at revision ${actual}`);
  }
}

/** The key of one command came back with another. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}
