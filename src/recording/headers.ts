import { ProblemError } from '../platform/http/problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The caller's key of this command: what makes it safe to send again when the answer was lost. */
export function commandKey(header: string | undefined): string {
  const key = header?.toLowerCase();
  if (key !== undefined && UUID.test(key)) return key;
  const code = key === undefined ? 'missing' : 'not-a-uuid';
  throw new ProblemError(400, 'idempotency-key-required', 'Every command needs a key of its own.', {
    errors: [
      {
        field: 'Idempotency-Key',
        code,
        message: 'the header is missing or not a UUID',
        remedy: 'Send a new UUID with each command, and the same one when you repeat it.',
      },
    ],
  });
}

/** The revision that the caller looked at; undefined when it does not matter to them. */
export function ifMatch(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw new ProblemError(400, 'bad-if-match', 'The revision cannot be read.', {
    errors: [
      {
        field: 'If-Match',
        code: 'not-a-revision',
        message: 'the header is not a revision in double quotes',
        remedy: 'Send the revision the case was read at, e.g. If-Match: "7".',
      },
    ],
  });
}
