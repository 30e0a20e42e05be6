import { notFound, ProblemError } from '../../platform/http/problem.js';

export const noSuchErasure = () => notFound('erasure-not-found', 'There is no such erasure.');

export const sameEyes = () =>
  new ProblemError(
    409,
    'four-eyes',
    'You proposed this erasure. Another administrator must approve it.',
  );

export const alreadyDecided = (status: string) =>
  new ProblemError(409, 'already-decided', `This erasure is ${status} already.`);

export const alreadyProposed = () =>
  new ProblemError(
    409,
    'already-proposed',
    'An erasure of this person is proposed or carried out already: GET /api/erasures?personId= tells it.',
  );

export const peopleOnly = () =>
  new ProblemError(403, 'people-only', 'An erasure is decided by a person, not by a program.');

/** Approved, but not carried out in full. Whatever is left is done at the next attempt or start. */
export const erasureUnfinished = (cause: unknown) =>
  new ProblemError(
    503,
    'erasure-unfinished',
    'The erasure is approved but could not be carried out in full. Send the same request again; the next start of the application completes it too.',
    { headers: { 'retry-after': '5' }, cause },
  );
