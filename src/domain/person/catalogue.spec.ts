import { EVENT_TYPES, sealedFieldsOf, STREAM_KINDS } from '../catalogue.js';
import { fieldsOf } from '../fields/field.js';
import { validate } from '../fields/validate.js';
import { people } from './decider.js';
import { given, givenPerson, idOf, type Fields, type GivenFact } from './specification.fixture.js';

const { entries, entryOfEvent } = people;
const own = entries.filter(({ phase }) => phase !== 'amendments');

/** What is to be there before an example of a command can be recorded. */
const BEFORE: Record<string, GivenFact[]> = {
  'lift-shielding': [['shielding', 'PersonShielded', {}]],
  'end-relation': [['relation', 'RelationDeclared', { staff: 'Z990199', kind: 'other' }]],
  'lift-block': [['b', 'PersonBlocked', { ground: 'neededForClaim', handlers: ['Z990199'] }]],
};
const linked = (example: object): Fields => ({
  ...example,
  ...('relation' in example ? { relation: idOf('relation') } : {}),
});

describe('The catalogue of the person register', () => {
  it('has no event in common with other streams but corrections and retractions', () => {
    const others = [...STREAM_KINDS.course.entries, ...STREAM_KINDS.employer.entries];
    const shared = entries.filter(({ event }) => others.some((other) => other.event === event));
    expect(shared.map(({ event }) => event)).toEqual(['FactCorrected', 'FactRetracted']);
    expect(new Set(EVENT_TYPES.map(({ event }) => event)).size).toBe(EVENT_TYPES.length);
  });

  it.each(own.map((entry) => [entry.command, entry] as const))(
    '%s has an example that is accepted where what it refers to is there',
    (command, { type, example }) => {
      expect(validate(type, example)).toHaveProperty('value');
      const person =
        command === 'register-person' ? given() : givenPerson(...(BEFORE[command] ?? []));
      person.when(command, linked(example)).thenRecorded();
    },
  );

  it.each(own.map((entry) => [entry.command, entry] as const))(
    '%s says what it and each of its fields means',
    (_, entry) => {
      for (const { says } of [entry, ...fieldsOf(entry.type)]) expect(says).toMatch(/^[A-Z].*\.$/s);
    },
  );

  it('leaves erasure to a procedure with decisions of its own', () =>
    expect(own.filter(({ byProcedure }) => byProcedure).map(({ command }) => command)).toEqual([
      'erase-person',
    ]));
});

const DETAILS = ['identityNumber', 'telephone', 'email', 'postalAddress', 'name'];

/** What is personal. Kept by hand, so that each change is seen. */
const SEALED: Record<string, string[]> = {
  PersonRegistered: DETAILS,
  PersonDetailsChanged: DETAILS,
};

describe('Sealed fields of the person register', () => {
  it.each(own.map(({ event }) => event))('of %s are those of the table', (type) =>
    expect(sealedFieldsOf({ type, data: {} })).toEqual(SEALED[type] ?? []),
  );

  it('are named in the table for events of the catalogue only', () =>
    expect(Object.keys(SEALED).filter((event) => !entryOfEvent(event))).toEqual([]));

  it.each(own.map(({ event }) => event))(
    'of a correction of %s are its own, under changes',
    (factType) =>
      expect(sealedFieldsOf({ type: 'FactCorrected', data: { factType } })).toEqual([
        'reason',
        ...(SEALED[factType] ?? []).map((path) => `changes.${path}`),
      ]),
  );
});
