import { RecordHiringDecision } from '../course/employment.js';
import { DeclinePlacement } from '../course/matching.js';
import { EndPreparation, type StartPreparation } from '../course/preparation.js';
import type { Fact } from '../stream/milestone.js';
import { departed, met, notBefore, unknown } from './assessments.js';
import { facts, ids, listOf, type CaseContext } from './case-context.js';
import { latest, weeksAfter } from './days.js';
import { rule } from './rule.js';

// The formal track: a refusal for lack of skills or language is something that can be learned.

/** What prepares for the reason of a refusal. */
const REMEDIES: Readonly<Record<string, readonly string[]>> = {
  requirements: ['certificate', 'labourMarketCourse', 'education', 'shelteredTraining', 'other'],
  skills: ['certificate', 'labourMarketCourse', 'education', 'shelteredTraining', 'other'],
  language: ['languageCourse'],
};

interface Refused {
  fact: Fact;
  remedies: readonly string[];
}

function refusals(course: CaseContext): Refused[] {
  const declined = facts(course, DeclinePlacement).map((fact) => ({
    fact,
    reasons: [fact.data.reason],
  }));
  const notHired = facts(course, RecordHiringDecision)
    .filter(({ data }) => data.hired === false)
    .map((fact) => ({ fact, reasons: listOf(fact.data.reasons) }));
  return [...declined, ...notHired].flatMap(({ fact, reasons }) => {
    const remedies = reasons.flatMap((reason) =>
      typeof reason === 'string' && Object.hasOwn(REMEDIES, reason) ? REMEDIES[reason]! : [],
    );
    return remedies.length > 0 ? [{ fact, remedies }] : [];
  });
}

interface Preparation {
  kind: string | undefined;
  /** The fact that shows it, and the one after which it no longer runs. */
  shown: Fact;
  end: Fact | undefined;
}

const preparationsOf = (course: CaseContext): Preparation[] => [
  ...course.spells
    .filter(({ kind }) => kind === 'preparation')
    .map(({ start, end }) => ({
      kind: (start.data as Partial<StartPreparation>).kind,
      shown: start,
      end,
    })),
  ...facts(course, EndPreparation)
    .filter(({ data }) => data.preparation === undefined)
    .map((fact) => ({ kind: fact.data.kind, shown: fact, end: fact })),
];

export const reasonWithoutPreparation = rule<CaseContext, { weeks: number }>({
  id: 'reason-without-preparation',
  kind: 'norm',
  title: {
    nb: 'Avslag uten kurs eller opplæring etterpå',
    nn: 'Avslag utan kurs eller opplæring etterpå',
    en: 'A refusal without a course after it',
  },
  text: {
    nb: 'Personen fikk nei på grunn av kompetanse eller språk. Etter {weeks} uker er det ikke registrert kurs eller opplæring som kan hjelpe.',
    nn: 'Personen fekk nei på grunn av kompetanse eller språk. Etter {weeks} veker er det ikkje registrert kurs eller opplæring som kan hjelpe.',
    en: 'The person was refused for skills or language. After {weeks} weeks no course or training that can help is on record.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 8 },
      source:
        'SINTEF 2019:0060, L313, L3185–3201, L3367–3379. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) => {
    const asked = refusals(course);
    if (asked.length === 0) return [];
    const preparations = preparationsOf(course);
    const works = course.spells.some(({ kind, end }) => kind === 'employment' && !end);
    return asked.map(({ fact, remedies }) => {
      const fitting = preparations
        .filter(({ kind }) => kind !== undefined && remedies.includes(kind))
        .map((one) => ({ ...one, since: !one.end || notBefore(one.end, fact) }));
      const about = {
        events: ids(fact, ...fitting.map(({ shown }) => shown)),
        on: fact.occurredOn,
      };
      if (works || fitting.some(({ since }) => since === true)) return met(about);
      const refusedOn = latest(fact.occurredOn);
      if (!refusedOn || fitting.some(({ since }) => since === undefined)) return unknown(about);
      return departed(about, weeksAfter(refusedOn, weeks));
    });
  },
});
