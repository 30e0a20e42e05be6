import { ReopenCase } from '../course/ending.js';
import { NameFactor, ReviewNarrative } from '../course/voices.js';
import { GiveConsent, RecordBackground, WithdrawConsent } from '../course/intake.js';
import { specOf, type Fact } from '../stream/milestone.js';
import { dueBy, lastOf, met, unknown } from './assessments.js';
import { facts, ids, type CaseContext } from './case-context.js';
import { addDays, latest, weeksAfter } from './days.js';
import { rule } from './rule.js';

// A case that is open has a counsellor and does not lie still.

/** Since when the case is open, as far as its facts say: its opening, or its last reopening. */
const openSince = (course: CaseContext): Fact | undefined =>
  course.closing ? undefined : (facts(course, ReopenCase).at(-1) ?? course.opening);

export const counsellorMissing = rule<CaseContext, { days: number }>({
  id: 'counsellor-missing',
  kind: 'reminder',
  title: {
    nb: 'Saken mangler veileder',
    nn: 'Saka manglar rettleiar',
    en: 'The case has no counsellor',
  },
  text: {
    nb: 'Saken er åpen uten at en veileder er registrert. Brukeren skal ha én fast kontaktperson.',
    nn: 'Saka er open utan at ein rettleiar er registrert. Brukaren skal ha éin fast kontaktperson.',
    en: 'The case is open and no counsellor is on record. The person is to have one fixed contact.',
  },
  versions: [
    {
      version: 1,
      parameters: { days: 14 },
      source:
        'One fixed contact person: Virke/Rådet for psykisk helse, L31; SINTEF 2019:0060, L584, L1181. The number of days is set by this application',
    },
  ],
  check: (course, { days }) => {
    const since = openSince(course);
    if (!since || !course.opening) return [];
    const about = { events: ids(course.opening, since), on: since.occurredOn };
    if (course.spells.some(({ kind, end }) => kind === 'counsellor' && !end)) return [met(about)];
    const from = latest(since.occurredOn);
    return [from ? dueBy(about, addDays(from, days), { noticeDays: days }) : unknown(about)];
  },
});

/** Facts that describe the person or look back: recording them is not working on the case. */
const DESCRIPTIVE = [
  RecordBackground,
  GiveConsent,
  WithdrawConsent,
  NameFactor,
  ReviewNarrative,
].map((type) => specOf(type).event);

export const caseInactive = rule<CaseContext, { weeks: number }>({
  id: 'case-inactive',
  kind: 'reminder',
  title: {
    nb: 'Ingenting har skjedd i saken',
    nn: 'Ingenting har skjedd i saka',
    en: 'Nothing has happened in the case',
  },
  text: {
    nb: 'Det er ikke registrert noe i saken på {weeks} uker. Avtal neste skritt, eller avslutt saken.',
    nn: 'Det er ikkje registrert noko i saka på {weeks} veker. Avtal neste steg, eller avslutt saka.',
    en: 'Nothing is on record in the case for {weeks} weeks. Agree on a next step, or close the case.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 8 },
      source:
        'Cases that are laid aside: SINTEF 2019:0060, L3640. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) => {
    const since = openSince(course);
    if (!since) return [];
    const last = lastOf(course.facts.filter(({ type }) => !DESCRIPTIVE.includes(type)));
    if (last === undefined || last === 'unknown')
      return [unknown({ events: ids(since), on: since.occurredOn })];
    const { fact, day } = last;
    return [dueBy({ events: ids(fact), on: fact.occurredOn }, weeksAfter(day, weeks))];
  },
});

export const intakeRules = [counsellorMissing, caseInactive];
