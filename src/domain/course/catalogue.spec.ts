import { fieldsOf, type DeclaredField, type FieldClass } from '../fields/field.js';
import { validate } from '../fields/validate.js';
import { sealedFieldsOf } from '../catalogue.js';
import { CATALOGUE, entryOfCommand, entryOfEvent } from './decider.js';
import { PHASES } from './phases.js';
import { specOf } from '../stream/milestone.js';
import {
  EMPLOYER,
  given,
  givenOpenCase,
  idOf,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const entries = CATALOGUE.map((entry) => [entry.command, entry] as const);
const words = (name: string) => name.split('-');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const IRREGULAR: Record<string, string> = {
  give: 'given',
  withdraw: 'withdrawn',
  hold: 'held',
};
const pastOf = (verb: string): string => {
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (verb.endsWith('e')) return `${verb}d`;
  return verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
};

/** The fields of a class with those of the classes nested in it. */
function allFields(type: FieldClass): DeclaredField[] {
  return fieldsOf(type).flatMap((field) => [
    field,
    ...(field.shape.group ? allFields(field.shape.group) : []),
  ]);
}

/** One fact of each kind that an example refers to, without dates. */
const RICH: GivenFact[] = [
  ['consent', 'ConsentGiven', { scope: 'disclosure' }],
  ['assessment', 'AssessmentStarted', {}],
  ['preparation', 'PreparationStarted', { kind: 'education' }],
  ['agreement', 'AgreementSigned', { parties: ['user', 'office'], goals: [{ text: 'Learn' }] }],
  ['training', 'TrainingStarted', { employerId: EMPLOYER }],
  ['employment', 'EmploymentStarted', { employerId: EMPLOYER, contractType: 'onCall' }],
  ['mentor', 'MentorAssigned', {}],
  ['instrument', 'InstrumentStarted', { kind: 'mentorGrant' }],
  ['request', 'SupportRequested', { by: 'user' }],
];
const COUNSELLED: GivenFact = ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990199' }];

/** The example with its references led to the facts of `RICH`. */
const linked = (example: object): Fields =>
  Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const target = name === 'fact' ? 'employment' : name;
      return [name, RICH.some(([known]) => known === target) ? idOf(target) : value];
    }),
  );

describe('The catalogue', () => {
  it('names each command and each event once', () => {
    expect(new Set(CATALOGUE.map(({ command }) => command)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ event }) => event)).size).toBe(CATALOGUE.length);
  });

  it('is found by command and by event', () => {
    for (const entry of CATALOGUE) {
      expect(entryOfCommand(entry.command)).toBe(entry);
      expect(entryOfEvent(entry.event)).toBe(entry);
    }
    expect(entryOfCommand('toString')).toBeUndefined();
    expect(entryOfEvent('constructor')).toBeUndefined();
  });

  it.each(entries)('%s is named after its event', (command, { event }) => {
    const [verb = '', ...object] = words(command);
    expect(event).toBe([...object, pastOf(verb)].map(capital).join(''));
  });

  it.each(entries)('%s says what it and each of its fields means', (_, entry) => {
    for (const { says } of [entry, ...allFields(entry.type)]) expect(says).toMatch(/^[A-Z`].*\.$/s);
  });

  it.each(entries)('%s declares each field once', (_, { type }) => {
    const names = fieldsOf(type).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(entries)('%s has an example that validates', (_, { type, example }) =>
    expect(validate(type, example)).toHaveProperty('value'),
  );

  it.each(entries.filter(([command]) => command !== 'open-case'))(
    '%s has an example that is refused for nothing but what it refers to',
    (command, { example }) => {
      const { decision } = givenOpenCase().when(command, example as Fields);
      const answer = 'refusal' in decision ? decision.refusal.code : 'taken';
      expect(['taken', 'unknown-reference', 'no-counsellor']).toContain(answer);
    },
  );

  it.each(entries)(
    '%s has an example that is accepted where what it refers to is there',
    (command, { example }) => {
      const facts = command === 'change-counsellor' ? [...RICH, COUNSELLED] : RICH;
      const course = command === 'open-case' ? given() : givenOpenCase(...facts);
      const { decision } = course.when(command, linked(example));
      // The case is open, so there is nothing to reopen.
      expect('events' in decision && decision.events.length).toBe(
        command === 'reopen-case' ? 0 : 1,
      );
    },
  );

  it('has a decider for milestones of its own phase only', () => {
    for (const { milestones, deciders, folds } of PHASES) {
      for (const { type } of [...deciders, ...folds]) expect(milestones).toContain(type);
      expect(new Set(deciders.map(({ type }) => type)).size).toBe(deciders.length);
      expect(new Set(folds.map(({ type }) => type)).size).toBe(folds.length);
    }
  });

  it('holds only classes that say what they record', () => {
    class Nameless {}
    expect(() => specOf(Nameless as never)).toThrow('Nameless has no @Records');
  });
});

/** What is personal: free text, health and background. Kept by hand, so that each change is seen. */
const SEALED: Record<string, string[]> = {
  ConsentGiven: ['topic'],
  BackgroundRecorded: ['experience', 'immigrantBackground', 'note'],
  CounsellorChanged: ['reason'],
  AssessmentCompleted: [
    'interests',
    'resources',
    'motivation',
    'ambitions',
    'functionalChallenges',
    'environmentNeeds',
    'direction',
  ],
  PreparationEnded: ['note'],
  PlacementDeclined: ['note'],
  ExpectationsClarified: ['responsibilities', 'goals[].text', 'goals[].criterion'],
  AgreementSigned: ['goals[].text', 'goals[].criterion', 'meetingPlan', 'purpose', 'stopCondition'],
  AgreementRevised: [
    'goals[].text',
    'goals[].criterion',
    'meetingPlan',
    'purpose',
    'stopCondition',
    'reason',
  ],
  TrainingExtended: ['reason'],
  TaskContentChanged: ['description'],
  TrainingInterrupted: ['reason'],
  TaskAdded: ['description'],
  MentorEnded: ['reason'],
  MilestoneReached: ['description'],
  ReviewHeld: ['note'],
  AbsenceNoted: ['handled'],
  HiringDecisionRecorded: ['note'],
  EmploymentChanged: ['reason'],
  EmploymentEnded: ['note'],
  InstrumentStarted: ['reason'],
  FollowUpContactHeld: ['topic', 'nextStep'],
  SupportRequested: ['topic'],
  SupportAnswered: ['answer'],
  FactorNamed: ['text'],
  NarrativeReviewed: ['remarks'],
  CaseClosed: ['note'],
  CaseReopened: ['reason'],
  StatusCheckpointRecorded: ['wishes'],
  FactCorrected: ['reason'],
  FactRetracted: ['reason'],
};

describe('Sealed fields', () => {
  it.each(CATALOGUE.map(({ event }) => event))('of %s are those of the table', (type) =>
    expect(sealedFieldsOf({ type, data: {} })).toEqual(SEALED[type] ?? []),
  );

  it('are named in the table for events of the catalogue only', () =>
    expect(Object.keys(SEALED).filter((event) => !entryOfEvent(event))).toEqual([]));

  it('are all fields of free text', () => {
    const isText = ({ shape }: DeclaredField) =>
      shape.schema['type'] === 'string' && shape.schema['pattern'] === '\\S';
    const open = CATALOGUE.flatMap(({ event, type }) =>
      allFields(type)
        .filter((field) => isText(field) && !field.sealed)
        .map(({ name }) => `${event}.${name}`),
    );
    expect(open).toEqual([]);
  });

  it.each(CATALOGUE.map(({ event }) => event))(
    'of a correction of %s are its own, under changes',
    (factType) =>
      expect(sealedFieldsOf({ type: 'FactCorrected', data: { factType } })).toEqual([
        'reason',
        ...(SEALED[factType] ?? []).map((path) => `changes.${path}`),
      ]),
  );

  it('of an event of an unknown type are none', () =>
    expect(sealedFieldsOf({ type: 'SomethingOfLater', data: {} })).toEqual([]));

  it('of a correction of an unknown type are those of the correction', () =>
    expect(
      sealedFieldsOf({ type: 'FactCorrected', data: { factType: 'SomethingOfLater' } }),
    ).toEqual(['reason']));

  it('of any other event do not depend on a field called factType', () =>
    expect(sealedFieldsOf({ type: 'CaseClosed', data: { factType: 'CaseReopened' } })).toEqual([
      'note',
    ]));
});
