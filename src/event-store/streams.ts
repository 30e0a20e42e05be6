import type { StreamKind } from '../domain/catalogue.js';
import type { DataOf, Fact, Milestone } from '../domain/stream/milestone.js';
import type { RecordedEvent } from './port.js';

/** What a stream is about: one case, one employer, or one person. */
export interface Subject {
  kind: StreamKind;
  id: string;
}

export const streamOf = ({ kind, id }: Subject): string => `${kind}-${id}`;

export const courseStream = (caseId: string): string => streamOf({ kind: 'course', id: caseId });
export const employerStream = (employerId: string): string =>
  streamOf({ kind: 'employer', id: employerId });

export const personStream = (personId: string): string =>
  streamOf({ kind: 'person', id: personId });

const idIn =
  (kind: StreamKind) =>
  (stream: string): string | undefined =>
    stream.startsWith(`${kind}-`) ? stream.slice(kind.length + 1) : undefined;

/** The case that a stream is about; undefined for other streams. */
export const caseOf = idIn('course');
/** The employer that a stream is about; undefined for other streams. */
export const employerOf = idIn('employer');
/** The person that a stream of the register is about; undefined for other streams. */
export const personOf = idIn('person');

/** The part of a recorded event that the domain knows. */
export function factOf({
  id,
  type,
  data,
  occurredOn,
  source,
}: Pick<RecordedEvent, 'id' | 'type' | 'data' | 'occurredOn' | 'source'>): Fact {
  return {
    id,
    type,
    data: data as unknown as DataOf<Milestone>,
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...(source === undefined ? {} : { source: source as Fact['source'] }),
  } as Fact;
}
