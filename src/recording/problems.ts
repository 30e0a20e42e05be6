import { SubjectErased } from '../event-store/sealing/key-vault.js';
import {
  EventIdTaken,
  StoreBusy,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../event-store/port.js';
import { noSuchCase, noSuchEmployer, noSuchPerson } from '../access/address-ids.js';
import { ProblemError } from '../platform/http/problem.js';
import type { ErrorMapper } from '../platform/http/problem.filter.js';
import { CommandRefused, IdempotencyKeyReused, StaleRevision } from './errors.js';

const RETRY = { 'retry-after': '1' };

/** How the errors of recording are answered. In every case nothing was recorded. */
export const recordingProblems: ErrorMapper = (error) => {
  if (error instanceof CommandRefused) return refused(error);
  if (error instanceof StaleRevision)
    return new ProblemError(
      412,
      'stale-revision',
      'Somebody recorded here since you read it. Read it again, then decide.',
      {
        headers: { etag: `"${error.actual}"` },
      },
    );
  if (error instanceof IdempotencyKeyReused || error instanceof EventIdTaken)
    return new ProblemError(
      422,
      'idempotency-key-reused',
      'This key was used for another command. Send a new UUID with each command.',
    );
  if (error instanceof SubjectErased)
    return new ProblemError(
      409,
      'person-erased',
      'The personal data of this person are erased. Leave out texts and other personal fields, and give reasonCode in place of reason in a correction: /api/openapi.json says which fields are sealed.',
    );
  if (error instanceof WrongExpectedRevision)
    return new ProblemError(
      503,
      'stream-busy',
      'Several people record here at this moment. Send the same command again.',
      { headers: RETRY },
    );
  if (error instanceof StoreBusy)
    return new ProblemError(
      503,
      'store-busy',
      'Too much is being recorded at this moment. Send the same command again.',
      { headers: RETRY },
    );
  if (error instanceof StoreUnavailable)
    return new ProblemError(
      503,
      'store-unavailable',
      'The log cannot be reached. Send the same command again.',
      { headers: RETRY },
    );
  return undefined;
};

function refused({ refusal }: CommandRefused): ProblemError {
  const { code, field = '', message, remedy } = refusal;
  if (code === 'case-not-open') return noSuchCase();
  if (code === 'employer-not-registered') return noSuchEmployer();
  if (code === 'person-not-registered') return noSuchPerson();
  return new ProblemError(409, code, `Refused: ${message}.`, {
    errors: [{ field, code, message, remedy }],
  });
}
