import { createHash } from 'node:crypto';
import { factsOf, type Course } from '../../domain/course/course.js';
import { ReviewNarrative } from '../../domain/course/voices.js';
import { employersOf } from '../../domain/narrative/audience.js';
import { narrative, narrativeText, type Sentence } from '../../domain/narrative/narrative.js';

/** That one of those concerned has read their version. */
export interface Review {
  id: string;
  by: ReviewNarrative['by'];
  accepted: boolean;
  remarks?: unknown;
  on?: string;
  revision?: number;
  hash?: string;
  /** Whether their version reads differently now; absent where it is not said what they read. */
  changedSince?: boolean;
}

/** SHA-256 of a narrative in hexadecimal digits: says later which text somebody has read. */
export const hashOf = (sentences: readonly Sentence[]): string =>
  createHash('sha256').update(narrativeText(sentences), 'utf8').digest('hex');

/**
 * Every review in the order of recording: a later one adds to those before it.
 *
 * @param texts whether the personal fields are open; without them nothing can be compared
 */
export function reviewsOf(course: Course, texts: boolean): Review[] {
  const present = new Map<ReviewNarrative['by'], Set<string>>();
  return factsOf(course, ReviewNarrative).map(({ id, data, occurredOn }) => {
    const { by, accepted, remarks, revision, hash } = data;
    if (!present.has(by)) present.set(by, presentHashes(course, by));
    return {
      id,
      by,
      accepted,
      ...(remarks === undefined ? {} : { remarks }),
      ...(occurredOn === undefined ? {} : { on: occurredOn }),
      ...(revision === undefined ? {} : { revision }),
      ...(hash === undefined ? {} : { hash }),
      ...(hash === undefined || !texts ? {} : { changedSince: !present.get(by)!.has(hash) }),
    };
  });
}

/** In every language, and for a manager of every employer: the review does not say which was read. */
function presentHashes(course: Course, audience: ReviewNarrative['by']): Set<string> {
  const employers = audience === 'manager' ? employersOf(course) : [undefined];
  return new Set(
    employers.flatMap((employerId) =>
      (['nb', 'nn', 'en'] as const).map((language) =>
        hashOf(narrative(course, { audience, language, employerId })),
      ),
    ),
  );
}
