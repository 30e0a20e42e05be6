import type { Texts } from '../i18n/language.js';

interface Said {
  title: string;
  remedy: string;
}

export interface UiTexts {
  loading: string;
  tryAgain: string;
  problems: Readonly<
    Record<
      | 'notReached'
      | 'loggedOut'
      | 'notAllowed'
      | 'absent'
      | 'notUnderstood'
      | 'tooMany'
      | 'busy'
      | 'fault',
      Said
    >
  >;
}

export const texts = {
  nb: {
    loading: 'Henter …',
    tryAgain: 'Prøv igjen',
    problems: {
      notReached: {
        title: 'Får ikke kontakt med Forløp',
        remedy: 'Sjekk at du er på nett, og prøv igjen.',
      },
      loggedOut: { title: 'Du er logget ut', remedy: 'Logg inn på nytt, og prøv igjen.' },
      notAllowed: {
        title: 'Du har ikke tilgang til dette',
        remedy: 'Trenger du det i arbeidet ditt, ta det opp med lederen din.',
      },
      absent: {
        title: 'Finnes ikke her',
        remedy:
          'Enten finnes det ikke, eller så hører det til et annet kontor. Sjekk adressen, eller søk på nytt.',
      },
      notUnderstood: {
        title: 'Adressen inneholder noe Forløp ikke forstår',
        remedy: 'Gå tilbake, eller nullstill filtrene.',
      },
      tooMany: {
        title: 'For mange forespørsler på kort tid',
        remedy: 'Vent et minutt, og prøv igjen.',
      },
      busy: { title: 'Forløp er opptatt', remedy: 'Vent noen sekunder, og prøv igjen.' },
      fault: {
        title: 'Noe gikk galt hos oss',
        remedy: 'Det som er registrert, er trygt. Prøv igjen om litt.',
      },
    },
  },
  nn: {
    loading: 'Hentar …',
    tryAgain: 'Prøv igjen',
    problems: {
      notReached: {
        title: 'Får ikkje kontakt med Forløp',
        remedy: 'Sjekk at du er på nett, og prøv igjen.',
      },
      loggedOut: { title: 'Du er logga ut', remedy: 'Logg inn på nytt, og prøv igjen.' },
      notAllowed: {
        title: 'Du har ikkje tilgang til dette',
        remedy: 'Treng du det i arbeidet ditt, ta det opp med leiaren din.',
      },
      absent: {
        title: 'Finst ikkje her',
        remedy:
          'Anten finst det ikkje, eller så høyrer det til eit anna kontor. Sjekk adressa, eller søk på nytt.',
      },
      notUnderstood: {
        title: 'Adressa inneheld noko Forløp ikkje forstår',
        remedy: 'Gå tilbake, eller nullstill filtera.',
      },
      tooMany: {
        title: 'For mange førespurnader på kort tid',
        remedy: 'Vent eit minutt, og prøv igjen.',
      },
      busy: { title: 'Forløp er oppteke', remedy: 'Vent nokre sekund, og prøv igjen.' },
      fault: {
        title: 'Noko gjekk gale hos oss',
        remedy: 'Det som er registrert, er trygt. Prøv igjen om litt.',
      },
    },
  },
  en: {
    loading: 'Loading …',
    tryAgain: 'Try again',
    problems: {
      notReached: {
        title: 'Cannot reach Forløp',
        remedy: 'Check that you are online, and try again.',
      },
      loggedOut: { title: 'You are logged out', remedy: 'Log in again, and try once more.' },
      notAllowed: {
        title: 'You do not have access to this',
        remedy: 'If you need it for your work, talk to your manager.',
      },
      absent: {
        title: 'Not found here',
        remedy:
          'Either it does not exist, or it belongs to another office. Check the address, or search again.',
      },
      notUnderstood: {
        title: 'The address says something that Forløp does not understand',
        remedy: 'Go back, or clear the filters.',
      },
      tooMany: {
        title: 'Too many requests in a short time',
        remedy: 'Wait a minute, and try again.',
      },
      busy: { title: 'Forløp is busy', remedy: 'Wait a few seconds, and try again.' },
      fault: {
        title: 'Something went wrong on our side',
        remedy: 'What has been recorded is safe. Try again in a little while.',
      },
    },
  },
} satisfies Texts<UiTexts>;
