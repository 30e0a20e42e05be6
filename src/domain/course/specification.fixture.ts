import { idOf, specification, type GivenFact } from '../stream/specification.fixture.js';
import type { Course } from './course.js';
import { courses } from './decider.js';

export {
  idOf,
  refused,
  TODAY,
  type Fields,
  type GivenFact,
  type Row,
  type Then,
} from '../stream/specification.fixture.js';

export const EMPLOYER = idOf('employer');

export const OPENED: GivenFact = [
  'opening',
  'CaseOpened',
  { office: '0315', occurredOn: '2018-01-01' },
];
/** In the middle of what the specifications tell: dates before and after it are at hand. */
export const CLOSED: GivenFact = [
  'closing',
  'CaseClosed',
  { outcome: 'work', occurredOn: '2019-01-01' },
];

const words = specification<Course>(courses, OPENED);
export const { factOf, commandOf, decisions } = words;

export function given(...facts: GivenFact[]) {
  const { when, state } = words.given(...facts);
  return { when, course: state };
}

/** A case that is open, with what is given besides. */
export const givenOpenCase = (...facts: GivenFact[]) => given(OPENED, ...facts);

/** The course after the events of a history, the opening first. */
export const courseOf = (...facts: GivenFact[]): Course => words.stateOf(...facts);
