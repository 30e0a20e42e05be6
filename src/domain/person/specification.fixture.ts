import { specification, type GivenFact } from '../stream/specification.fixture.js';
import { people } from './decider.js';
import type { Person } from './person.js';

export { idOf, refused, type Fields, type GivenFact } from '../stream/specification.fixture.js';

export const REGISTERED: GivenFact = [
  'registration',
  'PersonRegistered',
  { name: 'Testperson Fjordbyen', postalAddress: 'Testveien 1, 0001 Fjordbyen' },
];

const words = specification<Person>(people, REGISTERED);
export const { given, decisions } = words;

/** A person who is registered, with what is given besides. */
export const givenPerson = words.givenOpened;

/** The person after the events of a history, the registration first. */
export const personOf = words.stateOf;
