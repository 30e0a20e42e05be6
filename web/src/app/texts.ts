import type { Me } from '../api/answers.js';
import type { Texts } from '../i18n/language.js';
import type { SchemeChoice } from './theme.js';

interface Said {
  title: string;
  says: string;
}

interface ShellTexts {
  skip: string;
  demoLabel: string;
  demo: string;
  menu: string;
  search: string;
  navigation: string;
  toWorklist: string;
  toCases: string;
  toEmployers: string;
  goTo: (place: string) => string;
  roles: Readonly<Record<Me['roles'][number], string>>;
  offices: { all: string; none: string; these: (list: string) => string };
  language: string;
  scheme: string;
  schemes: Readonly<Record<SchemeChoice, string>>;
  logOut: string;
  shortcuts: string;
  shortcutsOn: string;
  showShortcuts: string;
  andThen: string;
  close: string;
  accessibility: string;
  showTour: string;
  loadingPage: string;
  newRelease: Said;
  fault: Said;
  reload: string;
  notLoggedIn: Said;
  logIn: string;
}

export const texts = {
  nb: {
    skip: 'Hopp til innholdet',
    demoLabel: 'Demonstrasjon',
    demo: 'Demonstrasjon: Personer og saker er oppdiktet eller hentet fra en offentlig rapport. Ikke skriv inn noe om virkelige personer.',
    menu: 'Meny',
    search: 'Søk etter person eller sak',
    navigation: 'Hovedmeny',
    toWorklist: 'Arbeidsliste',
    toCases: 'Saker',
    toEmployers: 'Arbeidsgivere',
    goTo: (place) => `Gå til ${place.toLowerCase()}`,
    roles: {
      veileder: 'Veileder',
      leser: 'Leser',
      forsker: 'Forsker',
      revisor: 'Revisor',
      administrator: 'Administrator',
    },
    offices: {
      all: 'Alle kontorer',
      none: 'Hører ikke til noe kontor',
      these: (list) => `Kontor ${list}`,
    },
    language: 'Språk',
    scheme: 'Utseende',
    schemes: { system: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
    logOut: 'Logg ut',
    shortcuts: 'Hurtigtaster',
    shortcutsOn: 'Bruk hurtigtaster',
    showShortcuts: 'Vis hurtigtastene',
    andThen: 'så',
    close: 'Lukk',
    accessibility: 'Tilgjengelighet',
    showTour: 'Vis omvisningen',
    loadingPage: 'Henter Forløp …',
    newRelease: {
      title: 'Forløp er oppdatert',
      says: 'Det har kommet en ny versjon etter at du åpnet siden. Last siden på nytt for å fortsette.',
    },
    fault: {
      title: 'Noe gikk galt på denne siden',
      says: 'Det som er registrert, er trygt. Last siden på nytt, eller velg noe annet i menyen.',
    },
    reload: 'Last siden på nytt',
    notLoggedIn: {
      title: 'Du er ikke logget inn',
      says: 'Innloggingen ble ikke husket. Sjekk at nettleseren godtar informasjonskapsler fra Forløp, og prøv igjen.',
    },
    logIn: 'Logg inn',
  },
  nn: {
    skip: 'Hopp til innhaldet',
    demoLabel: 'Demonstrasjon',
    demo: 'Demonstrasjon: Personar og saker er oppdikta eller henta frå ein offentleg rapport. Ikkje skriv inn noko om verkelege personar.',
    menu: 'Meny',
    search: 'Søk etter person eller sak',
    navigation: 'Hovudmeny',
    toWorklist: 'Arbeidsliste',
    toCases: 'Saker',
    toEmployers: 'Arbeidsgivarar',
    goTo: (place) => `Gå til ${place.toLowerCase()}`,
    roles: {
      veileder: 'Rettleiar',
      leser: 'Lesar',
      forsker: 'Forskar',
      revisor: 'Revisor',
      administrator: 'Administrator',
    },
    offices: {
      all: 'Alle kontor',
      none: 'Høyrer ikkje til noko kontor',
      these: (list) => `Kontor ${list}`,
    },
    language: 'Språk',
    scheme: 'Utsjånad',
    schemes: { system: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
    logOut: 'Logg ut',
    shortcuts: 'Snøggtastar',
    shortcutsOn: 'Bruk snøggtastar',
    showShortcuts: 'Vis snøggtastane',
    andThen: 'så',
    close: 'Lukk',
    accessibility: 'Tilgjenge',
    showTour: 'Vis omvisinga',
    loadingPage: 'Hentar Forløp …',
    newRelease: {
      title: 'Forløp er oppdatert',
      says: 'Det har kome ein ny versjon etter at du opna sida. Last sida på nytt for å halde fram.',
    },
    fault: {
      title: 'Noko gjekk gale på denne sida',
      says: 'Det som er registrert, er trygt. Last sida på nytt, eller vel noko anna i menyen.',
    },
    reload: 'Last sida på nytt',
    notLoggedIn: {
      title: 'Du er ikkje logga inn',
      says: 'Innlogginga vart ikkje hugsa. Sjekk at nettlesaren godtek informasjonskapslar frå Forløp, og prøv igjen.',
    },
    logIn: 'Logg inn',
  },
  en: {
    skip: 'Skip to the content',
    demoLabel: 'Demonstration',
    demo: 'Demonstration: Persons and cases are invented or taken from a public report. Do not enter anything about real persons.',
    menu: 'Menu',
    search: 'Search for a person or a case',
    navigation: 'Main menu',
    toWorklist: 'Worklist',
    toCases: 'Cases',
    toEmployers: 'Employers',
    goTo: (place) => `Go to ${place.toLowerCase()}`,
    roles: {
      veileder: 'Counsellor',
      leser: 'Reader',
      forsker: 'Researcher',
      revisor: 'Auditor',
      administrator: 'Administrator',
    },
    offices: {
      all: 'All offices',
      none: 'Belongs to no office',
      these: (list) => `Office ${list}`,
    },
    language: 'Language',
    scheme: 'Appearance',
    schemes: { system: 'As the machine', light: 'Light', dark: 'Dark' },
    logOut: 'Log out',
    shortcuts: 'Keyboard shortcuts',
    shortcutsOn: 'Use keyboard shortcuts',
    showShortcuts: 'Show the keyboard shortcuts',
    andThen: 'then',
    close: 'Close',
    accessibility: 'Accessibility',
    showTour: 'Show the tour',
    loadingPage: 'Loading Forløp …',
    newRelease: {
      title: 'Forløp has been updated',
      says: 'There is a new version since you opened the page. Reload the page to continue.',
    },
    fault: {
      title: 'Something went wrong on this page',
      says: 'What has been recorded is safe. Reload the page, or choose something else in the menu.',
    },
    reload: 'Reload the page',
    notLoggedIn: {
      title: 'You are not logged in',
      says: 'The login was not remembered. Check that your browser accepts cookies from Forløp, and try again.',
    },
    logIn: 'Log in',
  },
} satisfies Texts<ShellTexts>;
