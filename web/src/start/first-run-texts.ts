import type { Texts } from '../i18n/language.js';

type Course = `case-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

interface FirstRunTexts {
  title: string;
  putAway: string;
  more: string;
  steps: readonly { title: string; says: string }[];
  sevenTitle: string;
  sevenSays: string;
  courses: Readonly<Record<Course, string>>;
}

export const texts = {
  nb: {
    title: 'Ny i Forløp?',
    putAway: 'Skjul omvisningen',
    more: 'Vis fire steg og sju forløp',
    steps: [
      {
        title: 'Start i arbeidslisten',
        says: 'Den viser hvem som trenger noe av deg, og hvorfor. Lengst over fristen først.',
      },
      {
        title: 'Åpne en sak',
        says: 'Øverst ser du hvor personen står nå. Tidslinjen viser veien dit.',
      },
      {
        title: 'Registrer en milepæl',
        says: 'Velg hva som har skjedd, og når. Fyll ut bare det du vet. Resten står som «ikke oppgitt».',
      },
      {
        title: 'Se tilbake i tid',
        says: 'Velg en dato på saken og se den slik den var da. Ingenting blir borte når noe rettes.',
      },
    ],
    sevenTitle: 'De sju forløpene',
    sevenSays: 'fra en offentlig rapport, uten navn og steder',
    courses: {
      'case-1': 'Renhold: vikariat på heltid',
      'case-2': 'Bensinstasjon: fast jobb',
      'case-3': 'Helsesekretær: fast jobb',
      'case-4': 'Kantine: tre år til en liten stilling',
      'case-5': 'Byggfirma: ennå i arbeidstrening',
      'case-6': 'Maskinbransjen: fast jobb',
      'case-7': 'Dagligvare: fast jobb etter et avbrudd',
    },
  },
  nn: {
    title: 'Ny i Forløp?',
    putAway: 'Skjul omvisinga',
    more: 'Vis fire steg og sju forløp',
    steps: [
      {
        title: 'Start i arbeidslista',
        says: 'Ho viser kven som treng noko av deg, og kvifor. Lengst over fristen først.',
      },
      {
        title: 'Opne ei sak',
        says: 'Øvst ser du kvar personen står no. Tidslinja viser vegen dit.',
      },
      {
        title: 'Registrer ein milepæl',
        says: 'Vel kva som har skjedd, og når. Fyll ut berre det du veit. Resten står som «ikkje oppgitt».',
      },
      {
        title: 'Sjå tilbake i tid',
        says: 'Vel ein dato på saka og sjå henne slik ho var då. Ingenting blir borte når noko blir retta.',
      },
    ],
    sevenTitle: 'Dei sju forløpa',
    sevenSays: 'frå ein offentleg rapport, utan namn og stader',
    courses: {
      'case-1': 'Reinhald: vikariat på heiltid',
      'case-2': 'Bensinstasjon: fast jobb',
      'case-3': 'Helsesekretær: fast jobb',
      'case-4': 'Kantine: tre år til ei lita stilling',
      'case-5': 'Byggfirma: enno i arbeidstrening',
      'case-6': 'Maskinbransjen: fast jobb',
      'case-7': 'Daglegvare: fast jobb etter eit avbrot',
    },
  },
  en: {
    title: 'New to Forløp?',
    putAway: 'Hide the tour',
    more: 'Show four steps and seven courses',
    steps: [
      {
        title: 'Start at the worklist',
        says: 'It shows who needs something from you, and why. Most overdue first.',
      },
      {
        title: 'Open a case',
        says: 'At the top you see where the person stands now. The timeline shows the way there.',
      },
      {
        title: 'Record a milestone',
        says: 'Choose what has happened, and when. Fill in only what you know. The rest is “not stated”.',
      },
      {
        title: 'Look back in time',
        says: 'Choose a date on the case and see it as it was then. Nothing is lost when something is corrected.',
      },
    ],
    sevenTitle: 'The seven courses',
    sevenSays: 'from a public report, without names and places',
    courses: {
      'case-1': 'Cleaning: full-time substitute post',
      'case-2': 'Petrol station: permanent post',
      'case-3': 'Medical secretary: permanent post',
      'case-4': 'Canteen: three years to a small post',
      'case-5': 'Building firm: still in training',
      'case-6': 'Machinery trade: permanent post',
      'case-7': 'Grocery: permanent post after a break',
    },
  },
} satisfies Texts<FirstRunTexts>;
