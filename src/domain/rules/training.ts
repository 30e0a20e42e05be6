import { RecordHiringDecision } from '../course/employment.js';
import type { AssignMentor } from '../course/workplace.js';
import type { Spell } from '../course/course.js';
import type { Fact } from '../stream/milestone.js';
import { plannedEndOf } from './agreement.js';
import { departed, dueBy, met, notBefore, unknown } from './assessments.js';
import { facts, ids, type CaseContext, type Training } from './case-context.js';
import { addDays, later, latest } from './days.js';
import { exceedsFrom, longestDaysOf } from './lengths.js';
import { byEmployer, justificationOf } from './misuse.js';
import { rule } from './rule.js';

// While a training runs: who follows up day by day, when it ends, and what comes after.

const running = ({ trainings, closing }: CaseContext): readonly Training[] =>
  closing ? [] : trainings.filter(({ end }) => !end);

export const mentorMissing = rule<CaseContext, { days: number }>({
  id: 'mentor-missing',
  kind: 'reminder',
  title: {
    nb: 'Hovedansvarlig fadder mangler',
    nn: 'Hovudansvarleg fadder manglar',
    en: 'No mentor with main responsibility',
  },
  text: {
    nb: 'Ingen på arbeidsplassen er registrert med hovedansvar for å følge opp til daglig. Avtal det innen {days} dager.',
    nn: 'Ingen på arbeidsplassen er registrert med hovudansvar for å følgje opp til dagleg. Avtal det innan {days} dagar.',
    en: 'Nobody at the workplace is on record with the main responsibility from day to day. Agree on that within {days} days.',
  },
  versions: [
    {
      version: 1,
      parameters: { days: 14 },
      source:
        'One mentor with the main responsibility: SINTEF 2019:0060, L1850, L1926, L1948, L2764, L3131–3135. The number of days is set by this application',
    },
  ],
  check: (course, { days }) =>
    running(course).map(({ start, id }) => {
      const mentors = mentorsOf(course, id);
      const about = {
        events: ids(start, ...mentors.map((one) => one.start)),
        on: start.occurredOn,
      };
      const main = mentors.map((one) => (one.start.data as AssignMentor).mainResponsible);
      if (main.includes(true)) return met(about);
      // Whoever had one until lately is not late since the start.
      const since = [start, ...endsOfMainMentors(course, id)].map((fact) =>
        latest(fact.occurredOn),
      );
      const last = since.reduce(later, undefined);
      // A mentor of whom nobody said more may well have the main responsibility.
      if (!last || since.includes(undefined) || main.includes(undefined)) return unknown(about);
      return dueBy(about, addDays(last, days));
    }),
});

/** Mentors of this training or of a workplace that nobody named, those who have ended included. */
const everyMentorOf = ({ spells }: CaseContext, training: string): Spell[] =>
  spells.filter(({ kind, start }) => {
    if (kind !== 'mentor') return false;
    const place = start.data as AssignMentor;
    return place.training === undefined
      ? place.employment === undefined
      : place.training === training;
  });

const mentorsOf = (course: CaseContext, training: string): Spell[] =>
  everyMentorOf(course, training).filter(({ end }) => !end);

/** By which mentors left who had, or may have had, the main responsibility. */
const endsOfMainMentors = (course: CaseContext, training: string): Fact[] =>
  everyMentorOf(course, training).flatMap(({ start, end }) =>
    end && (start.data as AssignMentor).mainResponsible !== false ? [end] : [],
  );

/** A decision on this training, or what shows that one was taken: a job with the employer since. */
function decisionOn(course: CaseContext, { id, employerId, start }: Training): Fact | undefined {
  const decision = facts(course, RecordHiringDecision).find(({ data, ...fact }) =>
    data.training === undefined
      ? data.employerId === employerId && notBefore({ ...fact, data }, start) !== false
      : data.training === id,
  );
  return decision ?? employmentWith(course, employerId)?.start;
}

const employmentWith = ({ spells }: CaseContext, employerId: unknown): Spell | undefined =>
  spells.find(
    ({ kind, start, end }) =>
      kind === 'employment' &&
      !end &&
      (start.data as { employerId?: unknown }).employerId === employerId,
  );

export const trainingEndingUndecided = rule<CaseContext, { weeks: number }>({
  id: 'training-ending-undecided',
  kind: 'reminder',
  title: {
    nb: 'Arbeidstreningen slutter snart',
    nn: 'Arbeidstreninga sluttar snart',
    en: 'The training ends soon',
  },
  text: {
    nb: 'Arbeidstreningen slutter om høyst {weeks} uker, og det er ikke bestemt hva som skjer etterpå. Avklar med arbeidsgiveren: ansettelse, lønnstilskudd, ny arbeidsplass eller forlengelse.',
    nn: 'Arbeidstreninga sluttar om høgst {weeks} veker, og det er ikkje bestemt kva som skjer etterpå. Avklar med arbeidsgivaren: tilsetjing, lønstilskot, ny arbeidsplass eller forlenging.',
    en: 'The training ends within {weeks} weeks and it is not decided what follows. Settle it with the employer: a job, a wage subsidy, another workplace or an extension.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4 },
      source:
        'The critical transition: SINTEF 2019:0060, L316, L2259–2261, L3381–3385. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) =>
    running(course).flatMap((training) => {
      const planned = plannedEndOf(training);
      const due = latest(planned);
      if (!due) return [];
      const decision = decisionOn(course, training);
      const { start, extensions, agreements } = training;
      const others = [...extensions, ...agreements.map((one) => one.facts[0]), decision];
      const about = { events: ids(start, ...others), on: start.occurredOn };
      if (decision) return [met(about)];
      // Once the planned end has passed, that is what the worklist says instead.
      const showsFrom = addDays(due, -7 * weeks);
      return [{ ...departed(about, showsFrom, due), task: { showsFrom, due } }];
    }),
});

export const trainingPastPlannedEnd = rule<CaseContext, Record<string, never>>({
  id: 'training-past-planned-end',
  kind: 'reminder',
  title: {
    nb: 'Planlagt slutt er passert',
    nn: 'Planlagd slutt er passert',
    en: 'The planned end has passed',
  },
  text: {
    nb: 'Arbeidstreningen skulle vært ferdig. Registrer at den er fullført, avbrutt eller forlenget.',
    nn: 'Arbeidstreninga skulle vore ferdig. Registrer at ho er fullført, avbroten eller forlengd.',
    en: 'The training should have ended. Record that it is completed, broken off or extended.',
  },
  versions: [
    {
      version: 1,
      parameters: {},
      source: 'SINTEF 2019:0060, L3315 (when to end a training is to be clear)',
    },
  ],
  check: (course) =>
    running(course).flatMap((training) => {
      const { start, extensions, agreements } = training;
      const planned = plannedEndOf(training);
      if (planned === undefined) return [];
      const about = {
        events: ids(start, ...extensions, ...agreements.map((one) => one.facts[0])),
        on: start.occurredOn,
      };
      const due = latest(planned);
      return [due ? dueBy(about, due, { noticeDays: -1 }) : unknown(about)];
    }),
});

const NOTICE_DAYS = 14;

export const trainingLong = rule<CaseContext, { months: number }>({
  id: 'training-long',
  kind: 'reminder',
  title: {
    nb: 'Arbeidstreningen blir lang',
    nn: 'Arbeidstreninga blir lang',
    en: 'The training is becoming long',
  },
  text: {
    nb: 'Arbeidstreningen hos samme arbeidsgiver når {months} måneder. Skal den fortsette, registrer hvorfor.',
    nn: 'Arbeidstreninga hos same arbeidsgivar når {months} månader. Skal ho halde fram, registrer kvifor.',
    en: 'Training with the same employer reaches {months} months. If it is to go on, record why.',
  },
  versions: [
    {
      version: 1,
      parameters: { months: 3 },
      source: 'SINTEF 2019:0060, L2724–2728, L3632, L3640',
    },
  ],
  check: (course, { months }) =>
    byEmployer(course.trainings).flatMap((stay) =>
      running(course)
        .filter((training) => stay.includes(training))
        .map((training) => {
          const justification = justificationOf(stay);
          const others = stay.flatMap(({ start, extensions }) => [start, ...extensions]);
          const about = {
            events: ids(training.start, ...others, justification),
            on: training.start.occurredOn,
          };
          if (justification) return met(about);
          const from = exceedsFrom(training, stay, longestDaysOf(months));
          if (!from) return unknown(about);
          // Once it is long, the sign of that is what the worklist says instead.
          const due = addDays(from, -1);
          const showsFrom = addDays(due, -NOTICE_DAYS);
          return { ...departed(about, showsFrom, due), task: { showsFrom, due } };
        }),
    ),
});

export const trainingRules = [
  mentorMissing,
  trainingEndingUndecided,
  trainingPastPlannedEnd,
  trainingLong,
];
