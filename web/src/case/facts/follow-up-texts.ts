import type { Case } from '../../api/answers.js';
import type { Texts } from '../../i18n/language.js';

type Period = keyof Case['followUp']['contacts'];

interface FollowUpTexts {
  followUp: string;
  caption: string;
  period: string;
  periods: Record<Period, string>;
  withUser: string;
  withEmployer: string;
  withWorkplace: string;
  threeParty: string;
  notHired: string;
  goesOn: string;
  goesOnAfterHire: string;
  ended: (day: string) => string;
  doesNotGoOn: string;
  initiative: string;
  proactive: (number: number) => string;
  reactive: (number: number) => string;
  notStated: (number: number) => string;
  next: string;
  missed: string;
  longestGap: string;
  days: (range: { min: number; max?: number }) => string;
  requests: string;
  answered: (days: string) => string;
  answeredAtSomeTime: string;
  unanswered: (days: string) => string;
  unansweredForSomeTime: string;
  counsellors: string;
  heldByWorkplace: string;
}

const nb: FollowUpTexts = {
  followUp: 'Oppfølging',
  caption: 'Registrerte kontakter',
  period: 'Når',
  periods: {
    before: 'Før tiltak',
    during: 'Under tiltak',
    afterHire: 'Etter ansettelse',
    unknown: 'Tid usikker',
  },
  withUser: 'Bruker',
  withEmployer: 'Arbeids­giver',
  withWorkplace: 'Kollega, mentor',
  threeParty: 'Alle tre',
  notHired: 'ikke ansatt',
  goesOn: 'Oppfølgingen pågår.',
  goesOnAfterHire: 'Oppfølgingen fortsetter etter ansettelsen.',
  ended: (day) => `Oppfølgingen er avsluttet ${day}.`,
  doesNotGoOn: 'Oppfølgingen pågår ikke.',
  initiative: 'Initiativ',
  proactive: (number) => `${number} på eget initiativ`,
  reactive: (number) => `${number} etter henvendelse`,
  notStated: (number) => `${number} ikke oppgitt`,
  next: 'Neste avtalte kontakt',
  missed: 'Avtalte kontakter uten oppfølging',
  longestGap: 'Lengst uten kontakt',
  days: ({ min, max }) =>
    max === undefined ? `minst ${min} dager` : min === max ? `${min} dager` : `${min}–${max} dager`,
  requests: 'Henvendelser',
  answered: (days) => `besvart etter ${days}`,
  answeredAtSomeTime: 'besvart, tid ikke oppgitt',
  unanswered: (days) => `ikke besvart på ${days}`,
  unansweredForSomeTime: 'ikke besvart',
  counsellors: 'Kontaktpersoner',
  heldByWorkplace: 'Fulgt opp av arbeidsplassen selv',
};

const nn: FollowUpTexts = {
  followUp: 'Oppfølging',
  caption: 'Registrerte kontaktar',
  period: 'Når',
  periods: {
    before: 'Før tiltak',
    during: 'Under tiltak',
    afterHire: 'Etter tilsetjing',
    unknown: 'Tid usikker',
  },
  withUser: 'Brukar',
  withEmployer: 'Arbeids­givar',
  withWorkplace: 'Kollega, mentor',
  threeParty: 'Alle tre',
  notHired: 'ikkje tilsett',
  goesOn: 'Oppfølginga går føre seg.',
  goesOnAfterHire: 'Oppfølginga held fram etter tilsetjinga.',
  ended: (day) => `Oppfølginga er avslutta ${day}.`,
  doesNotGoOn: 'Oppfølginga går ikkje føre seg.',
  initiative: 'Initiativ',
  proactive: (number) => `${number} på eige initiativ`,
  reactive: (number) => `${number} etter førespurnad`,
  notStated: (number) => `${number} ikkje oppgitt`,
  next: 'Neste avtalte kontakt',
  missed: 'Avtalte kontaktar utan oppfølging',
  longestGap: 'Lengst utan kontakt',
  days: ({ min, max }) =>
    max === undefined ? `minst ${min} dagar` : min === max ? `${min} dagar` : `${min}–${max} dagar`,
  requests: 'Førespurnader',
  answered: (days) => `svart på etter ${days}`,
  answeredAtSomeTime: 'svart på, tid ikkje oppgitt',
  unanswered: (days) => `ikkje svart på etter ${days}`,
  unansweredForSomeTime: 'ikkje svart på',
  counsellors: 'Kontaktpersonar',
  heldByWorkplace: 'Følgt opp av arbeidsplassen sjølv',
};

const en: FollowUpTexts = {
  followUp: 'Follow-up',
  caption: 'Contacts on record',
  period: 'When',
  periods: {
    before: 'Before measures',
    during: 'During measures',
    afterHire: 'After the hire',
    unknown: 'Time uncertain',
  },
  withUser: 'User',
  withEmployer: 'Em­ployer',
  withWorkplace: 'Col­league, mentor',
  threeParty: 'All three',
  notHired: 'not hired',
  goesOn: 'Follow-up is under way.',
  goesOnAfterHire: 'Follow-up goes on after the hire.',
  ended: (day) => `Follow-up ended ${day}.`,
  doesNotGoOn: 'Follow-up is not under way.',
  initiative: 'Initiative',
  proactive: (number) => `${number} on own initiative`,
  reactive: (number) => `${number} after a request`,
  notStated: (number) => `${number} not stated`,
  next: 'Next agreed contact',
  missed: 'Agreed contacts that were missed',
  longestGap: 'Longest without contact',
  days: ({ min, max }) =>
    max === undefined ? `at least ${min} days` : min === max ? `${min} days` : `${min}–${max} days`,
  requests: 'Requests',
  answered: (days) => `answered after ${days}`,
  answeredAtSomeTime: 'answered, time not stated',
  unanswered: (days) => `not answered for ${days}`,
  unansweredForSomeTime: 'not answered',
  counsellors: 'Contact persons',
  heldByWorkplace: 'Followed up by the workplace itself',
};

export const texts = { nb, nn, en } satisfies Texts<FollowUpTexts>;
