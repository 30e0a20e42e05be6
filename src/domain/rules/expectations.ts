import { ClarifyExpectations, EXPECTATION_TOPICS } from '../course/agreement.js';
import { AcceptPlacement, DeclinePlacement, PresentCandidate } from '../course/matching.js';
import type { Fact } from '../stream/milestone.js';
import { departed, met, notBefore, unknown } from './assessments.js';
import { facts, ids, listOf, type CaseContext, type Training } from './case-context.js';
import { latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';

// Expectations: what is to be clear to all before a training starts, and what comes first.

type Clarification = Fact<ClarifyExpectations>;
type Topic = (typeof EXPECTATION_TOPICS)[number];

const clarificationsFor = (
  course: CaseContext,
  employerId: string | undefined,
): readonly Clarification[] =>
  facts(course, ClarifyExpectations).filter(
    ({ data }) => data.employerId === undefined || data.employerId === employerId,
  );

/** Topics that a clarification went through; a field that answers one counts for it. */
const topicsOf = ({ data }: Clarification): readonly Topic[] => [
  ...listOf(data.topics),
  ...(data.jobProspect === undefined ? [] : (['jobProspect'] as const)),
  ...(data.purposeClear === true ? (['purpose'] as const) : []),
];

/** Topics that the terms of a training answer, whoever went through them. */
const answeredByTerms = ({ start, agreements }: Training): Topic[] => [
  ...(agreements.some(({ terms }) => terms.purpose !== undefined) ? (['purpose'] as const) : []),
  ...(start.data.plannedEnd !== undefined ||
  agreements.some(({ terms }) => terms.plannedEnd !== undefined)
    ? (['duration'] as const)
    : []),
];

const missingFrom = (gone: readonly Topic[]): Topic[] =>
  EXPECTATION_TOPICS.filter((topic) => !gone.includes(topic));

const valuesOf = (missing: readonly Topic[]) => ({
  missing: missing.length,
  of: EXPECTATION_TOPICS.length,
  topics: missing.join(','),
});

function topicsBeforeStart(course: CaseContext, training: Training): Assessment {
  const { start, employerId } = training;
  const all = clarificationsFor(course, employerId).map((fact) => ({
    fact,
    before: notBefore(start, fact),
  }));
  const possible = all.filter(({ before }) => before !== false).map(({ fact }) => fact);
  const certain = all.filter(({ before }) => before === true).map(({ fact }) => fact);
  const gone = (clarifications: readonly Clarification[]) =>
    missingFrom([...clarifications.flatMap(topicsOf), ...answeredByTerms(training)]);
  const missing = gone(certain);
  const about = {
    events: ids(start, ...possible),
    on: start.occurredOn,
    values: valuesOf(missing),
  };
  if (missing.length === 0) return met(about);
  // A clarification that lists no topics may have gone through all of them.
  const untold = possible.some(({ data }) => data.topics === undefined);
  return untold || gone(possible).length === 0 ? unknown(about) : departed(about);
}

/** Placements that are accepted and have not come to a training yet. */
const awaitingStart = (course: CaseContext): readonly Fact<AcceptPlacement>[] => {
  const startedOrDeclined = new Set([
    ...course.trainings.map(({ employerId }) => employerId),
    ...facts(course, DeclinePlacement).map(({ data }) => data.employerId),
    ...course.spells
      .filter(({ kind }) => kind === 'employment')
      .map(({ start }) => (start.data as { employerId?: string }).employerId),
  ]);
  return facts(course, AcceptPlacement).filter(
    ({ data }) => !startedOrDeclined.has(data.employerId),
  );
};

function topicsOfAccepted(
  course: CaseContext,
  acceptance: Fact<AcceptPlacement>,
  weeks: number,
): Assessment {
  const clarifications = clarificationsFor(course, acceptance.data.employerId);
  const missing = missingFrom(clarifications.flatMap(topicsOf));
  const about = {
    events: ids(acceptance, ...clarifications),
    on: acceptance.occurredOn,
    values: valuesOf(missing),
  };
  if (missing.length === 0) return met(about);
  const accepted = latest(acceptance.occurredOn);
  if (course.closing || !accepted) return departed(about);
  return {
    ...departed(about),
    task: { showsFrom: accepted, due: weeksAfter(accepted, weeks) },
  };
}

export const expectationsIncomplete = rule<CaseContext, { weeks: number }>({
  id: 'expectations-incomplete',
  kind: 'norm',
  title: {
    nb: 'Forventninger er ikke avklart',
    nn: 'Forventningar er ikkje avklarte',
    en: 'Expectations are not clarified',
  },
  text: {
    nb: '{missing} av {of} temaer er ikke registrert som gjennomgått før start.',
    nn: '{missing} av {of} tema er ikkje registrerte som gjennomgådde før start.',
    en: '{missing} of {of} topics are not on record as gone through before the start.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 1 },
      source:
        'SINTEF 2019:0060, L980–988, L1153–1165, L2740, L2768, L3027, L3611; Virke/Rådet for psykisk helse, L25, L30. Weeks from acceptance are set by this application',
    },
  ],
  check: (course, { weeks }) => [
    ...course.trainings.map((training) => topicsBeforeStart(course, training)),
    ...awaitingStart(course).map((acceptance) => topicsOfAccepted(course, acceptance, weeks)),
  ],
});

/** Whether a clarification says if there may be a job; that there is none is an answer too. */
const settles = ({ data: { jobProspect } }: Clarification): boolean =>
  jobProspect !== undefined && jobProspect !== 'unknown';

export const prospectNotSettled = rule<CaseContext, Record<string, never>>({
  id: 'prospect-not-settled',
  kind: 'norm',
  title: {
    nb: 'Muligheten for jobb er ikke avklart',
    nn: 'Høvet til jobb er ikkje avklart',
    en: 'The possibility of a job is not settled',
  },
  text: {
    nb: 'Det er ikke registrert før start om det kan bli jobb hos arbeidsgiveren. At det ikke er noen jobb, er også et svar.',
    nn: 'Det er ikkje registrert før start om det kan bli jobb hos arbeidsgivaren. At det ikkje er nokon jobb, er òg eit svar.',
    en: 'It is not on record before the start whether there may be a job with the employer. That there is none is an answer too.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L980, L1187, L2728, L2744' }],
  check: (course) =>
    course.trainings.map(({ start, employerId }) => {
      const settled = clarificationsFor(course, employerId).filter(settles);
      const about = { events: ids(start, ...settled), on: start.occurredOn };
      const before = settled.map((fact) => notBefore(start, fact));
      if (before.includes(true)) return met(about);
      return before.includes(undefined) ? unknown(about) : departed(about);
    }),
});

/** Whether money came up before the person was presented; undefined where that cannot be told. */
function moneyFirst({
  occurredOn,
  data: { firstEconomicMention: mention },
}: Fact<PresentCandidate>): boolean | undefined {
  if (mention?.point !== undefined) return mention.point === 'beforePresentation';
  const [raised, presented] = [{ occurredOn: mention?.on }, { occurredOn }] as [Fact, Fact];
  const later = notBefore(raised, presented);
  return later === undefined ? undefined : !later;
}

export const supportRaisedFirst = rule<CaseContext, Record<string, never>>({
  id: 'support-raised-first',
  kind: 'norm',
  title: {
    nb: 'Økonomisk støtte kom først',
    nn: 'Økonomisk støtte kom først',
    en: 'Economic support came first',
  },
  text: {
    nb: 'Økonomisk støtte ble tatt opp før det personen kan.',
    nn: 'Økonomisk støtte vart teken opp før det personen kan.',
    en: 'Economic support was raised before what the person can do.',
  },
  versions: [
    { version: 1, parameters: {}, source: 'SINTEF 2019:0060, L308, L3075–3093, L3493–3503' },
  ],
  check: (course) =>
    facts(course, PresentCandidate)
      .filter(({ data }) => data.firstEconomicMention !== undefined)
      .map((presentation) => {
        const about = { events: ids(presentation), on: presentation.occurredOn };
        const first = moneyFirst(presentation);
        if (first === undefined) return unknown(about);
        return first ? departed(about) : met(about);
      }),
});

export const expectationRules = [expectationsIncomplete, prospectNotSettled, supportRaisedFirst];
