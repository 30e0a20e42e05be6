import type { CaseOverviewController } from '../../../../src/casework/case-overview/case-overview.controller.js';
import type { PeopleController } from '../../../../src/casework/people/people.controller.js';
import type { AnswerOf } from '../../api/answers.js';
import { ask } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { addressOf } from '../../api/read.js';
import { searchFor } from './search-for.js';

type PersonFound = AnswerOf<PeopleController, 'search'>;
export type PersonWithCases = Extract<PersonFound, { personId: string }>;

export type Found =
  | { kind: 'case'; caseId: string }
  | { kind: 'person'; person: PersonWithCases }
  | { kind: 'no-person' | 'no-case' | 'unfinished-number' | 'invalid-number' | 'nothing' };

/** Finds what somebody wrote in the search field. @throws Problem when the server cannot say */
export async function find(text: string): Promise<Found> {
  const wanted = searchFor(text);
  switch (wanted.kind) {
    case 'person':
      return findPerson(wanted.identityNumber);
    case 'case':
      return findCase(wanted.pseudonym);
    case 'case-id':
      return { kind: 'case', caseId: wanted.caseId };
    default:
      return wanted;
  }
}

async function findPerson(identityNumber: string): Promise<Found> {
  try {
    const found = await ask<PersonFound>('/api/people/search', {
      method: 'POST',
      body: { identityNumber },
    });
    return found.personId === undefined ? { kind: 'no-person' } : { kind: 'person', person: found };
  } catch (error) {
    if (isProblem(error, 'invalid-fields')) return { kind: 'invalid-number' };
    throw error;
  }
}

async function findCase(pseudonym: string): Promise<Found> {
  try {
    const { cases } = await ask<AnswerOf<CaseOverviewController, 'list'>>(
      addressOf('/api/cases', { pseudonym }),
    );
    const found = cases[0];
    return found ? { kind: 'case', caseId: found.caseId } : { kind: 'no-case' };
  } catch (error) {
    // What cannot be a pseudonym is the pseudonym of none.
    if (isProblem(error, 'invalid-fields')) return { kind: 'no-case' };
    throw error;
  }
}
