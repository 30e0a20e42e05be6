import { EVENT_TYPES, sealedFieldsOf, STREAM_KINDS } from '../catalogue.js';
import { fieldsOf, type DeclaredField, type FieldClass } from '../fields/field.js';
import { validate } from '../fields/validate.js';
import { employers } from './decider.js';
import {
  given,
  givenEmployer,
  idOf,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const { entries, entryOfEvent } = employers;
const own = entries.filter(({ phase }) => phase !== 'amendments');

/** The fields of a class with those of the classes nested in it. */
const allFields = (type: FieldClass): DeclaredField[] =>
  fieldsOf(type).flatMap((field) => [
    field,
    ...(field.shape.group ? allFields(field.shape.group) : []),
  ]);

/** One fact of each kind that an example refers to, without dates. */
const RICH: GivenFact[] = [
  ['contactPerson', 'EmployerContactPersonAssigned', { side: 'services', staff: 'Z990199' }],
  ['agreement', 'CooperationAgreementSigned', { kind: 'intent' }],
  ['opening', 'OpeningAnnounced', { kind: 'job' }],
  ['concern', 'MisuseConcernRaised', { note: 'x' }],
];
const linked = (example: object): Fields =>
  Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      RICH.some(([known]) => known === name) ? idOf(name) : value,
    ]),
  );

describe('The catalogue of employers', () => {
  it('has no event in common with courses but corrections and retractions', () => {
    const ofCourses = STREAM_KINDS.course.entries.map(({ event }) => event);
    expect(entries.map(({ event }) => event).filter((event) => ofCourses.includes(event))).toEqual([
      'FactCorrected',
      'FactRetracted',
    ]);
    expect(new Set(EVENT_TYPES.map(({ event }) => event)).size).toBe(EVENT_TYPES.length);
  });

  it.each(own.map((entry) => [entry.command, entry] as const))(
    '%s has an example that is accepted where what it refers to is there',
    (command, { type, example }) => {
      expect(validate(type, example)).toHaveProperty('value');
      const employer = command === 'register-employer' ? given() : givenEmployer(...RICH);
      employer.when(command, linked(example)).thenRecorded();
    },
  );

  it.each(own.map((entry) => [entry.command, entry] as const))(
    '%s says what it and each of its fields means',
    (_, entry) => {
      for (const { says } of [entry, ...allFields(entry.type)])
        expect(says).toMatch(/^[A-Z].*\.$/s);
    },
  );
});

/** What is personal: free text, and who somebody is. Kept by hand, so that each change is seen. */
const SEALED: Record<string, string[]> = {
  EmployerMapped: ['tasks', 'culture'],
  ReadinessSet: ['reason'],
  EmployerContacted: ['note'],
  EmployerContactPersonAssigned: ['name', 'telephone', 'email', 'reason'],
  EmployerContactPersonEnded: ['reason'],
  EmployerFeedbackGiven: ['note'],
  CooperationFormClassified: ['note'],
  HostingDeclined: ['note'],
  MisuseConcernRaised: ['note'],
  MisuseConcernResolved: ['note'],
};

describe('Sealed fields of employer events', () => {
  it.each(own.map(({ event }) => event))('of %s are those of the table', (type) =>
    expect(sealedFieldsOf({ type, data: {} })).toEqual(SEALED[type] ?? []),
  );

  it('are named in the table for events of the catalogue only', () =>
    expect(Object.keys(SEALED).filter((event) => !entryOfEvent(event))).toEqual([]));

  it('are all fields of free text', () => {
    const open = own.flatMap(({ event, type }) =>
      allFields(type)
        .filter(({ shape, sealed }) => shape.schema['pattern'] === '\\S' && !sealed)
        .map(({ name }) => `${event}.${name}`),
    );
    expect(open).toEqual([]);
  });

  it.each(own.map(({ event }) => event))(
    'of a correction of %s are its own, under changes',
    (factType) =>
      expect(sealedFieldsOf({ type: 'FactCorrected', data: { factType } })).toEqual([
        'reason',
        ...(SEALED[factType] ?? []).map((path) => `changes.${path}`),
      ]),
  );
});
