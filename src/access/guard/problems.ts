import { ProblemError } from '../../platform/http/problem.js';

/** Nobody is logged in, or what the request brought does not hold: the same answer for all of it. */
export const loginRequired = () =>
  new ProblemError(
    401,
    'login-required',
    'Log in, or send a valid access token with the request.',
    { headers: { 'www-authenticate': 'Bearer' } },
  );

export const roleNotAllowed = () =>
  new ProblemError(403, 'role-not-allowed', 'Your role does not include this.');

export const readOnly = () =>
  new ProblemError(403, 'read-only', 'You may read this case, and not record on it.');

export const otherOffice = () =>
  new ProblemError(403, 'other-office', 'You can open cases at your own offices only.');

export const openingStays = () =>
  new ProblemError(
    403,
    'other-office',
    'Who opens a case by an override cannot amend how it was opened. Ask its own office.',
  );

export const noRule = () =>
  new ProblemError(403, 'no-rule', 'Nobody has said who may come in here.');

/** Whether somebody may come in cannot be told at this moment, so they do not. */
export const accessUndecided = (cause: unknown) =>
  new ProblemError(
    503,
    'access-undecided',
    'Whether you may do this cannot be told at this moment. Send the same request again.',
    { headers: { 'retry-after': '1' }, cause },
  );
