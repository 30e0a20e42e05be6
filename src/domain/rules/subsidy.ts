import { factsOf, type Course } from '../course/course.js';
import {
  hasConcreteJob,
  instrumentKind,
  instrumentStart,
  isWageSubsidy,
  StartInstrument,
} from '../course/instruments.js';
import type { Fact } from '../stream/milestone.js';
import { rule } from './rule.js';

// Wage subsidy: it presupposes a concrete job, and what follows it is to be settled before it ends.

function startedSubsidies(course: Course): Fact[] {
  const subsidies = course.spells.filter(
    (spell) => spell.kind === 'instrument' && isWageSubsidy(instrumentKind(spell)),
  );
  const starts = subsidies.map(instrumentStart);
  return factsOf(course, StartInstrument).filter((fact) => starts.includes(fact));
}

export const subsidyWithoutConcreteJob = rule<Course, Record<string, never>>({
  id: 'subsidy-without-concrete-job',
  kind: 'norm',
  title: {
    nb: 'Lønnstilskudd uten konkret jobb',
    nn: 'Lønstilskot utan konkret jobb',
    en: 'Wage subsidy without a concrete job',
  },
  text: {
    nb: 'Det løper et lønnstilskudd uten at det er registrert en konkret jobb.',
    nn: 'Det går eit lønstilskot utan at det er registrert ein konkret jobb.',
    en: 'A wage subsidy runs although no concrete job is on record.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L2175–2178, L2728' }],
  check: (course) =>
    startedSubsidies(course).map(({ id, occurredOn }) => ({
      outcome: hasConcreteJob(course) ? 'met' : 'departed',
      events: [id],
      on: occurredOn,
    })),
});

export const subsidyRules = [subsidyWithoutConcreteJob];
