import { notFound } from '../platform/http/problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const noSuchCase = () => notFound('case-not-found', 'There is no such case.');
export const noSuchEmployer = () => notFound('employer-not-found', 'There is no such employer.');
export const noSuchPerson = () => notFound('person-not-found', 'There is no such person.');

/**
 * The case id in an address, in lower case.
 *
 * @throws ProblemError 404 as for an unknown case: no other text can name one
 */
export const caseIdIn = (address: string): string => idIn(address, noSuchCase);

/** The employer id in an address, in lower case. @throws ProblemError 404 as for an unknown one */
export const employerIdIn = (address: string): string => idIn(address, noSuchEmployer);

/** The person id in an address, in lower case. @throws ProblemError 404 as for an unknown one */
export const personIdIn = (address: string): string => idIn(address, noSuchPerson);

function idIn(address: string, otherwise: () => Error): string {
  const id = address.toLowerCase();
  if (!UUID.test(id)) throw otherwise();
  return id;
}
