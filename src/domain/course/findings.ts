import { factsOf, type Course } from './course.js';
import {
  hasConcreteJob,
  instrumentKind,
  instrumentStart,
  isWageSubsidy,
  StartInstrument,
} from './instruments.js';
import type { Fact } from './milestone.js';

/**
 * A norm that a course departs from: computed from the effective history, shown, never blocking.
 */
export interface Finding {
  /** Stable id of the rule, and the version of it that was applied. */
  rule: string;
  version: number;
  /** Ids of the events it rests on. */
  events: string[];
  message: string;
}

type Rule = (course: Course) => Finding[];

/** A wage subsidy presupposes a concrete job; one that started without is kept, with its reason. */
const subsidyWithoutJob: Rule = (course) =>
  hasConcreteJob(course)
    ? []
    : startedSubsidies(course).map(({ id }) => ({
        rule: 'subsidy-without-concrete-job',
        version: 1,
        events: [id],
        message: 'A wage subsidy runs although no concrete job is on record.',
      }));

function startedSubsidies(course: Course): Fact[] {
  const subsidies = course.spells.filter(
    (spell) => spell.kind === 'instrument' && isWageSubsidy(instrumentKind(spell)),
  );
  const starts = subsidies.map(instrumentStart);
  return factsOf(course, StartInstrument).filter((fact) => starts.includes(fact));
}

const RULES: readonly Rule[] = [subsidyWithoutJob];

export const findingsOf = (course: Course): Finding[] => RULES.flatMap((rule) => rule(course));
