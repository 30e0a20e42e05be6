import type { Spell } from '../course/course.js';
import type { Fact } from '../stream/milestone.js';
import type { Day } from '../time/day.js';
import { agreedWeeks } from './agreement.js';
import { departed, dueBy, lastOf, unknown } from './assessments.js';
import { concerns, ids, type CaseContext, type Contact, type Training } from './case-context.js';
import { addDays, latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';

// Follow-up: planned contacts, in both directions, before and after a hire.

const running = ({ trainings, closing }: CaseContext): readonly Training[] =>
  closing ? [] : trainings.filter(({ end }) => !end);

type NextContact = { about: Pick<Assessment, 'events' | 'on'>; due: Day | undefined };

/**
 * When the next of some contacts is due: so many weeks after the last one, or after the start of
 * the subject when there is none later. Undefined where no date tells.
 */
function nextContact(subject: Fact, contacts: readonly Contact[], weeks: number): NextContact {
  const last = lastOf(contacts.map(({ fact }) => fact));
  const begun = latest(subject.occurredOn);
  if (last === 'unknown' || !begun)
    return { about: { events: ids(subject), on: subject.occurredOn }, due: undefined };
  return {
    about: { events: ids(subject, last?.fact), on: subject.occurredOn },
    due: weeksAfter(last && last.day > begun ? last.day : begun, weeks),
  };
}

/** The next planned contact of a training: by its agreement, or else by the usual interval. */
function nextPlanned(
  { contacts }: CaseContext,
  training: Training,
  usualWeeks: number,
): NextContact & { values: { weeks: number; agreed: boolean } } {
  const agreed = agreedWeeks(training);
  const weeks = agreed ?? usualWeeks;
  const counting = contacts.filter(
    (contact) => contact.onOwnInitiative && concerns(contact, training),
  );
  return {
    ...nextContact(training.start, counting, weeks),
    values: { weeks, agreed: agreed !== undefined },
  };
}

type Intervals = { weeks: number; weeksInWork: number };

const employerOf = ({ start }: Spell): string | undefined =>
  (start.data as { employerId?: string }).employerId;

/**
 * Contacts with a person in work: follow-up goes on after a hire, until it is ended. Several
 * contracts with one employer are followed up together.
 */
function nextInWork(course: CaseContext, weeks: number): Assessment[] {
  if (course.closing || course.followUpEnd) return [];
  const employments = course.spells.filter(({ kind }) => kind === 'employment');
  const present = employments.filter(({ end }) => !end);
  const employers = [...new Set(present.map(employerOf))];
  return employers.map((employerId) => {
    const { start } = present.find((spell) => employerOf(spell) === employerId)!;
    // A contact that names one of the contracts is about the person in all of them.
    const contracts = employments.filter((spell) => employerOf(spell) === employerId);
    const contacts = course.contacts.filter((contact) =>
      contracts.some(({ id }) => concerns(contact, { id, employerId })),
    );
    const { about, due } = nextContact(start, contacts, weeks);
    return due ? dueBy({ ...about, values: { weeks } }, due) : unknown(about);
  });
}

export const followUpDue = rule<CaseContext, Intervals>({
  id: 'follow-up-due',
  kind: 'reminder',
  title: {
    nb: 'Tid for oppfølging',
    nn: 'Tid for oppfølging',
    en: 'Follow-up is due',
  },
  text: {
    nb: 'Ta kontakt med bruker og arbeidsgiver. Det skal være høyst {weeks} uker mellom kontaktene.',
    nn: 'Ta kontakt med brukar og arbeidsgivar. Det skal vere høgst {weeks} veker mellom kontaktane.',
    en: 'Contact the user and the employer. At most {weeks} weeks are to pass between contacts.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4, weeksInWork: 8 },
      source:
        'Fixed meeting points, monthly for example, and follow-up after a hire: SINTEF 2019:0060, L1053, L1183, L2318, L3113. Eight weeks in work are set by this application',
    },
  ],
  check: (course, { weeks, weeksInWork }) => [
    ...running(course).map((training) => {
      const { about, due, values } = nextPlanned(course, training, weeks);
      if (!due) return unknown({ ...about, values });
      const showsFrom = addDays(due, -7);
      // Once it is missed, that is what the worklist says instead.
      return { ...departed({ ...about, values }, showsFrom, due), task: { showsFrom, due } };
    }),
    ...nextInWork(course, weeksInWork),
  ],
});

export const plannedContactMissed = rule<CaseContext, { weeks: number }>({
  id: 'planned-contact-missed',
  kind: 'reminder',
  title: {
    nb: 'Planlagt kontakt er ikke holdt',
    nn: 'Planlagd kontakt er ikkje halden',
    en: 'A planned contact was missed',
  },
  text: {
    nb: 'Det er mer enn {weeks} uker siden siste kontakt på eget initiativ under arbeidstreningen. Svar på henvendelser regnes ikke med.',
    nn: 'Det er meir enn {weeks} veker sidan siste kontakt på eige initiativ under arbeidstreninga. Svar på førespurnader er ikkje rekna med.',
    en: 'More than {weeks} weeks have passed since the last contact on own initiative during the training. Answers to requests do not count.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4 },
      source:
        'Proactive rather than reactive: Virke/Rådet for psykisk helse, L31; SINTEF 2019:0060, L1053 (monthly), L3113',
    },
  ],
  check: (course, { weeks }) =>
    running(course).map((training) => {
      const { about, due, values } = nextPlanned(course, training, weeks);
      if (!due) return unknown({ ...about, values });
      return dueBy({ ...about, values }, due, { noticeDays: -1 });
    }),
});

export const employerSilent = rule<CaseContext, { weeks: number }>({
  id: 'employer-silent',
  kind: 'reminder',
  title: {
    nb: 'Arbeidsgiveren er ikke kontaktet',
    nn: 'Arbeidsgivaren er ikkje kontakta',
    en: 'The employer was not contacted',
  },
  text: {
    nb: 'Det er ikke registrert kontakt med arbeidsgiveren på {weeks} uker under arbeidstreningen.',
    nn: 'Det er ikkje registrert kontakt med arbeidsgivaren på {weeks} veker under arbeidstreninga.',
    en: 'No contact with the employer is on record for {weeks} weeks of the training.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 6 },
      source:
        'Follow-up of both the person and the enterprise: Virke/Rådet for psykisk helse, L31; SINTEF 2019:0060, L310, L2306, L3105. The number of weeks is set by this application',
    },
  ],
  check: (course, { weeks }) =>
    running(course).map((training) => {
      const withEmployer = course.contacts.filter(
        (contact) => contact.withEmployer && concerns(contact, training),
      );
      const { about, due } = nextContact(training.start, withEmployer, weeks);
      return due ? dueBy(about, due) : unknown(about);
    }),
});

export const followUpRules = [followUpDue, plannedContactMissed, employerSilent];
