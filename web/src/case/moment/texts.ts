import type { Texts } from '../../i18n/language.js';

interface MomentTexts {
  open: string;
  lead: string;
  at: string;
  atHelp: string;
  knownAt: string;
  knownAtHelp: string;
  time: string;
  timeHelp: string;
  show: string;
  close: string;
  notADay: string;
  timeWithoutDay: string;
  notATime: string;
  quick: string;
  monthAgo: string;
  trainingStart: (employer: string | undefined) => string;
  employmentStart: (employer: string | undefined) => string;
  agreementSigned: (employer: string | undefined) => string;
  region: string;
  back: string;
  change: string;
  notRecording: string;
  recordedLater: (entries: number) => string;
  correctedLater: (corrections: number) => string;
  happenedLater: (entries: number) => string;
  nothingLater: string;
  unreadable: string;
}

const atEmployer = (word: string, employer: string | undefined): string =>
  employer === undefined ? '' : ` ${word} ${employer}`;

const nb: MomentTexts = {
  open: 'Se saken tilbake i tid',
  lead: 'Velg en dag saken skal vises slik den var, eller når vi kjente den slik. Du kan velge begge.',
  at: 'Slik saken var',
  atHelp: 'Viser bare det som kan ha skjedd innen denne dagen.',
  knownAt: 'Slik vi kjente saken',
  knownAtHelp: 'Viser bare det som var registrert da.',
  time: 'Klokkeslett (valgfritt)',
  timeHelp: 'For eksempel 14.05. Uten: slutten av dagen.',
  show: 'Vis saken',
  close: 'Lukk',
  notADay: 'Skriv datoen slik: 15.05.2018. Den kan ikke være i framtiden.',
  timeWithoutDay: 'Velg også dagen klokkeslettet gjelder.',
  notATime: 'Skriv klokkeslettet slik: 14.05.',
  quick: 'Hurtigvalg',
  monthAgo: 'For en måned siden',
  trainingStart: (employer) => `Ved oppstart av arbeidstreningen${atEmployer('hos', employer)}`,
  employmentStart: (employer) => `Ved oppstart av jobben${atEmployer('hos', employer)}`,
  agreementSigned: (employer) => `Da avtalen ble inngått${atEmployer('med', employer)}`,
  region: 'Du ser tilbake i tid',
  back: 'Tilbake til i dag',
  change: 'Velg et annet tidspunkt',
  notRecording: 'Du kan ikke registrere noe mens du ser tilbake.',
  recordedLater: (entries) =>
    entries === 1
      ? 'Én hendelse er registrert senere'
      : `${entries} hendelser er registrert senere`,
  correctedLater: (corrections) =>
    corrections === 1
      ? 'én av dem retter eller trekker tilbake noe'
      : `${corrections} av dem retter eller trekker tilbake noe`,
  happenedLater: (entries) =>
    entries === 1 ? 'Én hendelse har skjedd senere' : `${entries} hendelser har skjedd senere`,
  nothingLater: 'Ingenting er kommet til siden.',
  unreadable: 'Tidspunktet i adressen kan ikke leses. Du ser saken slik den er i dag.',
};

const nn: MomentTexts = {
  open: 'Sjå saka tilbake i tid',
  lead: 'Vel ein dag saka skal visast slik ho var, eller når vi kjende ho slik. Du kan velje begge.',
  at: 'Slik saka var',
  atHelp: 'Viser berre det som kan ha skjedd innan denne dagen.',
  knownAt: 'Slik vi kjende saka',
  knownAtHelp: 'Viser berre det som var registrert då.',
  time: 'Klokkeslett (valfritt)',
  timeHelp: 'Til dømes 14.05. Utan: slutten av dagen.',
  show: 'Vis saka',
  close: 'Lukk',
  notADay: 'Skriv datoen slik: 15.05.2018. Han kan ikkje vere i framtida.',
  timeWithoutDay: 'Vel òg dagen klokkeslettet gjeld.',
  notATime: 'Skriv klokkeslettet slik: 14.05.',
  quick: 'Snøggval',
  monthAgo: 'For ein månad sidan',
  trainingStart: (employer) => `Ved oppstart av arbeidstreninga${atEmployer('hos', employer)}`,
  employmentStart: (employer) => `Ved oppstart av jobben${atEmployer('hos', employer)}`,
  agreementSigned: (employer) => `Då avtalen vart inngått${atEmployer('med', employer)}`,
  region: 'Du ser tilbake i tid',
  back: 'Tilbake til i dag',
  change: 'Vel eit anna tidspunkt',
  notRecording: 'Du kan ikkje registrere noko medan du ser tilbake.',
  recordedLater: (entries) =>
    entries === 1
      ? 'Éi hending er registrert seinare'
      : `${entries} hendingar er registrerte seinare`,
  correctedLater: (corrections) =>
    corrections === 1
      ? 'éi av dei rettar eller trekkjer tilbake noko'
      : `${corrections} av dei rettar eller trekkjer tilbake noko`,
  happenedLater: (entries) =>
    entries === 1 ? 'Éi hending har skjedd seinare' : `${entries} hendingar har skjedd seinare`,
  nothingLater: 'Ingenting er kome til sidan.',
  unreadable: 'Tidspunktet i adressa kan ikkje lesast. Du ser saka slik ho er i dag.',
};

const en: MomentTexts = {
  open: 'Look back in time',
  lead: 'Choose a day to see the case as it was, or when it was known so. You may choose both.',
  at: 'As the case was',
  atHelp: 'Shows only what may have happened by this day.',
  knownAt: 'As the case was known',
  knownAtHelp: 'Shows only what was on record then.',
  time: 'Time (optional)',
  timeHelp: 'For example 14.05. Without: the end of the day.',
  show: 'Show the case',
  close: 'Close',
  notADay: 'Write the date like this: 15.05.2018. It cannot be in the future.',
  timeWithoutDay: 'Choose the day of the time as well.',
  notATime: 'Write the time like this: 14.05.',
  quick: 'Quick choices',
  monthAgo: 'A month ago',
  trainingStart: (employer) => `When the work training began${atEmployer('with', employer)}`,
  employmentStart: (employer) => `When the job began${atEmployer('with', employer)}`,
  agreementSigned: (employer) => `When the agreement was signed${atEmployer('with', employer)}`,
  region: 'You are looking back in time',
  back: 'Back to today',
  change: 'Choose another moment',
  notRecording: 'You cannot record anything while you look back.',
  recordedLater: (entries) =>
    entries === 1 ? 'One event was recorded later' : `${entries} events were recorded later`,
  correctedLater: (corrections) =>
    corrections === 1
      ? 'one of them corrects or retracts something'
      : `${corrections} of them correct or retract something`,
  happenedLater: (entries) =>
    entries === 1 ? 'One event happened later' : `${entries} events happened later`,
  nothingLater: 'Nothing has been added since.',
  unreadable: 'The moment in the address cannot be read. You see the case as it is today.',
};

export const texts = { nb, nn, en } satisfies Texts<MomentTexts>;
