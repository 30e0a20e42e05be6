import { addDays, latest, weeksAfter } from '../../rules/days.js';
import { rule, type Assessment } from '../../rules/rule.js';
import { certainlyEarlier } from '../../stream/order.js';
import { factsOf, spellsOf, type Spell } from '../employer.js';
import { DeclareHostingPlan, type AnnounceOpening } from '../hosting.js';
import { lifeOf, LEAKAGE_MONTHS } from './leakage.js';
import { dateOf, newestOf, trainingsOf, type EmployerPicture } from './picture.js';
import { hostingPlanOf } from './profile.js';

// Hosting: interest does not keep, plans are to be taken up, and who has hosted is not to be lost.

export const openingWindowClosing = rule<EmployerPicture, { days: number }>({
  id: 'opening-window-closing',
  kind: 'reminder',
  title: {
    nb: 'Åpning som snart lukkes',
    nn: 'Opning som snart blir lukka',
    en: 'Opening about to close',
  },
  text: {
    nb: 'Arbeidsgiveren har meldt om en ledig plass. Foreslå noen før fristen går ut.',
    nn: 'Arbeidsgivaren har meldt om ein ledig plass. Foreslå nokon før fristen går ut.',
    en: 'The employer has announced an opening. Propose somebody before its window closes.',
  },
  versions: [
    {
      version: 1,
      parameters: { days: 14 },
      source: 'SINTEF 2019:0060, L2816, L2995, L3573 (F-33); number of days proposed',
    },
  ],
  check: ({ employer }, { days }) =>
    spellsOf(employer, 'opening').map((opening) => openingAssessment(opening, days)),
});

function openingAssessment({ id, start, end }: Spell, days: number): Assessment {
  const on = dateOf(start);
  const due = latest((start.data as AnnounceOpening).windowUntil);
  if (end) return { outcome: 'met', events: [id, end.id], on };
  if (due === undefined) return { outcome: 'unknown', events: [id], on };
  const from = addDays(due, -days);
  return {
    outcome: 'departed',
    events: [id],
    on,
    from,
    until: due,
    task: { showsFrom: from, due },
    values: { lastDay: due },
  };
}

export const hostingPlanLapsed = rule<EmployerPicture, { weeks: number }>({
  id: 'hosting-plan-lapsed',
  kind: 'reminder',
  title: {
    nb: 'Plan om å ta inn noen er ikke fulgt opp',
    nn: 'Plan om å ta inn nokon er ikkje følgd opp',
    en: 'Plan to take somebody in not followed up',
  },
  text: {
    nb: 'Arbeidsgiveren planla å ta inn noen innen et år. Ingen arbeidstrening har startet siden. Spør om planen fortsatt gjelder.',
    nn: 'Arbeidsgivaren planla å ta inn nokon innan eit år. Inga arbeidstrening har starta sidan. Spør om planen framleis gjeld.',
    en: 'The employer planned to take somebody in within a year. No training has started since. Ask whether the plan still holds.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 4 },
      source: 'SINTEF 2019:0060, L1340–1342, L1780 (I-08: plans for the coming year)',
    },
  ],
  check: (picture, { weeks }) => {
    const plan = newestOf(factsOf(picture.employer, DeclareHostingPlan));
    const declared = hostingPlanOf(picture.employer);
    if (!plan || !declared?.value) return [];
    const on = dateOf(plan);
    const followed = trainingsOf(picture).find(({ from }) => !certainlyEarlier(from, on));
    if (followed) return [{ outcome: 'met', events: [plan.id, followed.id], on }];
    const { lastDay } = declared;
    if (lastDay === undefined) return [{ outcome: 'unknown', events: [plan.id], on }];
    const task = { showsFrom: weeksAfter(lastDay, -weeks), due: lastDay };
    return [
      {
        outcome: 'departed',
        events: [plan.id],
        on,
        from: addDays(lastDay, 1),
        task,
        values: { lastDay },
      },
    ];
  },
});

export const leakage = rule<EmployerPicture, { months: number }>({
  id: 'leakage',
  kind: 'reminder',
  title: {
    nb: 'Arbeidsgiver som er i ferd med å falle fra',
    nn: 'Arbeidsgivar som er i ferd med å falle frå',
    en: 'Employer about to be lost',
  },
  text: {
    nb: 'Arbeidsgiveren har hatt noen i arbeidstrening, men i {months} måneder har det verken vært kontakt, åpning eller plan. Ta kontakt.',
    nn: 'Arbeidsgivaren har hatt nokon i arbeidstrening, men i {months} månader har det korkje vore kontakt, opning eller plan. Ta kontakt.',
    en: 'The employer has had somebody in work training, but for {months} months there has been no contact, opening or plan. Get in touch.',
  },
  versions: [
    {
      version: 1,
      parameters: { months: LEAKAGE_MONTHS },
      source: 'SINTEF 2019:0060, L257, L1804, L3553–3557 (F-28, I-14); number of months proposed',
    },
  ],
  check: (picture, { months }) => {
    const { from, lastExperience, events, lasts } = lifeOf(picture, months);
    const [subject, ...grounds] = events;
    if (!lastExperience || subject === undefined) return [];
    const rests = { events: [subject, ...grounds] as const, on: lastExperience.to };
    if (from === undefined) return [{ ...rests, outcome: lasts ? 'met' : 'unknown' }];
    return [{ ...rests, outcome: 'departed', from, task: { showsFrom: from, due: from } }];
  },
});

export const hostingRules = [openingWindowClosing, hostingPlanLapsed, leakage];
