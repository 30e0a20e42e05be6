import type { StreamKind } from '../catalogue.js';
import { PUBLISHED_EMPLOYERS, registrationOf } from './employers.js';
import { commandsOf, SEVEN_COURSES, type PublishedCommand } from './seven-courses.js';

/** One stream of the demonstration data, with the commands that record it in their order. */
export interface PublishedStream {
  kind: StreamKind;
  id: string;
  commands: readonly PublishedCommand[];
}

/** The seven published courses, and then the employers that they name. */
export const publishedStreams = (): PublishedStream[] => [
  ...SEVEN_COURSES.map((course): PublishedStream => {
    const { caseId, commands } = commandsOf(course);
    return { kind: 'course', id: caseId, commands };
  }),
  ...PUBLISHED_EMPLOYERS.map((employer): PublishedStream => ({
    kind: 'employer',
    id: employer.employerId,
    commands: [registrationOf(employer)],
  })),
];
