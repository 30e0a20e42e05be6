import type { PeopleController } from '../../../../src/casework/people/people.controller.js';
import type { PeopleRecordingController } from '../../../../src/recording/people/people-recording.controller.js';
import type { AnswerOf } from '../../api/answers.js';
import { ask } from '../../api/client.js';
import { noteWritten } from '../../api/read.js';

type Answer = AnswerOf<PeopleController, 'search'>;
export type FoundPerson = Extract<Answer, { personId: string }>;
type Registered = AnswerOf<PeopleRecordingController, 'register'>;

/** Who has this number; undefined for nobody, and for whom the reader may not see. */
export async function findPerson(identityNumber: string): Promise<FoundPerson | undefined> {
  const answer = await ask<Answer>('/api/people/search', {
    method: 'POST',
    body: { identityNumber },
  });
  return 'personId' in answer ? (answer as FoundPerson) : undefined;
}

/** @returns the id of the person */
export async function registerPerson(
  fields: { identityNumber: string; name: string },
  key: string,
): Promise<string> {
  const { personId, position } = await ask<Registered>('/api/people', {
    method: 'POST',
    body: fields,
    key,
  });
  noteWritten(position);
  return personId;
}
