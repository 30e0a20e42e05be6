import type { MilestoneRow } from '../../../../src/domain/analysis/milestones.js';
import type { StatusRow } from '../../../../src/domain/analysis/status.js';
import type { Consequences } from '../../../../src/domain/rules/consequences.js';
import type { FindingChange } from '../../../../src/domain/rules/finding-changes.js';
import type { Texts } from '../../i18n/language.js';

/** What is worked out of a case, by the names that the server gives it. */
type DerivedName =
  | keyof MilestoneRow
  | keyof StatusRow
  | 'state'
  | 'followUpGoesOn'
  | 'contactsMissed'
  | 'initiative'
  | 'longestGap'
  | 'handovers';

export interface ConsequenceTexts {
  groups: Readonly<Record<keyof Consequences, string>>;
  change: Readonly<Record<FindingChange['change'], string>>;
  derived: Readonly<Record<DerivedName, string>>;
  yes: string;
  no: string;
  none: string;
  notKnown: string;
  between: (from: string, to: string) => string;
  atLeast: (what: string) => string;
  days: (number: string) => string;
  about: (months: string) => string;
  months: (number: string) => string;
  soFar: string;
  inferred: string;
  goesOn: string;
  endNotDated: string;
  startNotDated: string;
  goal: (number: number) => string;
  goalNotJudged: string;
  dueBy: (day: string) => string;
  restedOn: (rules: string) => string;
  wouldHaveSeen: (rules: string) => string;
  initiative: (own: number, others: number, unknown: number) => string;
  moreThanContract: string;
}

const nb: ConsequenceTexts = {
  groups: {
    derived: 'Hvor saken står, og hvor lenge ting varte',
    spells: 'Perioder',
    goals: 'Mål',
    findings: 'Råd',
    tasks: 'Oppgaver i arbeidslisten',
    decisions: 'Beslutninger som bygde på dette',
  },
  change: { appears: 'Nytt', disappears: 'Faller bort', changes: 'Endres' },
  derived: {
    state: 'Hvor brukeren står',
    status: 'Hvor brukeren står',
    gender: 'Kjønn',
    ageBand: 'Alder',
    work: 'Hva slags arbeid',
    contracts: 'Arbeidskontrakter nå',
    onCall: 'Jobber på tilkalling',
    hired: 'Ansatt',
    hiredAtTrainingEmployer: 'Ansatt der brukeren var i arbeidstrening',
    firstContactToHire: 'Fra første kontakt til ansettelse',
    trainingAtHiringEmployer: 'Lengden på arbeidstreningen',
    trainingEmployers: 'Arbeidsgivere med arbeidstrening',
    trainingPeriods: 'Perioder med arbeidstrening',
    interruptions: 'Avbrutte arbeidstreninger',
    trainingEndToContract: 'Fra slutten av arbeidstreningen til kontrakt',
    contractAtHire: 'Kontrakten ved ansettelse',
    actualLoad: 'Hvor mye brukeren faktisk jobber',
    timeInPost: 'Tid i stillingen',
    followUpGoesOn: 'Oppfølgingen pågår',
    contactsMissed: 'Planlagte kontakter som ikke ble holdt',
    initiative: 'Hvem som tok kontakt',
    longestGap: 'Lengst uten kontakt',
    handovers: 'Bytter av hovedkontakt',
  },
  yes: 'ja',
  no: 'nei',
  none: 'ingen',
  notKnown: 'ikke kjent',
  between: (from, to) => `mellom ${from} og ${to}`,
  atLeast: (what) => `minst ${what}`,
  days: (number) => (number === '1' ? '1 dag' : `${number} dager`),
  about: (months) => `omtrent ${months}`,
  months: (number) => (number === '1' ? '1 måned' : `${number} måneder`),
  soFar: 'så langt',
  inferred: 'utledet',
  goesOn: 'pågår',
  endNotDated: 'slutt uten dato',
  startNotDated: 'start uten dato',
  goal: (number) => `Mål ${number}`,
  goalNotJudged: 'ikke vurdert',
  dueBy: (day) => `frist ${day}`,
  restedOn: (rules) => `Bygde på: ${rules}`,
  wouldHaveSeen: (rules) => `Ville sett annerledes ut: ${rules}`,
  initiative: (own, others, unknown) =>
    `${own} planlagt av Nav, ${others} etter henvendelse, ${unknown} ikke oppgitt`,
  moreThanContract: 'mer enn kontrakten',
};

const nn: ConsequenceTexts = {
  groups: {
    derived: 'Kvar saka står, og kor lenge ting varte',
    spells: 'Periodar',
    goals: 'Mål',
    findings: 'Råd',
    tasks: 'Oppgåver i arbeidslista',
    decisions: 'Avgjerder som bygde på dette',
  },
  change: { appears: 'Nytt', disappears: 'Fell bort', changes: 'Blir endra' },
  derived: {
    state: 'Kvar brukaren står',
    status: 'Kvar brukaren står',
    gender: 'Kjønn',
    ageBand: 'Alder',
    work: 'Kva slags arbeid',
    contracts: 'Arbeidskontraktar no',
    onCall: 'Jobbar på tilkalling',
    hired: 'Tilsett',
    hiredAtTrainingEmployer: 'Tilsett der brukaren var i arbeidstrening',
    firstContactToHire: 'Frå første kontakt til tilsetjing',
    trainingAtHiringEmployer: 'Lengda på arbeidstreninga',
    trainingEmployers: 'Arbeidsgivarar med arbeidstrening',
    trainingPeriods: 'Periodar med arbeidstrening',
    interruptions: 'Avbrotne arbeidstreningar',
    trainingEndToContract: 'Frå slutten av arbeidstreninga til kontrakt',
    contractAtHire: 'Kontrakten ved tilsetjing',
    actualLoad: 'Kor mykje brukaren faktisk jobbar',
    timeInPost: 'Tid i stillinga',
    followUpGoesOn: 'Oppfølginga går føre seg',
    contactsMissed: 'Planlagde kontaktar som ikkje vart haldne',
    initiative: 'Kven som tok kontakt',
    longestGap: 'Lengst utan kontakt',
    handovers: 'Byte av hovudkontakt',
  },
  yes: 'ja',
  no: 'nei',
  none: 'ingen',
  notKnown: 'ikkje kjent',
  between: (from, to) => `mellom ${from} og ${to}`,
  atLeast: (what) => `minst ${what}`,
  days: (number) => (number === '1' ? '1 dag' : `${number} dagar`),
  about: (months) => `omtrent ${months}`,
  months: (number) => (number === '1' ? '1 månad' : `${number} månader`),
  soFar: 'så langt',
  inferred: 'utleidd',
  goesOn: 'går føre seg',
  endNotDated: 'slutt utan dato',
  startNotDated: 'start utan dato',
  goal: (number) => `Mål ${number}`,
  goalNotJudged: 'ikkje vurdert',
  dueBy: (day) => `frist ${day}`,
  restedOn: (rules) => `Bygde på: ${rules}`,
  wouldHaveSeen: (rules) => `Ville sett annleis ut: ${rules}`,
  initiative: (own, others, unknown) =>
    `${own} planlagde av Nav, ${others} etter førespurnad, ${unknown} ikkje oppgitt`,
  moreThanContract: 'meir enn kontrakten',
};

const en: ConsequenceTexts = {
  groups: {
    derived: 'Where the case stands, and how long things took',
    spells: 'Periods',
    goals: 'Goals',
    findings: 'Advice',
    tasks: 'Tasks in the worklist',
    decisions: 'Decisions that rested on this',
  },
  change: { appears: 'New', disappears: 'Goes', changes: 'Changes' },
  derived: {
    state: 'Where the person stands',
    status: 'Where the person stands',
    gender: 'Gender',
    ageBand: 'Age',
    work: 'Kind of work',
    contracts: 'Contracts now',
    onCall: 'Works on call',
    hired: 'Hired',
    hiredAtTrainingEmployer: 'Hired where the work training was',
    firstContactToHire: 'From first contact to hire',
    trainingAtHiringEmployer: 'Length of the work training',
    trainingEmployers: 'Employers with work training',
    trainingPeriods: 'Periods of work training',
    interruptions: 'Work trainings broken off',
    trainingEndToContract: 'From the end of the work training to the contract',
    contractAtHire: 'Contract at hire',
    actualLoad: 'How much the person actually works',
    timeInPost: 'Time in the post',
    followUpGoesOn: 'Follow-up goes on',
    contactsMissed: 'Planned contacts that were not held',
    initiative: 'Who made contact',
    longestGap: 'Longest without contact',
    handovers: 'Changes of main contact',
  },
  yes: 'yes',
  no: 'no',
  none: 'none',
  notKnown: 'not known',
  between: (from, to) => `between ${from} and ${to}`,
  atLeast: (what) => `at least ${what}`,
  days: (number) => (number === '1' ? '1 day' : `${number} days`),
  about: (months) => `about ${months}`,
  months: (number) => (number === '1' ? '1 month' : `${number} months`),
  soFar: 'so far',
  inferred: 'inferred',
  goesOn: 'goes on',
  endNotDated: 'ended, not dated',
  startNotDated: 'start not dated',
  goal: (number) => `Goal ${number}`,
  goalNotJudged: 'not judged',
  dueBy: (day) => `due ${day}`,
  restedOn: (rules) => `Rested on: ${rules}`,
  wouldHaveSeen: (rules) => `Would have looked different: ${rules}`,
  initiative: (own, others, unknown) =>
    `${own} planned by Nav, ${others} after being asked, ${unknown} not stated`,
  moreThanContract: 'more than the contract',
};

export const consequenceTexts: Texts<ConsequenceTexts> = { nb, nn, en };
