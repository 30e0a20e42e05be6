import type { Finding } from '../../../src/domain/rules/finding.js';
import type { Consequences } from '../../../src/domain/rules/consequences.js';
import { ask } from './client.js';
import { noteWritten } from './read.js';

export interface Recorded {
  caseId?: string;
  employerId?: string;
  events: { id: string; type: string; revision: number }[];
  revision: number;
  position: string;
  findings: Finding[];
  /** Of corrections and retractions. */
  consequences?: Consequences;
}

/** Whose history a command is recorded in. */
export interface Subject {
  kind: 'case' | 'employer';
  id: string;
}

const COLLECTIONS = { case: '/api/cases', employer: '/api/employers' } as const;

export const addressOfSubject = ({ kind, id }: Subject): string => `${COLLECTIONS[kind]}/${id}`;

/**
 * Records a milestone.
 *
 * @param key of this command: sent again with the same key and fields, nothing is recorded twice
 * @param ifRevision what the form rested on; Problem 412 `stale-revision` when the history has gone on
 * @throws Problem 409 with field, code and remedy when it cannot be; 422 when a field is at fault
 */
export async function record(
  subject: Subject,
  command: string,
  fields: object,
  { key, ifRevision }: { key: string; ifRevision?: number },
): Promise<Recorded> {
  const recorded = await ask<Recorded>(`${addressOfSubject(subject)}/commands/${command}`, {
    method: 'POST',
    body: fields,
    key,
    ...(ifRevision === undefined ? {} : { ifRevision }),
  });
  noteWritten(recorded.position);
  return recorded;
}

/** Opens a case or registers an employer. @throws Problem as {@link record} */
export async function open(kind: Subject['kind'], fields: object, key: string): Promise<Recorded> {
  const opened = await ask<Recorded>(COLLECTIONS[kind], { method: 'POST', body: fields, key });
  noteWritten(opened.position);
  return opened;
}
