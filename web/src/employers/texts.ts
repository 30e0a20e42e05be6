import type { Texts } from '../i18n/language.js';
import type { ReadinessColour, ReadinessReason } from './answers.js';

/** Words that more than one page about employers uses. */
interface SharedTexts {
  employers: string;
  noName: string;
  readiness: string;
  colours: Record<ReadinessColour, string>;
  reasons: Record<ReadinessReason, string>;
  /** Where nothing on record says whether somebody can come. */
  noReason: string;
  until: (day: string) => string;
  notRegistered: string;
  fixedContact: string;
  atEmployer: string;
  ours: string;
  none: string;
  lastContact: string;
  fromUs: string;
  fromEmployer: string;
  noContact: string;
  hosted: string;
  /** How many have been in training, are there now, and were hired; of cases that one may open. */
  hostedNumbers: (earlier: number, now: number, hires: number) => string;
  elsewhere: (people: number) => string;
  openNow: string;
  noOpening: string;
  opening: (kind: 'training' | 'job', places: number | undefined) => string;
  concerns: string;
  openConcerns: (number: number) => string;
  confirmedConcerns: (number: number) => string;
}

const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

const nb: SharedTexts = {
  employers: 'Arbeidsgivere',
  noName: 'Arbeidsgiver uten navn',
  readiness: 'Kan vi spørre nå?',
  colours: {
    green: 'Kan spørres nå',
    yellow: 'Kan kanskje spørres',
    red: 'Bør ikke spørres nå',
  },
  reasons: {
    openingOpen: 'Har en ledig plass',
    plansToHost: 'Har sagt at de vil ta imot noen det neste året',
    plansNotToHost: 'Har sagt at de ikke vil ta imot noen det neste året',
    declined: 'Har takket nei',
    wouldNotHostAgain: 'Vil ikke ta imot noen igjen',
    misuseConfirmed: 'Det er bekreftet at plasser er misbrukt',
  },
  noReason: 'Ingenting som er registrert, sier ja eller nei.',
  until: (day) => `til ${day}`,
  notRegistered: 'Ikke registrert som arbeidsgiver.',
  fixedContact: 'Fast kontakt',
  atEmployer: 'hos arbeidsgiveren',
  ours: 'hos oss',
  none: 'ingen',
  lastContact: 'Siste kontakt',
  fromUs: 'fra oss',
  fromEmployer: 'fra arbeidsgiveren',
  noContact: 'ingen registrert',
  hosted: 'Har tatt imot',
  hostedNumbers: (earlier, now, hires) =>
    `${now} i arbeidstrening nå, ${earlier} tidligere, ${counted(hires, 'ansettelse', 'ansettelser')}`,
  elsewhere: (people) => `${counted(people, 'person', 'personer')} fra andre kontorer er her nå`,
  openNow: 'Ledig nå',
  noOpening: 'ingen plasser registrert',
  opening: (kind, places) =>
    `${kind === 'training' ? 'arbeidstrening' : 'jobb'}${places === undefined ? '' : ` (${counted(places, 'plass', 'plasser')})`}`,
  concerns: 'Bekymringer',
  openConcerns: (number) => `${number} som ikke er avklart`,
  confirmedConcerns: (number) => `${counted(number, 'bekreftet', 'bekreftede')}`,
};

const nn: SharedTexts = {
  employers: 'Arbeidsgivarar',
  noName: 'Arbeidsgivar utan namn',
  readiness: 'Kan vi spørje no?',
  colours: {
    green: 'Kan spørjast no',
    yellow: 'Kan kanskje spørjast',
    red: 'Bør ikkje spørjast no',
  },
  reasons: {
    openingOpen: 'Har ein ledig plass',
    plansToHost: 'Har sagt at dei vil ta imot nokon det neste året',
    plansNotToHost: 'Har sagt at dei ikkje vil ta imot nokon det neste året',
    declined: 'Har takka nei',
    wouldNotHostAgain: 'Vil ikkje ta imot nokon igjen',
    misuseConfirmed: 'Det er stadfesta at plassar er misbrukte',
  },
  noReason: 'Ingenting som er registrert, seier ja eller nei.',
  until: (day) => `til ${day}`,
  notRegistered: 'Ikkje registrert som arbeidsgivar.',
  fixedContact: 'Fast kontakt',
  atEmployer: 'hos arbeidsgivaren',
  ours: 'hos oss',
  none: 'ingen',
  lastContact: 'Siste kontakt',
  fromUs: 'frå oss',
  fromEmployer: 'frå arbeidsgivaren',
  noContact: 'ingen registrert',
  hosted: 'Har teke imot',
  hostedNumbers: (earlier, now, hires) =>
    `${now} i arbeidstrening no, ${earlier} tidlegare, ${counted(hires, 'tilsetjing', 'tilsetjingar')}`,
  elsewhere: (people) => `${counted(people, 'person', 'personar')} frå andre kontor er her no`,
  openNow: 'Ledig no',
  noOpening: 'ingen plassar registrerte',
  opening: (kind, places) =>
    `${kind === 'training' ? 'arbeidstrening' : 'jobb'}${places === undefined ? '' : ` (${counted(places, 'plass', 'plassar')})`}`,
  concerns: 'Uro',
  openConcerns: (number) => `${number} som ikkje er avklart`,
  confirmedConcerns: (number) => `${counted(number, 'stadfesta', 'stadfesta')}`,
};

const en: SharedTexts = {
  employers: 'Employers',
  noName: 'Employer without a name',
  readiness: 'Can we ask now?',
  colours: {
    green: 'Can be asked now',
    yellow: 'Can perhaps be asked',
    red: 'Should not be asked now',
  },
  reasons: {
    openingOpen: 'Has an opening',
    plansToHost: 'Has said that they will take somebody in within the year',
    plansNotToHost: 'Has said that they will not take anybody in within the year',
    declined: 'Has declined',
    wouldNotHostAgain: 'Would not take somebody in again',
    misuseConfirmed: 'Misuse of placements is confirmed',
  },
  noReason: 'Nothing on record says yes or no.',
  until: (day) => `until ${day}`,
  notRegistered: 'Not registered as an employer.',
  fixedContact: 'Fixed contact',
  atEmployer: 'at the employer',
  ours: 'with us',
  none: 'none',
  lastContact: 'Last contact',
  fromUs: 'from us',
  fromEmployer: 'from the employer',
  noContact: 'none on record',
  hosted: 'Has taken in',
  hostedNumbers: (earlier, now, hires) =>
    `${now} in work training now, ${earlier} earlier, ${counted(hires, 'hire', 'hires')}`,
  elsewhere: (people) =>
    `${counted(people, 'person', 'people')} from other offices ${people === 1 ? 'is' : 'are'} here now`,
  openNow: 'Open now',
  noOpening: 'no openings on record',
  opening: (kind, places) =>
    `${kind === 'training' ? 'work training' : 'job'}${places === undefined ? '' : ` (${counted(places, 'place', 'places')})`}`,
  concerns: 'Concerns',
  openConcerns: (number) => `${number} not settled`,
  confirmedConcerns: (number) => `${number} confirmed`,
};

export const texts = { nb, nn, en } satisfies Texts<SharedTexts>;
