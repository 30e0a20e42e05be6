import type { Texts } from '../i18n/language.js';

interface AmendTexts {
  page: string;
  title: (event: string) => string;
  titleOfAmendment: Readonly<Record<'correction' | 'retraction', (event: string) => string>>;
  backToEmployer: string;
  notFound: string;
  notFoundAdvice: string;
  asItStands: string;
  happened: string;
  recorded: string;
  recordedBy: (actor: string) => string;
  whatIsWrong: string;
  correct: string;
  correctMeans: string;
  retract: string;
  retractMeans: string;
  openingStays: string;
  isRetracted: string;
  isRetractedAdvice: string;
  restoreFact: string;
  onlyRetract: string;
  noForm: string;
  rightValues: string;
  rightValuesAdvice: string;
  why: string;
  inWords: string;
  inWordsAdvice: string;
  reasonMissing: string;
  nothingChanged: string;
  preview: string;
  previewing: string;
  meaning: string;
  becomes: string;
  notCountedAnyMore: string;
  countsAgain: string;
  beside: string;
  nothingBeside: string;
  besideUnknown: string;
  more: (number: number) => string;
  changedTo: string;
  notStated: string;
  confirmCorrection: string;
  confirmRetraction: string;
  confirming: string;
  backToForm: string;
  cancel: string;
  faultsTitle: (count: number) => string;
  notDone: string;
  inTheWay: string;
  otherDraft: string;
  otherDraftLink: string;
}

const nb: AmendTexts = {
  page: 'Korriger',
  title: (event) => `Korriger: ${event}`,
  titleOfAmendment: {
    correction: (event) => `Ta tilbake korrigering: ${event}`,
    retraction: (event) => `Ta tilbake tilbaketrekking: ${event}`,
  },
  backToEmployer: 'Tilbake til arbeidsgiveren',
  notFound: 'Fant ikke det du vil korrigere',
  notFoundAdvice:
    'Det finnes ikke i denne loggen, eller korrigeringen er tatt tilbake. Finn milepælen i loggen, og velg «Korriger» der.',
  asItStands: 'Slik det står nå',
  happened: 'Når',
  recorded: 'Registrert',
  recordedBy: (actor) => `av ${actor}`,
  whatIsWrong: 'Hva er galt?',
  correct: 'Noe av det som er registrert, er feil',
  correctMeans: 'Du retter det som er feil. Det som sto før, blir stående i loggen.',
  retract: 'Dette skulle ikke vært registrert',
  retractMeans: 'Det trekkes tilbake og teller ikke lenger. Det blir stående i loggen som trukket.',
  openingStays: 'Den første registreringen kan rettes, men ikke trekkes tilbake.',
  isRetracted: 'Dette er trukket tilbake',
  isRetractedAdvice:
    'Det teller ikke lenger, og kan ikke rettes. Var det feil å trekke det tilbake, kan du ta tilbake tilbaketrekkingen.',
  restoreFact: 'Ta tilbake tilbaketrekkingen',
  onlyRetract:
    'En korrigering kan ikke korrigeres. Du kan ta den tilbake, så gjelder det som sto før, eller korrigere selve milepælen en gang til.',
  noForm: 'Denne typen kan ikke rettes. Trekk den tilbake, og registrer den på nytt.',
  rightValues: 'Slik skal det være',
  rightValuesAdvice:
    'Endre bare det som er feil. Tøm et felt, eller velg «Ikke oppgitt», når det likevel ikke er kjent.',
  why: 'Hvorfor?',
  inWords: 'Forklar med egne ord',
  inWordsAdvice: 'Valgfritt når du har valgt en grunn over. Skriv ikke navn.',
  reasonMissing: 'Velg en grunn, eller forklar med egne ord.',
  nothingChanged: 'Ingenting er endret ennå. Rett det som er feil.',
  preview: 'Se hva det betyr',
  previewing: 'Regner ut hva det betyr …',
  meaning: 'Dette skjer når du bekrefter',
  becomes: 'Dette endres i milepælen',
  notCountedAnyMore: 'Milepælen teller ikke lenger, men blir stående i loggen som trukket tilbake.',
  countsAgain: 'Det som sto før, gjelder igjen.',
  beside: 'Dette følger av det',
  nothingBeside: 'Ingenting annet i saken endres.',
  besideUnknown: 'Oversikten over arbeidsgiveren regnes ut på nytt.',
  more: (number) => `og ${number} til`,
  changedTo: 'endres til',
  notStated: 'ikke oppgitt',
  confirmCorrection: 'Bekreft korrigeringen',
  confirmRetraction: 'Bekreft tilbaketrekkingen',
  confirming: 'Registrerer …',
  backToForm: 'Gå tilbake og endre',
  cancel: 'Avbryt',
  faultsTitle: (count) =>
    count === 1
      ? 'Du må rette én ting før du kan gå videre'
      : `Du må rette ${count} ting før du kan gå videre`,
  notDone: 'Kan ikke gjøres slik',
  inTheWay: 'Dette står i veien:',
  otherDraft:
    'Du har et utkast til en annen korrigering her. Fortsett på det eller forkast det først.',
  otherDraftLink: 'Gå til det utkastet',
};

const nn: AmendTexts = {
  page: 'Korriger',
  title: (event) => `Korriger: ${event}`,
  titleOfAmendment: {
    correction: (event) => `Ta tilbake korrigering: ${event}`,
    retraction: (event) => `Ta tilbake tilbaketrekking: ${event}`,
  },
  backToEmployer: 'Tilbake til arbeidsgivaren',
  notFound: 'Fann ikkje det du vil korrigere',
  notFoundAdvice:
    'Det finst ikkje i denne loggen, eller korrigeringa er teken tilbake. Finn milepælen i loggen, og vel «Korriger» der.',
  asItStands: 'Slik det står no',
  happened: 'Når',
  recorded: 'Registrert',
  recordedBy: (actor) => `av ${actor}`,
  whatIsWrong: 'Kva er gale?',
  correct: 'Noko av det som er registrert, er feil',
  correctMeans: 'Du rettar det som er feil. Det som stod før, blir ståande i loggen.',
  retract: 'Dette skulle ikkje vore registrert',
  retractMeans:
    'Det blir trekt tilbake og tel ikkje lenger. Det blir ståande i loggen som trekt tilbake.',
  openingStays: 'Den første registreringa kan rettast, men ikkje trekkjast tilbake.',
  isRetracted: 'Dette er trekt tilbake',
  isRetractedAdvice:
    'Det tel ikkje lenger, og kan ikkje rettast. Var det feil å trekkje det tilbake, kan du ta tilbake tilbaketrekkinga.',
  restoreFact: 'Ta tilbake tilbaketrekkinga',
  onlyRetract:
    'Ei korrigering kan ikkje korrigerast. Du kan ta ho tilbake, så gjeld det som stod før, eller korrigere sjølve milepælen ein gong til.',
  noForm: 'Denne typen kan ikkje rettast. Trekk han tilbake, og registrer han på nytt.',
  rightValues: 'Slik skal det vere',
  rightValuesAdvice:
    'Endre berre det som er feil. Tøm eit felt, eller vel «Ikkje oppgitt», når det likevel ikkje er kjent.',
  why: 'Kvifor?',
  inWords: 'Forklar med eigne ord',
  inWordsAdvice: 'Valfritt når du har valt ein grunn over. Skriv ikkje namn.',
  reasonMissing: 'Vel ein grunn, eller forklar med eigne ord.',
  nothingChanged: 'Ingenting er endra enno. Rett det som er feil.',
  preview: 'Sjå kva det betyr',
  previewing: 'Reknar ut kva det betyr …',
  meaning: 'Dette skjer når du stadfestar',
  becomes: 'Dette blir endra i milepælen',
  notCountedAnyMore: 'Milepælen tel ikkje lenger, men blir ståande i loggen som trekt tilbake.',
  countsAgain: 'Det som stod før, gjeld igjen.',
  beside: 'Dette følgjer av det',
  nothingBeside: 'Ingenting anna i saka blir endra.',
  besideUnknown: 'Oversikta over arbeidsgivaren blir rekna ut på nytt.',
  more: (number) => `og ${number} til`,
  changedTo: 'blir endra til',
  notStated: 'ikkje oppgitt',
  confirmCorrection: 'Stadfest korrigeringa',
  confirmRetraction: 'Stadfest tilbaketrekkinga',
  confirming: 'Registrerer …',
  backToForm: 'Gå tilbake og endre',
  cancel: 'Avbryt',
  faultsTitle: (count) =>
    count === 1
      ? 'Du må rette éin ting før du kan gå vidare'
      : `Du må rette ${count} ting før du kan gå vidare`,
  notDone: 'Kan ikkje gjerast slik',
  inTheWay: 'Dette står i vegen:',
  otherDraft:
    'Du har eit utkast til ei anna korrigering her. Hald fram med det eller forkast det først.',
  otherDraftLink: 'Gå til det utkastet',
};

const en: AmendTexts = {
  page: 'Correct',
  title: (event) => `Correct: ${event}`,
  titleOfAmendment: {
    correction: (event) => `Take back a correction: ${event}`,
    retraction: (event) => `Take back a retraction: ${event}`,
  },
  backToEmployer: 'Back to the employer',
  notFound: 'What you want to correct was not found',
  notFoundAdvice:
    'It is not in this log, or the correction has been taken back. Find the milestone in the log, and choose “Correct” there.',
  asItStands: 'As it stands',
  happened: 'When',
  recorded: 'Recorded',
  recordedBy: (actor) => `by ${actor}`,
  whatIsWrong: 'What is wrong?',
  correct: 'Something that is recorded is wrong',
  correctMeans: 'You put right what is wrong. What stood before stays in the log.',
  retract: 'This should not have been recorded',
  retractMeans: 'It is retracted and counts no more. It stays in the log, marked as retracted.',
  openingStays: 'The first entry can be corrected, but not retracted.',
  isRetracted: 'This is retracted',
  isRetractedAdvice:
    'It counts no more and cannot be corrected. If it was wrong to retract it, you can take the retraction back.',
  restoreFact: 'Take back the retraction',
  onlyRetract:
    'A correction cannot be corrected. You can take it back, and what stood before holds again, or correct the milestone itself once more.',
  noForm: 'This kind cannot be corrected. Retract it, and record it anew.',
  rightValues: 'As it should be',
  rightValuesAdvice:
    'Change only what is wrong. Empty a field, or choose “Not stated”, when it is not known after all.',
  why: 'Why?',
  inWords: 'Explain in your own words',
  inWordsAdvice: 'Optional when you have chosen a reason above. Write no names.',
  reasonMissing: 'Choose a reason, or explain in your own words.',
  nothingChanged: 'Nothing is changed yet. Put right what is wrong.',
  preview: 'See what it means',
  previewing: 'Working out what it means …',
  meaning: 'This happens when you confirm',
  becomes: 'This changes in the milestone',
  notCountedAnyMore: 'The milestone counts no more, but stays in the log, marked as retracted.',
  countsAgain: 'What stood before holds again.',
  beside: 'This follows from it',
  nothingBeside: 'Nothing else in the case changes.',
  besideUnknown: 'The picture of the employer is worked out anew.',
  more: (number) => `and ${number} more`,
  changedTo: 'changes to',
  notStated: 'not stated',
  confirmCorrection: 'Confirm the correction',
  confirmRetraction: 'Confirm the retraction',
  confirming: 'Recording …',
  backToForm: 'Go back and change',
  cancel: 'Cancel',
  faultsTitle: (count) =>
    count === 1
      ? 'You must put one thing right before you can go on'
      : `You must put ${count} things right before you can go on`,
  notDone: 'It cannot be done like this',
  inTheWay: 'This is in the way:',
  otherDraft: 'You have a draft of another correction here. Go on with it or discard it first.',
  otherDraftLink: 'Go to that draft',
};

export const amendTexts: Texts<AmendTexts> = { nb, nn, en };
