import { HoldFollowUpContact } from '../course/follow-up.js';
import type { Fact } from '../stream/milestone.js';
import { departed, dueBy, met, notBefore, unknown } from './assessments.js';
import {
  concerns,
  facts,
  ids,
  listOf,
  type CaseContext,
  type Contact,
  type Training,
} from './case-context.js';
import { addDays, latest, weeksAfter } from './days.js';
import { rule, type Assessment } from './rule.js';

// Support when it is needed: requests, interruptions, help outside work, and how follow-up ends.

export const requestUnanswered = rule<CaseContext, { days: number }>({
  id: 'request-unanswered',
  kind: 'reminder',
  title: {
    nb: 'Henvendelse uten svar',
    nn: 'Førespurnad utan svar',
    en: 'A request without an answer',
  },
  text: {
    nb: 'Noen har bedt om hjelp og ikke fått svar. Svar innen {days} dager.',
    nn: 'Nokon har bede om hjelp og ikkje fått svar. Svar innan {days} dagar.',
    en: 'Somebody has asked for help and has no answer. Answer within {days} days.',
  },
  versions: [
    {
      version: 1,
      parameters: { days: 3 },
      source:
        'Short response times: SINTEF 2019:0060, L1061, L1097, L2927, L2945, L3573. The number of days is set by this application',
    },
  ],
  check: (course, { days }) => {
    const requests = course.spells.filter(({ kind }) => kind === 'supportRequest');
    if (course.closing || requests.length === 0) return [];
    const answering = new Map(
      facts(course, HoldFollowUpContact).map((contact) => [contact.data.request, contact]),
    );
    return requests.map(({ id, start, end }) => {
      const answer = end ?? answering.get(id);
      const about = { events: ids(start, answer), on: start.occurredOn };
      if (answer) return met(about);
      const asked = latest(start.occurredOn);
      return asked ? dueBy(about, addDays(asked, days), { noticeDays: days }) : unknown(about);
    });
  },
});

type Recovery = { weeks: number; forgottenAfterWeeks: number };

export const noShowFollowUp = rule<CaseContext, Recovery>({
  id: 'no-show-follow-up',
  kind: 'reminder',
  title: {
    nb: 'Snakk med arbeidsgiveren etter avbruddet',
    nn: 'Snakk med arbeidsgivaren etter avbrotet',
    en: 'Talk to the employer after the interruption',
  },
  text: {
    nb: 'Arbeidstreningen ble avbrutt. Ta kontakt med arbeidsgiveren innen {weeks} uker, så samarbeidet ikke stopper.',
    nn: 'Arbeidstreninga vart avbroten. Ta kontakt med arbeidsgivaren innan {weeks} veker, så samarbeidet ikkje stoppar.',
    en: 'The training was broken off. Contact the employer within {weeks} weeks so that the cooperation goes on.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 2, forgottenAfterWeeks: 26 },
      source:
        'One failure can end the relation: SINTEF 2019:0060, L2546, L2987–2991, L3495. The numbers of weeks are set by this application',
    },
  ],
  check: (course, parameters) =>
    course.closing
      ? []
      : course.trainings.flatMap((training) =>
          training.end?.type === 'TrainingInterrupted'
            ? [afterInterruption(course, training, training.end, parameters)]
            : [],
        ),
});

function afterInterruption(
  { contacts }: CaseContext,
  training: Training,
  interruption: Fact,
  { weeks, forgottenAfterWeeks }: Recovery,
): Assessment {
  const withEmployer = contacts.filter(
    (contact) => contact.withEmployer && concerns(contact, training),
  );
  const since = withEmployer.map(({ fact }) => ({ fact, after: notBefore(fact, interruption) }));
  const held = since.find(({ after }) => after === true);
  const about = {
    events: ids(interruption, training.start, held?.fact),
    on: interruption.occurredOn,
  };
  if (held) return met(about);
  const day = latest(interruption.occurredOn);
  if (!day || since.some(({ after }) => after === undefined)) return unknown(about);
  return dueBy(about, weeksAfter(day, weeks), {
    noticeDays: 7 * weeks,
    until: weeksAfter(day, forgottenAfterWeeks),
  });
}

/** Help outside work that the workplace has given, and what relieved it. */
export const employerHelpsAlone = rule<CaseContext, { tasks: number }>({
  id: 'employer-helps-alone',
  kind: 'norm',
  title: {
    nb: 'Arbeidsgiveren står alene med hjelpen',
    nn: 'Arbeidsgivaren står åleine med hjelpa',
    en: 'The employer is left alone with helping',
  },
  text: {
    nb: 'Arbeidsgiveren har hjulpet med {helped} ting utenom arbeidet uten at Nav har fulgt opp siden.',
    nn: 'Arbeidsgivaren har hjelpt med {helped} ting utanom arbeidet utan at Nav har følgt opp sidan.',
    en: 'The employer has helped with {helped} things outside work and the office has not followed up since.',
  },
  versions: [
    {
      version: 1,
      parameters: { tasks: 3 },
      source:
        'Employers are to be spared social work: SINTEF 2019:0060, L2320, L1910–1920; Virke/Rådet for psykisk helse, L25. The number of tasks is set by this application',
    },
  ],
  check: (course, { tasks }) => {
    const helping = facts(course, HoldFollowUpContact).filter(
      ({ data }) =>
        (data.by === 'employer' || data.by === 'mentor') && listOf(data.helperTasks).length > 0,
    );
    const [first] = helping;
    if (!first) return [];
    const alone = helping.map((fact) => ({ fact, relieved: relievedSince(fact, course.contacts) }));
    const certain = alone.filter(({ relieved }) => relieved === false);
    const possible = alone.filter(({ relieved }) => relieved !== true);
    const about = {
      events: ids(first, ...possible.map(({ fact }) => fact)),
      on: first.occurredOn,
      values: { helped: helpedWith(possible) },
    };
    if (helpedWith(certain) >= tasks) return [departed(about)];
    return [helpedWith(possible) >= tasks ? unknown(about) : met(about)];
  },
});

const helpedWith = (contacts: readonly { fact: Fact<HoldFollowUpContact> }[]): number =>
  contacts.reduce((sum, { fact }) => sum + listOf(fact.data.helperTasks).length, 0);

/** Whether the office has been in touch on that day or later; undefined where dates cannot tell. */
function relievedSince(help: Fact, contacts: readonly Contact[]): boolean | undefined {
  const since = contacts.map(({ fact }) => notBefore(fact, help));
  if (since.includes(true)) return true;
  return since.includes(undefined) ? undefined : false;
}

export const followUpEndedUnsettled = rule<CaseContext, Record<string, never>>({
  id: 'follow-up-ended-unsettled',
  kind: 'norm',
  title: {
    nb: 'Oppfølgingen sluttet før jobben var trygg',
    nn: 'Oppfølginga slutta før jobben var trygg',
    en: 'Follow-up ended before the person had settled',
  },
  text: {
    nb: 'Oppfølgingen er avsluttet uten at det er registrert at brukeren har funnet seg til rette i jobben.',
    nn: 'Oppfølginga er avslutta utan at det er registrert at brukaren har funne seg til rette i jobben.',
    en: 'Follow-up has ended and it is not on record that the person has settled in the job.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L2318, L2347, L3113' }],
  check: ({ followUpEnd, spells }) => {
    const employment = spells.findLast(({ kind }) => kind === 'employment');
    if (!followUpEnd || !employment) return [];
    const { settled, reason } = followUpEnd.data as { settled?: boolean; reason?: string };
    const about = { events: ids(followUpEnd, employment.start), on: followUpEnd.occurredOn };
    // The person may say no to follow-up at any time.
    if (settled === true || reason === 'personDeclined') return [met(about)];
    return [settled === false ? departed(about) : unknown(about)];
  },
});

export const supportRules = [
  requestUnanswered,
  noShowFollowUp,
  employerHelpsAlone,
  followUpEndedUnsettled,
];
