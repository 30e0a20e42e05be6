import { spellsOf, type Course, type Spell } from '../course/course.js';
import { employmentOf, trainingOf } from '../course/instrument-terms.js';
import { instrumentKind, instrumentStart, isWageSubsidy } from '../course/instruments.js';
import type { Fact } from '../stream/milestone.js';
import { overlap, spanOf } from './spans.js';

/** A wage subsidy that has started. */
export interface SubsidyRun {
  spell: Spell;
  /** The fact that set it running, which may follow a proposal or grant. */
  start: Fact;
}

/** The wage subsidies that have started, in the order in which their starts were recorded. */
export function subsidyRuns(course: Course): SubsidyRun[] {
  const runs = spellsOf(course, 'instrument')
    .filter((spell) => isWageSubsidy(instrumentKind(spell)))
    .flatMap((spell) => {
      const start = instrumentStart(spell);
      return start ? [{ spell, start }] : [];
    });
  const place = new Map(course.facts.map(({ id }, at) => [id, at]));
  return runs.sort((a, b) => (place.get(a.start.id) ?? 0) - (place.get(b.start.id) ?? 0));
}

/** A subsidy runs from its own start, not from the proposal or grant that is first recorded of it. */
export const runSpan = ({ spell, start }: SubsidyRun) =>
  spanOf({ start, ...(spell.end ? { end: spell.end } : {}) });

/** Employments that a subsidy that names none can have been for. */
export interface Candidates {
  certain: Spell[];
  possible: Spell[];
}

export function employmentsBeside(course: Course, run: SubsidyRun): Candidates {
  const beside = spellsOf(course, 'employment').map((employment) => ({
    employment,
    overlaps: overlap(spanOf(employment), runSpan(run)),
  }));
  const answering = (answer: boolean | undefined) =>
    beside.filter(({ overlaps }) => overlaps === answer).map(({ employment }) => employment);
  return { certain: answering(true), possible: answering(undefined) };
}

/** The employment that a subsidy names, or the only one that it can have been for. */
export function subsidisedEmployment(course: Course, run: SubsidyRun): Spell | undefined {
  const named = employmentOf(run.spell);
  if (named !== undefined) return course.spells.find(({ id }) => id === named);
  if (trainingOf(run.spell) !== undefined) return undefined;
  const { certain, possible } = employmentsBeside(course, run);
  const [only, ...others] = [...certain, ...possible];
  return others.length === 0 ? only : undefined;
}
