import type { Texts } from '../i18n/language.js';

interface DraftTexts {
  saving: string;
  saved: (time: string) => string;
  savedAloud: string;
  notConnected: string;
  loggedOut: string;
  /** Before what is wrong, in words of the vocabulary. */
  notSaved: string;
  offerTitle: (when: string) => string;
  offerBody: string;
  resume: string;
  discard: string;
  mine: string;
  opening: Readonly<Record<'open-case' | 'register-employer', string>>;
  kept: (when: string) => string;
  until: (day: string) => string;
  aCase: string;
  anEmployer: string;
}

export const draftTexts = {
  nb: {
    saving: 'Lagrer utkast …',
    saved: (time) => `Utkast lagret ${time}`,
    savedAloud: 'Utkastet er lagret',
    notConnected: 'Utkastet er ikke lagret: ingen forbindelse, prøver igjen',
    loggedOut: 'Utkastet er ikke lagret: du er logget ut. Det lagres når du logger inn igjen',
    notSaved: 'Utkastet er ikke lagret.',
    offerTitle: (when) => `Du har et utkast fra ${when}`,
    offerBody:
      'Fortsett på det, eller forkast det og begynn på nytt. Det du skriver nå, lagres som utkast når du har valgt.',
    resume: 'Fortsett på utkastet',
    discard: 'Forkast utkastet',
    mine: 'Mine utkast',
    opening: { 'open-case': 'Ny sak', 'register-employer': 'Ny arbeidsgiver' },
    kept: (when) => `lagret ${when}`,
    until: (day) => `slettes ${day}`,
    aCase: 'Sak uten kortnavn',
    anEmployer: 'Arbeidsgiver',
  },
  nn: {
    saving: 'Lagrar utkast …',
    saved: (time) => `Utkast lagra ${time}`,
    savedAloud: 'Utkastet er lagra',
    notConnected: 'Utkastet er ikkje lagra: inga tilkopling, prøver igjen',
    loggedOut: 'Utkastet er ikkje lagra: du er logga ut. Det blir lagra når du loggar inn igjen',
    notSaved: 'Utkastet er ikkje lagra.',
    offerTitle: (when) => `Du har eit utkast frå ${when}`,
    offerBody:
      'Hald fram med det, eller forkast det og begynn på nytt. Det du skriv no, blir lagra som utkast når du har valt.',
    resume: 'Hald fram med utkastet',
    discard: 'Forkast utkastet',
    mine: 'Utkasta mine',
    opening: { 'open-case': 'Ny sak', 'register-employer': 'Ny arbeidsgivar' },
    kept: (when) => `lagra ${when}`,
    until: (day) => `blir sletta ${day}`,
    aCase: 'Sak utan kortnamn',
    anEmployer: 'Arbeidsgivar',
  },
  en: {
    saving: 'Saving the draft …',
    saved: (time) => `Draft saved at ${time}`,
    savedAloud: 'The draft is saved',
    notConnected: 'The draft is not saved: no connection, trying again',
    loggedOut: 'The draft is not saved: you are logged out. It will be saved when you log in again',
    notSaved: 'The draft is not saved.',
    offerTitle: (when) => `You have a draft from ${when}`,
    offerBody:
      'Go on with it, or discard it and start afresh. What you write now is saved as a draft once you have chosen.',
    resume: 'Go on with the draft',
    discard: 'Discard the draft',
    mine: 'My drafts',
    opening: { 'open-case': 'New case', 'register-employer': 'New employer' },
    kept: (when) => `saved ${when}`,
    until: (day) => `deleted ${day}`,
    aCase: 'Case without a short name',
    anEmployer: 'Employer',
  },
} satisfies Texts<DraftTexts>;
