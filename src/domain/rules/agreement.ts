import { departed, dueBy, lastOf, met, notBefore, unknown } from './assessments.js';
import {
  ids,
  listOf,
  numberOf,
  type Agreement,
  type CaseContext,
  type Terms,
  type Training,
} from './case-context.js';
import { earliest, latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';

// The agreement: written before the training starts, complete, and revised as things change.

/**
 * An agreement that the office, or a provider for it, is party to. What user and employer settle
 * between themselves is on record too, but is not the plan that all three agree on.
 */
const isWithOffice = ({ terms: { parties } }: Agreement): boolean =>
  !Array.isArray(parties) || parties.includes('office') || parties.includes('provider');

const signingOf = ({ facts: [signing] }: Agreement) => signing;

export const trainingWithoutAgreement = rule<CaseContext, Record<string, never>>({
  id: 'training-without-agreement',
  kind: 'norm',
  title: {
    nb: 'Startet uten avtale',
    nn: 'Starta utan avtale',
    en: 'Started without an agreement',
  },
  text: {
    nb: 'Arbeidstreningen startet uten at det er registrert en avtale mellom bruker, arbeidsgiver og Nav.',
    nn: 'Arbeidstreninga starta utan at det er registrert ein avtale mellom brukar, arbeidsgivar og Nav.',
    en: 'The work training started and no agreement between user, employer and office is on record.',
  },
  versions: [
    { version: 1, parameters: {}, source: 'SINTEF 2019:0060, L3315; broken in practice: L1912' },
  ],
  check: ({ trainings }) =>
    trainings.map(({ start, agreements }) => {
      const signings = agreements.filter(isWithOffice).map(signingOf);
      const about = { events: ids(start, ...signings), on: start.occurredOn };
      const before = signings.map((signing) => notBefore(start, signing));
      if (before.includes(true)) return met(about);
      return before.includes(undefined) ? unknown(about) : departed(about);
    }),
});

/** What an agreement is to say, and whether these terms say it. */
const PARTS: Readonly<Record<string, (terms: Terms) => boolean>> = {
  parties: ({ parties }) =>
    ['user', 'employer'].every((party) => listOf(parties).includes(party as 'user')) &&
    (listOf(parties).includes('office') || listOf(parties).includes('provider')),
  goals: ({ goals }) => goals.length > 0,
  criteria: ({ goals }) => goals.every(({ criterion }) => criterion !== undefined),
  setBy: ({ goals }) => goals.every(({ setBy }) => setBy !== undefined),
  purpose: ({ purpose }) => purpose !== undefined,
  plannedEnd: ({ plannedEnd }) => plannedEnd !== undefined,
  stopCondition: ({ stopCondition }) => stopCondition !== undefined,
  meetings: ({ meetingPlan, contactEveryWeeks }) =>
    meetingPlan !== undefined || contactEveryWeeks !== undefined,
};

export const agreementIncomplete = rule<CaseContext, Record<string, never>>({
  id: 'agreement-incomplete',
  kind: 'norm',
  title: {
    nb: 'Avtalen er ikke fullstendig',
    nn: 'Avtalen er ikkje fullstendig',
    en: 'The agreement is not complete',
  },
  text: {
    nb: 'Avtalen mangler {missing} av {of} punkter som alle tre parter skal være enige om.',
    nn: 'Avtalen manglar {missing} av {of} punkt som alle tre partar skal vere samde om.',
    en: 'The agreement lacks {missing} of {of} points on which all three parties are to agree.',
  },
  versions: [
    {
      version: 1,
      parameters: {},
      source:
        'SINTEF 2019:0060, L2257, L3313–3315; Virke/Rådet for psykisk helse, L22, L30: goals with criteria, who set them, purpose, end, stop condition and meetings',
    },
  ],
  check: ({ agreements }) =>
    agreements.map(({ facts: [signing, ...revisions], terms }) => {
      const missing = Object.keys(PARTS).filter((part) => !PARTS[part]!(terms));
      const about = {
        events: ids(signing, ...revisions),
        on: signing.occurredOn,
        values: {
          missing: missing.length,
          of: Object.keys(PARTS).length,
          parts: missing.join(','),
        },
      };
      return missing.length === 0 ? met(about) : departed(about);
    }),
});

export const goalsMissing = rule<CaseContext, { weeks: number }>({
  id: 'goals-missing',
  kind: 'reminder',
  title: {
    nb: 'Mål mangler',
    nn: 'Mål manglar',
    en: 'Goals are missing',
  },
  text: {
    nb: 'Arbeidstreningen er i gang uten mål i avtalen. Sett mål sammen innen {weeks} uker.',
    nn: 'Arbeidstreninga er i gang utan mål i avtalen. Set mål saman innan {weeks} veker.',
    en: 'The work training runs without goals in an agreement. Set them together within {weeks} weeks.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 2 },
      source:
        'Goals from the start: SINTEF 2019:0060, L3313–3315, L3631. The number of weeks is set by this application',
    },
  ],
  check: ({ trainings, closing }, { weeks }) =>
    trainings.flatMap(({ start, end, agreements }) => {
      if (end || closing) return [];
      const about = { events: ids(start, ...agreements.map(signingOf)), on: start.occurredOn };
      if (agreements.some(({ terms }) => terms.goals.length > 0)) return [met(about)];
      const begun = latest(start.occurredOn);
      return [begun ? dueBy(about, weeksAfter(begun, weeks)) : unknown(about)];
    }),
});

type Unrevised = { weeks: number; weeksAfterChange: number };

export const planUnrevised = rule<CaseContext, Unrevised>({
  id: 'plan-unrevised',
  kind: 'reminder',
  title: {
    nb: 'Avtalen bør gås gjennom på nytt',
    nn: 'Avtalen bør gåast gjennom på nytt',
    en: 'The agreement should be gone through again',
  },
  text: {
    nb: 'Avtalen er ikke endret på {weeks} uker, eller noe viktig har skjedd siden. Gå gjennom den sammen, og registrer hva dere ble enige om.',
    nn: 'Avtalen er ikkje endra på {weeks} veker, eller noko viktig har skjedd sidan. Gå gjennom han saman, og registrer kva de vart samde om.',
    en: 'The agreement is unrevised for {weeks} weeks, or something important has happened since. Go through it together and record what you agree on.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 12, weeksAfterChange: 2 },
      source:
        'Settled at the start and revised underway: Virke/Rådet for psykisk helse, L31; SINTEF 2019:0060, L3109. The numbers of weeks are set by this application',
    },
  ],
  check: (course, parameters) =>
    course.closing
      ? []
      : course.trainings.flatMap((training) => unrevised(course, training, parameters)),
});

/** The plan of a training: while it runs, and once it was broken off until another one begins. */
function unrevised(
  { trainings }: CaseContext,
  training: Training,
  { weeks, weeksAfterChange }: Unrevised,
): Assessment[] {
  const plan = training.agreements.at(-1);
  const { end, start, id } = training;
  const interruption = end?.type === 'TrainingInterrupted' ? end : undefined;
  if (!plan || (end && !interruption)) return [];
  if (interruption && trainings.findIndex((one) => one.id === id) < trainings.length - 1) return [];
  const about = { events: ids(start, ...plan.facts, end), on: start.occurredOn };
  const agreed = lastOf(plan.facts);
  if (agreed === 'unknown' || !agreed) return [unknown(about)];
  const changed = [...training.changes, ...(interruption ? [interruption] : [])].filter(
    (fact) => CALLS_FOR_REVISION.includes(fact.type) && notBefore(agreed.fact, fact) === false,
  );
  const dues = changed.flatMap(({ occurredOn }) => {
    const day = latest(occurredOn);
    return day ? [weeksAfter(day, weeksAfterChange)] : [];
  });
  if (interruption && dues.length === 0) return [met(about)];
  const asked = [weeksAfter(agreed.day, weeks), ...dues].sort()[0]!;
  // An agreement that is carried over from an earlier period is not overdue before this one began.
  const begun = latest(start.occurredOn);
  const due = begun !== undefined && begun > asked ? begun : asked;
  return [dueBy({ ...about, events: ids(start, ...plan.facts, ...changed) }, due)];
}

const CALLS_FOR_REVISION: readonly string[] = ['TaskContentChanged', 'TrainingInterrupted'];

/** Planned weeks between contacts by the agreements of a training; the last that says so counts. */
export const agreedWeeks = ({ agreements }: Training): number | undefined =>
  agreements.flatMap(({ terms }) => numberOf(terms.contactEveryWeeks, 1, 26) ?? []).at(-1);

/**
 * The planned end of a training: its own, moved by extensions, or that of its agreements where that
 * is later. `unknown` when the last extension does not say until when.
 */
export function plannedEndOf({
  start,
  extensions,
  agreements,
}: Training): string | 'unknown' | undefined {
  const extension = extensions.at(-1);
  const own = extension ? extension.data.newEnd : start.data.plannedEnd;
  const all = [own, ...agreements.map(({ terms }) => terms.plannedEnd)];
  const [last] = all
    .filter((stated) => latest(stated) !== undefined)
    .sort((a, b) => (latest(a)! < latest(b)! ? 1 : -1));
  if (extension && latest(own) === undefined)
    return last !== undefined && earliest(last)! > (latest(extension.occurredOn) ?? '9999')
      ? last
      : 'unknown';
  return last;
}

export const agreementRules = [
  trainingWithoutAgreement,
  agreementIncomplete,
  goalsMissing,
  planUnrevised,
];
