import { notFound } from '../platform/http/problem.js';

const CASE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The case id in an address, in lower case.
 *
 * @throws ProblemError 404 as for an unknown case: no other text can name one
 */
export function caseIdIn(address: string): string {
  const caseId = address.toLowerCase();
  if (!CASE_ID.test(caseId)) throw notFound('case-not-found', 'There is no such case.');
  return caseId;
}
