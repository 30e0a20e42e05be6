import type { Course } from '../course/course.js';
import { employmentOf, plannedEndOf, trainingOf } from '../course/instrument-terms.js';
import { hasConcreteJob, instrumentKind } from '../course/instruments.js';
import { rule } from './rule.js';
import { subsidyEnding } from './subsidy-ending.js';
import { jobLostAfterSubsidy } from './subsidy-job-lost.js';
import { employmentsBeside, subsidyRuns, type SubsidyRun } from './subsidy-runs.js';

// Wage subsidy: it presupposes a concrete job, and what follows it is to be settled before it ends.

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
    subsidyRuns(course).map(({ start }) => ({
      outcome: hasConcreteJob(course) ? 'met' : 'departed',
      events: [start.id],
      on: start.occurredOn,
    })),
});

export const subsidyWithoutPlannedEnd = rule<Course, Record<string, never>>({
  id: 'subsidy-without-planned-end',
  kind: 'norm',
  title: {
    nb: 'Lønnstilskudd uten planlagt slutt',
    nn: 'Lønstilskot utan planlagd slutt',
    en: 'Wage subsidy without a planned end',
  },
  text: {
    nb: 'Det er ikke registrert hvor lenge lønnstilskuddet skal vare. Avtal det med arbeidsgiveren, så begge vet hva de kan regne med.',
    nn: 'Det er ikkje registrert kor lenge lønstilskotet skal vare. Avtal det med arbeidsgivaren, så begge veit kva dei kan rekne med.',
    en: 'It is not on record how long the wage subsidy is to last. Agree on it with the employer, so that both know what to expect.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L316, L3381–3385' }],
  check: (course) =>
    subsidyRuns(course)
      // A permanent one is meant to have no end.
      .filter(({ spell }) => instrumentKind(spell) !== 'permanentWageSubsidy')
      .map(({ spell, start }) => ({
        outcome: plannedEndOf(spell) === undefined && !spell.end ? 'departed' : 'met',
        events: [start.id],
        on: start.occurredOn,
      })),
});

/** Whether it can be told what a subsidy is for. One that belongs to a training is for that. */
function linked(course: Course, run: SubsidyRun): 'met' | 'departed' | 'unknown' {
  if (employmentOf(run.spell) !== undefined || trainingOf(run.spell) !== undefined) return 'met';
  const { certain, possible } = employmentsBeside(course, run);
  if (certain.length > 1 || certain.length + possible.length === 0) return 'departed';
  return possible.length === 0 ? 'met' : 'unknown';
}

export const subsidyNotLinked = rule<Course, Record<string, never>>({
  id: 'subsidy-not-linked',
  kind: 'norm',
  title: {
    nb: 'Lønnstilskudd uten arbeidsforhold',
    nn: 'Lønstilskot utan arbeidsforhold',
    en: 'Wage subsidy without an employment',
  },
  text: {
    nb: 'Det går ikke fram hvilket arbeidsforhold lønnstilskuddet gjelder. Registrer arbeidsforholdet på lønnstilskuddet.',
    nn: 'Det går ikkje fram kva arbeidsforhold lønstilskotet gjeld. Registrer arbeidsforholdet på lønstilskotet.',
    en: 'It cannot be told which employment the wage subsidy is for. Record the employment on the subsidy.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L2167' }],
  check: (course) =>
    subsidyRuns(course).map((run) => ({
      outcome: linked(course, run),
      events: [run.start.id],
      on: run.start.occurredOn,
    })),
});

export const subsidyRules = [
  subsidyWithoutConcreteJob,
  subsidyWithoutPlannedEnd,
  subsidyNotLinked,
  subsidyEnding,
  jobLostAfterSubsidy,
];
