import { CASE_RULES } from '../../domain/rules/case-rules.js';
import type { Texts } from '../../domain/rules/rule.js';
import { addDays, type Day } from '../../domain/time/day.js';
import type { CaseFilter } from '../case-overview/case-list-query.js';
import type { WorklistQuery } from './worklist-query.js';

/** For so many days a case counts as new to its counsellor. */
const NEW_DAYS = 28;

export type ReadyList = { id: string; title: Texts } & (
  | { of: 'tasks'; query: Pick<WorklistQuery, 'rule' | 'urgency'> }
  | { of: 'cases'; query: CaseFilter }
);

/**
 * The lists that a counsellor finds ready. Each is a query of the worklist or of the cases, so that
 * opening one is asking that query.
 *
 * @param me the counsellor who asks
 */
export const readyLists = (me: string, on: Day): ReadyList[] => [
  cases('own-cases', OWN, { counsellor: me }),
  cases('new-for-counsellor', NEW, { counsellor: me, assignedFrom: addDays(on, -NEW_DAYS) }),
  cases('unassigned', UNASSIGNED, { unassigned: 'true' }),
  { id: 'to-do', title: TO_DO, of: 'tasks', query: {} },
  { id: 'overdue', title: OVERDUE, of: 'tasks', query: { urgency: 'overdue' } },
  { id: 'due-this-week', title: THIS_WEEK, of: 'tasks', query: { urgency: 'today,week' } },
  ...byRule('waiting-for-answer', WAITING, 'request-unanswered'),
  ...byRule('contact-due', CONTACT, 'follow-up-due', 'planned-contact-missed'),
  ...byRule('employer-contact', EMPLOYER, 'employer-silent', 'no-show-follow-up'),
  ...byRule('no-activity', NO_ACTIVITY, 'case-inactive'),
  ...byRule('plan-incomplete', PLAN, 'goals-missing', 'plan-unrevised', 'mentor-missing'),
  cases('in-training', IN_TRAINING, { state: 'work-training' }),
  ...byRule(
    'training-ending',
    TRAINING_ENDING,
    'training-ending-undecided',
    'training-past-planned-end',
  ),
  ...byRule('training-long', TRAINING_LONG, 'training-long'),
  cases('subsidised', SUBSIDISED, { state: 'subsidised-work' }),
  ...byRule('subsidy-ending', SUBSIDY_ENDING, 'subsidy-ending'),
  ...byRule('hired-not-started', HIRED, 'decision-without-employment'),
  cases('in-work', IN_WORK, { state: 'work' }),
  ...byRule('checkpoint', CHECKPOINT, 'checkpoint-due'),
  cases('nothing-running', BETWEEN, { state: 'between' }),
  cases('misuse-signs', MISUSE, { misuse: 'true' }),
];

const cases = (id: string, title: Texts, query: Omit<CaseFilter, 'open'>): ReadyList => ({
  id,
  title,
  of: 'cases',
  query: { open: 'true', ...query },
});

const IN_FORCE = new Set(CASE_RULES.map(({ id }) => id));

/** A list of rules that no case is held to would be a list without a query. */
function byRule(id: string, title: Texts, ...rules: string[]): ReadyList[] {
  const known = rules.filter((rule) => IN_FORCE.has(rule));
  return known.length === 0 ? [] : [{ id, title, of: 'tasks', query: { rule: known.join(',') } }];
}

const OWN = { nb: 'Mine saker', nn: 'Mine saker', en: 'My cases' };
const NEW = { nb: 'Nye for meg', nn: 'Nye for meg', en: 'New to me' };
const UNASSIGNED = { nb: 'Uten veileder', nn: 'Utan rettleiar', en: 'Without a counsellor' };
const TO_DO = { nb: 'Alt som skal gjøres', nn: 'Alt som skal gjerast', en: 'Everything to do' };
const OVERDUE = { nb: 'Over fristen', nn: 'Over fristen', en: 'Overdue' };
const THIS_WEEK = {
  nb: 'Frist de neste sju dagene',
  nn: 'Frist dei neste sju dagane',
  en: 'Due within seven days',
};
const WAITING = { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' };
const CONTACT = { nb: 'Tid for kontakt', nn: 'Tid for kontakt', en: 'Contact is due' };
const EMPLOYER = {
  nb: 'Ta kontakt med arbeidsgiver',
  nn: 'Ta kontakt med arbeidsgivar',
  en: 'Get in touch with the employer',
};
const NO_ACTIVITY = { nb: 'Uten aktivitet', nn: 'Utan aktivitet', en: 'No activity' };
const PLAN = {
  nb: 'Mål, plan eller mentor mangler',
  nn: 'Mål, plan eller mentor manglar',
  en: 'Goals, plan or mentor missing',
};
const IN_TRAINING = { nb: 'I arbeidstrening', nn: 'I arbeidstrening', en: 'In work training' };
const TRAINING_ENDING = {
  nb: 'Arbeidstrening går mot slutten',
  nn: 'Arbeidstrening går mot slutten',
  en: 'Work training coming to its end',
};
const TRAINING_LONG = {
  nb: 'Lang arbeidstrening',
  nn: 'Lang arbeidstrening',
  en: 'Long work training',
};
const SUBSIDISED = {
  nb: 'I jobb med lønnstilskudd',
  nn: 'I jobb med lønstilskot',
  en: 'In work with a wage subsidy',
};
const SUBSIDY_ENDING = {
  nb: 'Lønnstilskudd går mot slutten',
  nn: 'Lønstilskot går mot slutten',
  en: 'Wage subsidy coming to its end',
};
const HIRED = {
  nb: 'Får jobb, men er ikke registrert som ansatt',
  nn: 'Får jobb, men er ikkje registrert som tilsett',
  en: 'To be hired, no employment on record',
};
const IN_WORK = { nb: 'I jobb', nn: 'I jobb', en: 'In work' };
const CHECKPOINT = {
  nb: 'Status etter et halvt år',
  nn: 'Status etter eit halvt år',
  en: 'Where they stand after half a year',
};
const BETWEEN = { nb: 'Ingenting pågår', nn: 'Ingenting er i gang', en: 'Nothing running' };
const MISUSE = {
  nb: 'Tegn på at ulønnet arbeid erstatter lønnet',
  nn: 'Teikn på at ulønt arbeid erstattar lønt',
  en: 'Signs that unpaid work replaces paid work',
};
