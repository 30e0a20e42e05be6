import type { Texts } from '../../i18n/language.js';

interface Said {
  title: string;
  says: string;
}

interface SessionTexts {
  idle: Said;
  whole: Said;
  ended: Said;
  goOn: string;
  goOnHere: string;
  logIn: string;
  stillOut: string;
}

export const texts = {
  nb: {
    idle: {
      title: 'Du blir snart logget ut',
      says: 'Du har ikke brukt Forløp på en stund. Om mindre enn to minutter blir du logget ut. Vil du fortsette?',
    },
    whole: {
      title: 'Du må snart logge inn på nytt',
      says: 'Innloggingen din varer ikke lenger, og slutter om mindre enn to minutter. Logg inn i en ny fane, og kom tilbake hit. Det du har skrevet, blir stående.',
    },
    ended: {
      title: 'Du er logget ut',
      says: 'Det du har skrevet, står her fortsatt, og utkast som er lagret, er trygge. Logg inn i en ny fane, og kom tilbake hit for å fortsette der du var.',
    },
    goOn: 'Fortsett',
    goOnHere: 'Fortsett her',
    logIn: 'Logg inn i ny fane',
    stillOut: 'Du er ikke logget inn ennå. Logg inn i den nye fanen først.',
  },
  nn: {
    idle: {
      title: 'Du blir snart logga ut',
      says: 'Du har ikkje brukt Forløp på ei stund. Om mindre enn to minutt blir du logga ut. Vil du halde fram?',
    },
    whole: {
      title: 'Du må snart logge inn på nytt',
      says: 'Innlogginga di varer ikkje lenger, og sluttar om mindre enn to minutt. Logg inn i ei ny fane, og kom tilbake hit. Det du har skrive, blir ståande.',
    },
    ended: {
      title: 'Du er logga ut',
      says: 'Det du har skrive, står her framleis, og utkast som er lagra, er trygge. Logg inn i ei ny fane, og kom tilbake hit for å halde fram der du var.',
    },
    goOn: 'Hald fram',
    goOnHere: 'Hald fram her',
    logIn: 'Logg inn i ny fane',
    stillOut: 'Du er ikkje logga inn enno. Logg inn i den nye fana først.',
  },
  en: {
    idle: {
      title: 'You will soon be logged out',
      says: 'You have not used Forløp for a while. You will be logged out in less than two minutes. Do you want to continue?',
    },
    whole: {
      title: 'You must soon log in again',
      says: 'Your login has lasted as long as it can, and ends in less than two minutes. Log in in a new tab, and come back here. What you have written stays.',
    },
    ended: {
      title: 'You are logged out',
      says: 'What you have written is still here, and saved drafts are safe. Log in in a new tab, and come back here to continue where you were.',
    },
    goOn: 'Continue',
    goOnHere: 'Continue here',
    logIn: 'Log in in a new tab',
    stillOut: 'You are not logged in yet. Log in in the new tab first.',
  },
} satisfies Texts<SessionTexts>;
