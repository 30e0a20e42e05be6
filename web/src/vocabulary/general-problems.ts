import type { Problem } from '../api/problem.js';
import type { Language } from '../../../src/domain/time/format.js';
import type { ProblemWords } from './dictionary.js';
import { en } from './general-problems/en.js';
import { nb } from './general-problems/nb.js';
import { nn } from './general-problems/nn.js';

// Apart from what is said of fields: that brings every form along, and a list waits for none.

/** Refusals of any request, which every part of the page can meet, by their codes. */
export const GENERAL_PROBLEMS: Readonly<Record<Language, Readonly<Record<string, ProblemWords>>>> =
  { nb, nn, en };

/** Codes that say it well enough when only the status is known. */
const BY_STATUS: Readonly<Record<number, keyof typeof nb>> = {
  0: 'not-reached',
  401: 'login-required',
  403: 'role-not-allowed',
  404: 'not-found',
  412: 'stale-revision',
  413: 'body-too-large',
  429: 'too-many-requests',
  500: 'internal-error',
  503: 'database-unavailable',
};

/** What an answer that says no means, as far as its code tells, or its status. */
export const generalProblem = (
  { code, status }: Problem,
  language: Language,
): ProblemWords | undefined =>
  GENERAL_PROBLEMS[language][code] ?? GENERAL_PROBLEMS[language][BY_STATUS[status] ?? ''];
