import type { AnalysisState } from '../../src/domain/analysis/states.js';
import type { Course } from '../../src/domain/course/course.js';
import { fold } from '../../src/domain/course/decider.js';
import { factOf, idOf, type GivenFact } from '../../src/domain/course/specification.fixture.js';
import type { Day } from '../../src/domain/time/day.js';
import { LOOPS_AT_ONE_EMPLOYER } from './loops-at-one-employer.fixture.js';
import { LOOPS_TO_ANOTHER_EMPLOYER } from './loops-to-another-employer.fixture.js';

/**
 * The ways courses go round that the sources tell of (the source of each stands beside it), as histories
 * with exact days. Days, percentages and persons are made up; what follows what is not.
 */
export interface Loop {
  number: number;
  name: string;
  /** Where it is told. */
  source: string;
  /** In the order of recording; the opening first. */
  facts: GivenFact[];
  /** Each state with its first day, from the opening to `until`. */
  states: [from: Day, state: AnalysisState][];
  until: Day;
  /** Everything that lasts of the kinds that follow one another: kind, first day, last day. */
  spells: [kind: string, from: Day, to: Day | undefined][];
  /** Days on which its worklist tells something. */
  worklistDays: [Day, Day, Day];
}

export const LOOPS: readonly Loop[] = [
  ...LOOPS_AT_ONE_EMPLOYER,
  ...LOOPS_TO_ANOTHER_EMPLOYER,
].toSorted((a, b) => a.number - b.number);

export const courseOfLoop = ({ facts }: Loop): Course =>
  fold(facts.map(([name, event, fields]) => factOf(name, event, fields)));

/** Name of a fact of the loop by its id; the id itself when it is none of them. */
export const nameIn = ({ facts }: Loop, id: string): string =>
  facts.find(([name]) => idOf(name) === id)?.[0] ?? id;
