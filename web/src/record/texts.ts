import type { Texts } from '../i18n/language.js';

/** The words around forms; what forms ask is said by the vocabulary. */
export interface RecordTexts {
  required: string;
  yes: string;
  no: string;
  notStated: string;
  chooseOne: string;
  onePerLine: string;
  addressWillDo: string;
  myself: (id: string) => string;
  whenExamples: string;
  understoodAs: string;
  dateNotStated: string;
  dateUnclear: string;
  today: string;
  yesterday: string;
  calendar: string;
  noneOnRecord: (what: string) => string;
  began: (date: string) => string;
  endedOn: (date: string) => string;
  hasEnded: string;
  addOne: (what: string) => string;
  removeOne: (what: string) => string;
  correctedThere: string;
  searchEmployer: string;
  foundEmployers: (total: number, shown: number) => string;
  searchFailed: string;
  registerEmployer: string;
  employerWithoutName: string;
  inThisCase: string;
  takeAway: (what: string) => string;
  moreFields: string;
  fewerFields: string;
  save: string;
  saving: string;
  cancel: string;
  faultsTitle: (count: number) => string;
  notRecorded: string;
  sendAgain: string;
  chooseTitle: string;
  suggested: string;
  searchMilestone: string;
  foundMilestones: (count: number) => string;
  noMilestone: string;
  allMilestones: string;
  needs: (what: string) => string;
  backToCase: string;
  chooseAnother: string;
  noSuchMilestone: string;
  isRecorded: (event: string) => string;
  itMeans: string;
  itSettles: string;
  undo: string;
  undoWithin: (seconds: number) => string;
  undoStands: string;
  undone: string;
  undoReason: string;
  correct: string;
  closeMessage: string;
  notUndone: string;
}

const nb: RecordTexts = {
  required: 'må oppgis',
  yes: 'Ja',
  no: 'Nei',
  notStated: 'Ikke oppgitt',
  chooseOne: 'Velg',
  onePerLine: 'Skriv én på hver linje.',
  addressWillDo: 'Du kan lime inn adressen til siden.',
  myself: (id) => `Meg selv (${id})`,
  whenExamples:
    'Så nøyaktig som du vet. For eksempel «14.5.2026», «mai 2026», «for to uker siden» eller «vet ikke».',
  understoodAs: 'Forstått som:',
  dateNotStated: 'Datoen er ikke oppgitt. Det er lov.',
  dateUnclear:
    'Vi forstår ikke denne datoen. Skriv for eksempel «14.5.2026», «mai 2026», «ca. mars 2026», «våren 2026», «mellom mars og mai 2026» eller «vet ikke».',
  today: 'I dag',
  yesterday: 'I går',
  calendar: 'Velg i kalender',
  noneOnRecord: (what) => `Ingenting er registrert av dette: ${what.toLowerCase()}.`,
  began: (date) => `fra ${date}`,
  endedOn: (date) => `til ${date}`,
  hasEnded: 'avsluttet',
  addOne: (what) => `Legg til: ${what.toLowerCase()}`,
  removeOne: (what) => `Fjern: ${what.toLowerCase()}`,
  correctedThere: 'Gå til milepælen i saken og velg «Korriger» for å endre det som er registrert.',
  searchEmployer: 'Søk etter navnet på arbeidsgiveren',
  foundEmployers: (total, shown) =>
    total === 0
      ? 'Ingen arbeidsgivere har dette i navnet.'
      : total > shown
        ? `${total} arbeidsgivere. De første ${shown} vises. Skriv mer av navnet for å se færre.`
        : total === 1
          ? '1 arbeidsgiver. Velg den under.'
          : `${total} arbeidsgivere. Velg en av dem.`,
  searchFailed: 'Søket gikk ikke. Prøv igjen.',
  registerEmployer: 'Registrer ny arbeidsgiver (åpnes i ny fane)',
  employerWithoutName: 'Arbeidsgiver uten navn',
  inThisCase: 'I denne saken:',
  takeAway: (what) => `Fjern ${what}`,
  moreFields: 'Flere opplysninger',
  fewerFields: 'Skjul flere opplysninger',
  save: 'Registrer',
  saving: 'Registrerer …',
  cancel: 'Avbryt',
  faultsTitle: (count) =>
    count === 1
      ? 'Du må rette én ting før du kan registrere'
      : `Du må rette ${count} ting før du kan registrere`,
  notRecorded: 'Ikke registrert',
  sendAgain: 'Det du har skrevet, står fortsatt her. Du kan trygt sende det en gang til.',
  chooseTitle: 'Hva har skjedd?',
  suggested: 'Passer nå',
  searchMilestone: 'Søk i milepælene',
  foundMilestones: (count) => (count === 1 ? '1 milepæl' : `${count} milepæler`),
  noMilestone: 'Ingen milepæler passer med søket. Prøv et annet ord.',
  allMilestones: 'Alle milepæler',
  needs: (what) => `Krever pågående ${what.toLowerCase()}`,
  backToCase: 'Tilbake til saken',
  chooseAnother: 'Velg en annen milepæl',
  noSuchMilestone: 'Denne milepælen finnes ikke',
  isRecorded: (event) => `Registrert: ${event}`,
  itMeans: 'Dette bør du følge opp:',
  itSettles: 'Dette gjelder ikke lenger:',
  undo: 'Angre',
  undoWithin: (seconds) => `${seconds} sekunder igjen`,
  undoStands: 'Nedtellingen venter.',
  undone: 'Angret. Det som ble registrert, gjelder ikke lenger.',
  undoReason: 'Angret like etter registrering',
  correct: 'Korriger',
  closeMessage: 'Lukk meldingen',
  notUndone: 'Ikke angret.',
};

const nn: RecordTexts = {
  required: 'må oppgivast',
  yes: 'Ja',
  no: 'Nei',
  notStated: 'Ikkje oppgitt',
  chooseOne: 'Vel',
  onePerLine: 'Skriv éin på kvar linje.',
  addressWillDo: 'Du kan lime inn adressa til sida.',
  myself: (id) => `Meg sjølv (${id})`,
  whenExamples:
    'Så nøyaktig som du veit. Til dømes «14.5.2026», «mai 2026», «for to veker sidan» eller «veit ikkje».',
  understoodAs: 'Forstått som:',
  dateNotStated: 'Datoen er ikkje oppgitt. Det er lov.',
  dateUnclear:
    'Vi forstår ikkje denne datoen. Skriv til dømes «14.5.2026», «mai 2026», «ca. mars 2026», «våren 2026», «mellom mars og mai 2026» eller «veit ikkje».',
  today: 'I dag',
  yesterday: 'I går',
  calendar: 'Vel i kalender',
  noneOnRecord: (what) => `Ingenting er registrert av dette: ${what.toLowerCase()}.`,
  began: (date) => `frå ${date}`,
  endedOn: (date) => `til ${date}`,
  hasEnded: 'avslutta',
  addOne: (what) => `Legg til: ${what.toLowerCase()}`,
  removeOne: (what) => `Fjern: ${what.toLowerCase()}`,
  correctedThere: 'Gå til milepælen i saka og vel «Korriger» for å endre det som er registrert.',
  searchEmployer: 'Søk etter namnet på arbeidsgivaren',
  foundEmployers: (total, shown) =>
    total === 0
      ? 'Ingen arbeidsgivarar har dette i namnet.'
      : total > shown
        ? `${total} arbeidsgivarar. Dei første ${shown} blir viste. Skriv meir av namnet for å sjå færre.`
        : total === 1
          ? '1 arbeidsgivar. Vel han under.'
          : `${total} arbeidsgivarar. Vel ein av dei.`,
  searchFailed: 'Søket gjekk ikkje. Prøv igjen.',
  registerEmployer: 'Registrer ny arbeidsgivar (blir opna i ny fane)',
  employerWithoutName: 'Arbeidsgivar utan namn',
  inThisCase: 'I denne saka:',
  takeAway: (what) => `Fjern ${what}`,
  moreFields: 'Fleire opplysningar',
  fewerFields: 'Skjul fleire opplysningar',
  save: 'Registrer',
  saving: 'Registrerer …',
  cancel: 'Avbryt',
  faultsTitle: (count) =>
    count === 1
      ? 'Du må rette éin ting før du kan registrere'
      : `Du må rette ${count} ting før du kan registrere`,
  notRecorded: 'Ikkje registrert',
  sendAgain: 'Det du har skrive, står framleis her. Du kan trygt sende det ein gong til.',
  chooseTitle: 'Kva har skjedd?',
  suggested: 'Passar no',
  searchMilestone: 'Søk i milepælane',
  foundMilestones: (count) => (count === 1 ? '1 milepæl' : `${count} milepælar`),
  noMilestone: 'Ingen milepælar passar med søket. Prøv eit anna ord.',
  allMilestones: 'Alle milepælar',
  needs: (what) => `Krev pågåande ${what.toLowerCase()}`,
  backToCase: 'Tilbake til saka',
  chooseAnother: 'Vel ein annan milepæl',
  noSuchMilestone: 'Denne milepælen finst ikkje',
  isRecorded: (event) => `Registrert: ${event}`,
  itMeans: 'Dette bør du følgje opp:',
  itSettles: 'Dette gjeld ikkje lenger:',
  undo: 'Angre',
  undoWithin: (seconds) => `${seconds} sekund igjen`,
  undoStands: 'Nedteljinga ventar.',
  undone: 'Angra. Det som vart registrert, gjeld ikkje lenger.',
  undoReason: 'Angra like etter registrering',
  correct: 'Korriger',
  closeMessage: 'Lukk meldinga',
  notUndone: 'Ikkje angra.',
};

const en: RecordTexts = {
  required: 'required',
  yes: 'Yes',
  no: 'No',
  notStated: 'Not stated',
  chooseOne: 'Choose',
  onePerLine: 'Write one on each line.',
  addressWillDo: 'You can paste the address of the page.',
  myself: (id) => `Myself (${id})`,
  whenExamples:
    'As exactly as you know. For example “14.5.2026”, “May 2026”, “two weeks ago” or “don’t know”.',
  understoodAs: 'Understood as:',
  dateNotStated: 'The date is not stated. That is allowed.',
  dateUnclear:
    'We do not understand this date. Write for example “14.5.2026”, “May 2026”, “about March 2026”, “spring 2026”, “between March and May 2026” or “don’t know”.',
  today: 'Today',
  yesterday: 'Yesterday',
  calendar: 'Choose in calendar',
  noneOnRecord: (what) => `Nothing of this is on record: ${what.toLowerCase()}.`,
  began: (date) => `from ${date}`,
  endedOn: (date) => `to ${date}`,
  hasEnded: 'ended',
  addOne: (what) => `Add: ${what.toLowerCase()}`,
  removeOne: (what) => `Remove: ${what.toLowerCase()}`,
  correctedThere:
    'Go to the milestone in the case and choose “Correct” to change what is on record.',
  searchEmployer: 'Search for the name of the employer',
  foundEmployers: (total, shown) =>
    total === 0
      ? 'No employer has this in its name.'
      : total > shown
        ? `${total} employers. The first ${shown} are shown. Write more of the name to see fewer.`
        : total === 1
          ? '1 employer. Choose it below.'
          : `${total} employers. Choose one of them.`,
  searchFailed: 'The search did not go through. Try again.',
  registerEmployer: 'Register a new employer (opens in a new tab)',
  employerWithoutName: 'Employer without a name',
  inThisCase: 'In this case:',
  takeAway: (what) => `Remove ${what}`,
  moreFields: 'More details',
  fewerFields: 'Hide more details',
  save: 'Record',
  saving: 'Recording …',
  cancel: 'Cancel',
  faultsTitle: (count) =>
    count === 1
      ? 'Correct one thing before you can record'
      : `Correct ${count} things before you can record`,
  notRecorded: 'Not recorded',
  sendAgain: 'What you wrote is still here. You can safely send it once more.',
  chooseTitle: 'What has happened?',
  suggested: 'Fits now',
  searchMilestone: 'Search the milestones',
  foundMilestones: (count) => (count === 1 ? '1 milestone' : `${count} milestones`),
  noMilestone: 'No milestone fits the search. Try another word.',
  allMilestones: 'All milestones',
  needs: (what) => `Needs a current ${what.toLowerCase()}`,
  backToCase: 'Back to the case',
  chooseAnother: 'Choose another milestone',
  noSuchMilestone: 'There is no such milestone',
  isRecorded: (event) => `Recorded: ${event}`,
  itMeans: 'Follow this up:',
  itSettles: 'No longer the case:',
  undo: 'Undo',
  undoWithin: (seconds) => `${seconds} seconds left`,
  undoStands: 'The countdown waits.',
  undone: 'Undone. What was recorded no longer holds.',
  undoReason: 'Undone right after it was recorded',
  correct: 'Correct',
  closeMessage: 'Close this message',
  notUndone: 'Not undone.',
};

export const texts = { nb, nn, en } satisfies Texts<RecordTexts>;
