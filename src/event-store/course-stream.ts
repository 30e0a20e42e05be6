import type { DataOf, Fact, Milestone } from '../domain/course/milestone.js';
import type { RecordedEvent } from './port.js';

const PREFIX = 'course-';

export const courseStream = (caseId: string): string => PREFIX + caseId;

/** The case that a stream is about; undefined for other streams. */
export const caseOf = (stream: string): string | undefined =>
  stream.startsWith(PREFIX) ? stream.slice(PREFIX.length) : undefined;

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
