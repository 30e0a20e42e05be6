import { ClarifyExpectations } from '../course/agreement.js';
import { RecordHiringDecision } from '../course/employment.js';
import { ChangeTaskContent } from '../course/training.js';
import { isFact, type Fact } from '../stream/milestone.js';
import { departed, lastOf, met, notBefore, unknown } from './assessments.js';
import { concerns, facts, ids, listOf, type CaseContext, type Training } from './case-context.js';
import { latest, weeksAfter } from './days.js';
import { toldDaysOf } from './lengths.js';
import { afterWeeks, toLookAt } from './misuse.js';
import { rule, type Assessment } from './rule.js';

// Signs of misuse in how a training is held: without goals, with ordinary tasks for long, alone.

export const misuseNoGoals = rule<CaseContext, { weeks: number }>({
  id: 'misuse-no-goals',
  kind: 'misuse',
  title: {
    nb: 'Arbeidstrening uten mål og kriterier',
    nn: 'Arbeidstrening utan mål og kriterium',
    en: 'Training without goals and criteria',
  },
  text: {
    nb: 'Arbeidstreningen har vart mer enn {weeks} uker uten at avtalen har mål med kriterier.',
    nn: 'Arbeidstreninga har vart meir enn {weeks} veker utan at avtalen har mål med kriterium.',
    en: 'The training has lasted more than {weeks} weeks and the agreement has no goals with criteria.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4 },
      source: 'SINTEF 2019:0060, L3313–3315, L3631. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) =>
    course.trainings.map((training) =>
      toLookAt(withoutGoals(course, training, weeks), course, [training]),
    ),
});

function withoutGoals(
  course: CaseContext,
  { start, end, agreements, employerId }: Training,
  weeks: number,
): Assessment {
  const signings = agreements.map((agreement) => agreement.facts[0]);
  const about = { events: ids(start, ...signings), on: start.occurredOn };
  const goals = agreements.flatMap(({ terms }) => terms.goals);
  if (goals.some(({ criterion }) => criterion !== undefined)) return met(about);
  const named = facts(course, ClarifyExpectations).find(
    ({ data }) =>
      listOf(data.goals).length > 0 &&
      (data.employerId === undefined || data.employerId === employerId),
  );
  const sign = afterWeeks(about, start, end, weeks);
  // Goals that were named without an agreement may have been clear to all.
  return named && sign.outcome === 'departed'
    ? unknown({ ...about, events: ids(start, ...signings, named) })
    : sign;
}

/** The fact since which the tasks are ordinary without a change away from it; none if they are not. */
function ordinarySince({ start, changes }: Training): Fact | undefined {
  const [newest, ...older] = [
    start,
    ...changes.filter((fact) => isFact(fact, ChangeTaskContent)),
  ].reverse();
  if (!newest || contentOf(newest) !== 'ordinary') return undefined;
  const other = older.findIndex((fact) => contentOf(fact) !== 'ordinary');
  return [newest, ...older][other === -1 ? older.length : other];
}

const contentOf = ({ data }: Fact): unknown =>
  (data as { to?: unknown }).to ?? (data as { taskContent?: unknown }).taskContent;

/** An employment at the same employer, or a decision to hire there: then the work is, or will be, paid. */
const hire = (course: CaseContext, { employerId, start: begun }: Training): Fact | undefined =>
  facts(course, RecordHiringDecision).find(
    ({ data }) => data.hired === true && data.employerId === employerId,
  ) ??
  course.spells.find(
    ({ kind, start, end }) =>
      kind === 'employment' &&
      (start.data as { employerId?: unknown }).employerId === employerId &&
      !(end && notBefore(end, begun) === false),
  )?.start;

export const misuseOrdinaryTasks = rule<CaseContext, { weeks: number; graceMonths: number }>({
  id: 'misuse-ordinary-tasks',
  kind: 'misuse',
  title: {
    nb: 'Ordinære oppgaver lenge uten lønn',
    nn: 'Ordinære oppgåver lenge utan løn',
    en: 'Ordinary tasks for long without pay',
  },
  text: {
    nb: 'Oppgavene har vært ordinære i mer enn {weeks} uker uten lønn og uten at det er bestemt at personen skal ansettes. Ordinære oppgaver er bra; avklar om de bør lønnes.',
    nn: 'Oppgåvene har vore ordinære i meir enn {weeks} veker utan løn og utan at det er bestemt at personen skal tilsetjast. Ordinære oppgåver er bra; avklar om dei bør lønast.',
    en: 'The tasks have been ordinary for more than {weeks} weeks without pay or a decision to hire. Ordinary tasks are good; settle whether they should be paid.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 13, graceMonths: 0.5 },
      source:
        'SINTEF 2019:0060, L2724–2726 (the grey zone), L3640; ordinary tasks as such are good practice (L1465). The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks, graceMonths }) =>
    course.trainings.flatMap((training): Assessment[] => {
      const since = ordinarySince(training);
      if (!since) return [];
      const { start, end } = training;
      const hired = hire(course, training);
      const about = { events: ids(start, since, end, hired), on: start.occurredOn };
      if (hired) return [met(about)];
      // What was told of the whole training says nothing of the part after a change of tasks.
      const until = end && since !== start ? withoutToldLength(end) : end;
      const metUpTo = 7 * weeks + toldDaysOf(graceMonths);
      return [toLookAt(afterWeeks(about, since, until, weeks, metUpTo), course, [training])];
    }),
});

const withoutToldLength = ({ data, ...fact }: Fact): Fact => ({
  ...fact,
  data: { ...data, lasted: undefined } as Fact['data'],
});

export const misuseNoContact = rule<CaseContext, { weeks: number }>({
  id: 'misuse-no-contact',
  kind: 'misuse',
  title: {
    nb: 'Arbeidstrening uten kontakt med Nav',
    nn: 'Arbeidstrening utan kontakt med Nav',
    en: 'Training without contact with the office',
  },
  text: {
    nb: 'Det er ikke registrert kontakt fra Nav på {weeks} uker av arbeidstreningen.',
    nn: 'Det er ikkje registrert kontakt frå Nav på {weeks} veker av arbeidstreninga.',
    en: 'No contact by the office is on record for {weeks} weeks of the training.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 13 },
      source:
        'Cases that are laid aside while a person is in training: SINTEF 2019:0060, L3640. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) =>
    course.trainings.map((training) =>
      toLookAt(withoutContact(course, training, weeks), course, [training]),
    ),
});

function withoutContact(course: CaseContext, training: Training, weeks: number): Assessment {
  const { start, end } = training;
  const contacts = course.contacts.filter((one) => concerns(one, training)).map(({ fact }) => fact);
  const possible = contacts.filter(
    (fact) => notBefore(fact, start) !== false && (!end || notBefore(end, fact) !== false),
  );
  const about = { events: ids(start, end, ...possible), on: start.occurredOn };
  if (end) return leftAlone(about, training, possible, weeks);
  const last = lastOf(contacts);
  const begun = latest(start.occurredOn);
  if (last === 'unknown' || !begun) return unknown(about);
  return departed(about, weeksAfter(last && last.day > begun ? last.day : begun, weeks));
}

/** An ended training: a sign when nothing can have been held in it, open when that depends on dates. */
function leftAlone(
  about: Pick<Assessment, 'events' | 'on'>,
  { start, end }: Training,
  possible: readonly Fact[],
  weeks: number,
): Assessment {
  const certain = possible.some(
    (fact) => notBefore(fact, start) === true && end && notBefore(end, fact) === true,
  );
  if (certain) return met(about);
  const sign = afterWeeks(about, start, end, weeks);
  // Told as held, at dates that leave open whether within the training: no sign of being left alone.
  return sign.outcome === 'departed' && possible.length > 0 ? unknown(about) : sign;
}

export const signMisuseRules = [misuseNoGoals, misuseOrdinaryTasks, misuseNoContact];
