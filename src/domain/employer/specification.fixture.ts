import { specification, type GivenFact } from '../stream/specification.fixture.js';
import { employers } from './decider.js';
import type { Employer } from './employer.js';

export {
  idOf,
  refused,
  TODAY,
  type Fields,
  type GivenFact,
} from '../stream/specification.fixture.js';

export const REGISTERED: GivenFact = [
  'registration',
  'EmployerRegistered',
  { name: 'Fjordbyen bakery', sector: 'private', occurredOn: '2018-01-01' },
];

const words = specification<Employer>(employers, REGISTERED);
export const { factOf, commandOf, given, decisions } = words;

/** An employer that is registered, with what is given besides. */
export const givenEmployer = words.givenOpened;

/** The employer after the events of a history, the registration first. */
export const employerOf = words.stateOf;
