import { RecordHiringDecision, type StartEmployment } from '../course/employment.js';
import { RecordStatusCheckpoint } from '../course/ending.js';
import { isWageSubsidy } from '../course/instruments.js';
import type { Fact } from '../stream/milestone.js';
import { addMonths, type Day } from '../time/day.js';
import { dueBy, met, notBefore, unknown } from './assessments.js';
import { facts, ids, type CaseContext } from './case-context.js';
import { addDays, earliest, latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';

// The critical transition: from a decision to a job, how it came about, and how it stands later.

const employmentsOf = ({ spells }: CaseContext) =>
  spells.filter(({ kind }) => kind === 'employment');

export const decisionWithoutEmployment = rule<CaseContext, { weeks: number }>({
  id: 'decision-without-employment',
  kind: 'reminder',
  title: {
    nb: 'Ansettelse er bestemt, men ikke registrert',
    nn: 'Tilsetjing er bestemt, men ikkje registrert',
    en: 'A hire is decided but not on record',
  },
  text: {
    nb: 'Arbeidsgiveren har bestemt å ansette. Registrer når jobben starter, eller hva som skjedde i stedet.',
    nn: 'Arbeidsgivaren har bestemt å tilsetje. Registrer når jobben startar, eller kva som skjedde i staden.',
    en: 'The employer has decided to hire. Record when the job starts, or what happened instead.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4 },
      source:
        'No step follows from another by itself: SINTEF 2019:0060, L1950, L3339. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) => {
    if (course.closing) return [];
    const newest = new Map(
      facts(course, RecordHiringDecision).map((fact) => [fact.data.employerId, fact]),
    );
    return [...newest.values()]
      .filter(({ data }) => data.hired === true)
      .map((decision) => {
        const job = employmentsOf(course).find(
          ({ start, end }) =>
            (start.data as StartEmployment).employerId === decision.data.employerId &&
            !(end && notBefore(end, decision) === false),
        );
        const about = { events: ids(decision, job?.start), on: decision.occurredOn };
        if (job) return met(about);
        const decided = latest(decision.occurredOn);
        return decided ? dueBy(about, weeksAfter(decided, weeks)) : unknown(about);
      });
  },
});

/** Something after which it is asked how the person stands: a training or subsidy ended, a job began. */
interface Anchor {
  fact: Fact;
  day: Day | undefined;
}

const anchorsOf = (course: CaseContext): Anchor[] =>
  course.spells.flatMap(({ id, kind, start, end }): Anchor[] => {
    if (kind === 'employment') return [{ fact: start, day: latest(start.occurredOn) }];
    const subsidy = isWageSubsidy((start.data as { kind?: string }).kind);
    return end && (kind === 'training' || (kind === 'instrument' && subsidy))
      ? [{ fact: end, day: earlier(latest(end.occurredOn), hireAfter(course, id)) }]
      : [];
  });

/**
 * The day of the hire that came of a training. The training was over by then, however roughly its end
 * is known: it must not count as later than the job, and be asked about in its place.
 */
const hireAfter = (course: CaseContext, training: string): Day | undefined =>
  employmentsOf(course)
    .filter(({ start }) => (start.data as StartEmployment).training === training)
    .map(({ start }) => latest(start.occurredOn))
    .reduce(earlier, undefined);

/** A day that is not there does not count. */
const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

type Checkpoint = { months: number; marginDays: number; forgottenAfterWeeks: number };

export const checkpointDue = rule<CaseContext, Checkpoint>({
  id: 'checkpoint-due',
  kind: 'reminder',
  title: {
    nb: 'Status etter et halvt år',
    nn: 'Status etter eit halvt år',
    en: 'Status after half a year',
  },
  text: {
    nb: 'Det er {months} måneder siden tiltaket sluttet eller jobben startet. Registrer hvordan det går.',
    nn: 'Det er {months} månader sidan tiltaket slutta eller jobben starta. Registrer korleis det går.',
    en: 'It is {months} months since the measure ended or the job began. Record how things stand.',
  },
  versions: [
    {
      version: 1,
      parameters: { months: 6, marginDays: 31, forgottenAfterWeeks: 26 },
      source:
        'Status six months after: SINTEF 2019:0060, L420. Margin, and how long it is asked for, are set by this application',
    },
  ],
  check: (course, parameters) => {
    const anchors = anchorsOf(course);
    const checkpoints = facts(course, RecordStatusCheckpoint);
    return anchors
      .filter((anchor) => !isSuperseded(anchor, anchors, parameters.months))
      .map((anchor) => statusAfter(anchor, checkpoints, parameters));
  },
});

/** A later start or end before the half year has passed moves the question. */
const isSuperseded = (
  { fact, day }: Anchor,
  anchors: readonly Anchor[],
  months: number,
): boolean => {
  if (!day) return false;
  const due = addMonths(day, months);
  const at = anchors.findIndex((other) => other.fact === fact);
  return anchors.some(
    (other, place) =>
      other.day !== undefined &&
      other.day <= due &&
      (other.day > day || (other.day === day && place > at)),
  );
};

function statusAfter(
  { fact, day }: Anchor,
  checkpoints: readonly Fact[],
  { months, marginDays, forgottenAfterWeeks }: Checkpoint,
): Assessment {
  const about = { events: ids(fact), on: fact.occurredOn };
  if (!day) return unknown(about);
  const due = addMonths(day, months);
  const asked = addDays(due, -marginDays);
  const since = checkpoints.filter(({ occurredOn }) => (latest(occurredOn) ?? asked) >= asked);
  const certain = since.find(({ occurredOn }) => (earliest(occurredOn) ?? '') >= asked);
  if (certain) return met({ ...about, events: ids(fact, certain) });
  return since.length > 0
    ? unknown({ ...about, events: ids(fact, ...since) })
    : dueBy(about, due, { noticeDays: 14, until: weeksAfter(due, forgottenAfterWeeks) });
}

export const transitionRules = [decisionWithoutEmployment, checkpointDue];
