import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';

// Measures as the specifications tell them: from a day, perhaps to a day.

/** A training, under a scheme unless `scheme: undefined` is said. */
export const training = (occurredOn: string | undefined, more: Fields = {}): GivenFact => [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, scheme: 'workTraining', occurredOn, ...more },
];

export const trainingEnd = (occurredOn: string | undefined, more: Fields = {}): GivenFact => [
  'training end',
  'TrainingCompleted',
  { training: idOf('training'), occurredOn, ...more },
];

export const instrument = (
  kind: string,
  occurredOn: string | undefined,
  more: Fields = {},
  name = 'instrument',
): GivenFact => [name, 'InstrumentStarted', { kind, reason: 'x', occurredOn, ...more }];

export const instrumentEnd = (occurredOn: string | undefined, name = 'instrument'): GivenFact => [
  `${name} end`,
  'InstrumentEnded',
  { instrument: idOf(name), occurredOn },
];

export const needs = (needGroup: string, occurredOn?: string): GivenFact => [
  'needs',
  'AssessmentCompleted',
  { needGroup, ...(occurredOn === undefined ? {} : { occurredOn }) },
];
