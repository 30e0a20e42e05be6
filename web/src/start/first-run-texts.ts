import type { Texts } from '../i18n/language.js';

type Course = `case-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

interface FirstRunTexts {
  title: string;
  putAway: string;
  steps: readonly { title: string; says: string }[];
  sevenTitle: string;
  sevenSays: string;
  courses: Readonly<Record<Course, string>>;
}

export const texts = {
  nb: {
    title: 'Ny i Forløp?',
    putAway: 'Skjul omvisningen',
    steps: [
      {
        title: 'Start i arbeidslisten',
        says: 'Den viser hvem som trenger noe av deg, det mest forfalte først, og hvorfor.',
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
    sevenSays: 'Slik en offentlig rapport forteller dem. Navn og steder er ikke med.',
    courses: {
      'case-1': 'Fra arbeidstrening til vikariat på heltid i kommunalt renhold',
      'case-2': 'Fra to runder arbeidstrening til fast jobb på bensinstasjon',
      'case-3': 'Fra arbeidstrening med jobb i sikte til fast jobb som helsesekretær',
      'case-4': 'Fra tre år med arbeidstrening til en liten fast stilling i kantine',
      'case-5': 'Fortsatt i arbeidstrening hos et lite byggfirma som vil ansette',
      'case-6': 'Fra tre runder arbeidstrening til fast jobb i maskinbransjen',
      'case-7': 'Fra avbrutt arbeidstrening til fast jobb i dagligvarebutikk',
    },
  },
  nn: {
    title: 'Ny i Forløp?',
    putAway: 'Skjul omvisinga',
    steps: [
      {
        title: 'Start i arbeidslista',
        says: 'Ho viser kven som treng noko av deg, det mest forfalne først, og kvifor.',
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
    sevenSays: 'Slik ein offentleg rapport fortel dei. Namn og stader er ikkje med.',
    courses: {
      'case-1': 'Frå arbeidstrening til vikariat på heiltid i kommunalt reinhald',
      'case-2': 'Frå to rundar arbeidstrening til fast jobb på bensinstasjon',
      'case-3': 'Frå arbeidstrening med jobb i sikte til fast jobb som helsesekretær',
      'case-4': 'Frå tre år med arbeidstrening til ei lita fast stilling i kantine',
      'case-5': 'Framleis i arbeidstrening hos eit lite byggfirma som vil tilsetje',
      'case-6': 'Frå tre rundar arbeidstrening til fast jobb i maskinbransjen',
      'case-7': 'Frå avbroten arbeidstrening til fast jobb i daglegvarebutikk',
    },
  },
  en: {
    title: 'New to Forløp?',
    putAway: 'Hide the tour',
    steps: [
      {
        title: 'Start at the worklist',
        says: 'It shows who needs something from you, the most overdue first, and why.',
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
    sevenSays: 'As a public report tells them. Names and places are left out.',
    courses: {
      'case-1': 'From training to a full-time substitute post in municipal cleaning',
      'case-2': 'From two periods of training to a permanent post at a petrol station',
      'case-3': 'From training with a job in sight to a permanent post as a medical secretary',
      'case-4': 'From three years of training to a small permanent post in a canteen',
      'case-5': 'Still in training with a small building firm that means to hire',
      'case-6': 'From three periods of training to a permanent post in the machinery trade',
      'case-7': 'From a broken-off training to a permanent post in a grocery shop',
    },
  },
} satisfies Texts<FirstRunTexts>;
