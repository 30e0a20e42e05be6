import { factsOf, type Course } from '../course/course.js';
import { RecordHiringDecision, type StartEmployment } from '../course/employment.js';
import { afterwardsOf, plannedEndOf } from '../course/instrument-terms.js';
import { instrumentKind, isWageSubsidy } from '../course/instruments.js';
import type { Fact } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import { latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';
import { subsidisedEmployment, subsidyRuns, type SubsidyRun } from './subsidy-runs.js';

// The cliff after a subsidy: what follows is to be settled before it ends.

/** Dated after the other, or, where nobody dated it, recorded after it. */
const follows = ({ facts }: Course, fact: Fact, other: Fact): boolean =>
  fact.occurredOn === undefined
    ? facts.indexOf(fact) > facts.indexOf(other)
    : certainlyEarlier(other.occurredOn, fact.occurredOn);

/** Whether somebody has decided, since the subsidy started, what follows it. */
function isDecided(course: Course, run: SubsidyRun): boolean {
  if (afterwardsOf(run.spell) !== undefined) return true;
  const employment = subsidisedEmployment(course, run);
  const employerId = (employment?.start.data as StartEmployment | undefined)?.employerId;
  const hiring = factsOf(course, RecordHiringDecision).some(
    (fact) =>
      (employerId === undefined || fact.data.employerId === employerId) &&
      follows(course, fact, run.start),
  );
  const another = course.spells.some(
    (spell) =>
      spell.kind === 'instrument' &&
      spell.id !== run.spell.id &&
      isWageSubsidy(instrumentKind(spell)) &&
      follows(course, spell.start, run.start),
  );
  return hiring || another || employment?.end !== undefined;
}

function assess(course: Course, run: SubsidyRun, weeks: number): Assessment | undefined {
  const plannedEnd = plannedEndOf(run.spell);
  const last = latest(plannedEnd);
  if (plannedEnd === undefined || last === undefined) return undefined;
  const subject = {
    events: [run.start.id] as const,
    on: run.start.occurredOn,
    values: { plannedEnd },
  };
  if (run.spell.end || isDecided(course, run)) return { outcome: 'met', ...subject };
  const showsFrom = weeksAfter(last, -weeks);
  return { outcome: 'departed', ...subject, from: showsFrom, task: { showsFrom, due: last } };
}

export const subsidyEnding = rule<Course, { weeks: number }>({
  id: 'subsidy-ending',
  kind: 'reminder',
  title: {
    nb: 'Lønnstilskuddet går mot slutten',
    nn: 'Lønstilskotet går mot slutten',
    en: 'The wage subsidy is about to end',
  },
  text: {
    nb: 'Lønnstilskuddet skal etter planen slutte {plannedEnd}, og det er ikke registrert hva som skjer etterpå. Avklar med arbeidsgiveren om jobben fortsetter, om tilskuddet skal trappes ned, eller om noe annet skal følge.',
    nn: 'Lønstilskotet skal etter planen slutte {plannedEnd}, og det er ikkje registrert kva som skjer etterpå. Avklar med arbeidsgivaren om jobben held fram, om tilskotet skal trappast ned, eller om noko anna skal følgje.',
    en: 'The wage subsidy is planned to end {plannedEnd}, and it is not on record what follows. Settle with the employer whether the job goes on, the subsidy is reduced step by step, or something else follows.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 8 },
      source: 'SINTEF 2019:0060, L2261, L2334; the number of weeks is chosen here',
    },
  ],
  check: (course, { weeks }) =>
    subsidyRuns(course).flatMap((run) => assess(course, run, weeks) ?? []),
});
