import {
  courseOf,
  EMPLOYER,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import type { Day } from '../time/day.js';
import { CASE_RULES, findingsOf, tasksOf } from './case-rules.js';

/** What one of the rules of a case says of an open case with these facts. */
export function applied(rule: string, ...facts: GivenFact[]) {
  if (!CASE_RULES.some(({ id }) => id === rule)) throw new Error(`no rule ${rule}`);
  const course = courseOf(...facts);
  const on = (day: Day) => findingsOf(course, day).filter((finding) => finding.rule === rule);
  return {
    on,
    /** In the order found; empty where nothing is told. */
    outcomesOn: (day: Day) => on(day).map(({ outcome }) => outcome),
    tasks: () => tasksOf(course).filter((task) => task.rule === rule),
    /** The days of the tasks: shown from, due, and the last day where there is one. */
    days: () =>
      tasksOf(course)
        .filter((task) => task.rule === rule)
        .map(({ showsFrom, due, until }) => [showsFrom, due, ...(until ? [until] : [])]),
  };
}

/** A fact of the case, the facts it has, the day of asking, and what the rule says then. */
export type OutcomeRow = [sentence: string, facts: GivenFact[], day: Day, outcomes: string[]];

export const outcomes = (rule: string, rows: OutcomeRow[]): void =>
  it.each(rows)('%s', (_, facts, day, expected) =>
    expect(applied(rule, ...facts).outcomesOn(day)).toEqual(expected),
  );

export const TRAINING = (more: Fields = {}, name = 'training'): GivenFact => [
  name,
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-01', ...more },
];

export const AGREEMENT = (more: Fields = {}, name = 'agreement'): GivenFact => [
  name,
  'AgreementSigned',
  {
    parties: ['user', 'employer', 'office'],
    employerId: EMPLOYER,
    occurredOn: '2018-02-20',
    ...more,
  },
];

export const CONTACT = (more: Fields = {}, name = 'contact'): GivenFact => [
  name,
  'FollowUpContactHeld',
  { directedAt: ['user', 'employer'], by: 'office', initiative: 'proactive', ...more },
];

export const EMPLOYMENT = (more: Fields = {}, name = 'employment'): GivenFact => [
  name,
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-01', ...more },
];
