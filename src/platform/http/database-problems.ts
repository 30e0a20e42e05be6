import { isPassing } from '../database/passing-error.js';
import { ProblemError } from './problem.js';
import type { ErrorMapper } from './problem.filter.js';

/** A database that cannot be reached for now is no fault of the request, and no internal error. */
export const databaseProblems: ErrorMapper = (error) =>
  isPassing(error)
    ? new ProblemError(
        503,
        'database-unavailable',
        'The database cannot be reached. Send the same request again.',
        {
          headers: { 'retry-after': '1' },
        },
      )
    : undefined;
