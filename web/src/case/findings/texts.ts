import type { Case } from '../../api/answers.js';
import type { Texts } from '../../i18n/language.js';

type Because = Case['decisions'][number]['differences'][number]['because'][number];

interface FindingTexts {
  advice: string;
  lead: string;
  none: string;
  moreAdvice: (number: number) => string;
  tasksAbove: (number: number) => string;
  since: (day: string) => string;
  basis: string;
  restsOn: string;
  source: string;
  sourceUnknown: string;
  today: (outcome: string) => string;
  undecided: (number: number) => string;
  undecidedIf: string;
  missing: string;
  dateOf: string;
  exactDateOf: string;
  topics: string;
  notEnough: string;
  tasks: string;
  tasksThen: string;
  moreTasks: (number: number) => string;
  decisions: string;
  retracted: string;
  knownThen: (number: number) => string;
  nothingKnownThen: string;
  notKept: string;
  lookBack: string;
  hindsight: string;
  noHindsight: string;
  thenSaid: string;
  nowSaid: string;
  nothing: string;
  /** `time`: by the same rules and facts, on a later day. */
  because: Record<Because, string>;
  inHindsight: string;
}

const nb: FindingTexts = {
  advice: 'Råd',
  lead: 'Råd ut fra faglige normer og regelverk. De stopper ingenting.',
  none: 'Ingen råd i saken nå.',
  moreAdvice: (number) => `Vis ${number} råd til`,
  tasksAbove: (number) =>
    number === 1
      ? 'Ett råd til står som oppgave øverst på siden.'
      : `${number} råd til står som oppgaver øverst på siden.`,
  since: (day) => `siden ${day}`,
  basis: 'Hva rådet bygger på',
  restsOn: 'Bygger på',
  source: 'Kilde',
  sourceUnknown: 'Regelen gjaldt ikke da dette skjedde.',
  today: (outcome) => `Etter dagens regler: ${outcome}.`,
  undecided: (number) =>
    number === 1 ? 'Ett råd kan ikke avgjøres' : `${number} råd kan ikke avgjøres`,
  undecidedIf: 'Det som er registrert, sier ikke om dette gjelder:',
  missing: 'Mangler',
  dateOf: 'dato for',
  exactDateOf: 'sikrere dato for',
  topics: 'Ikke registrert som gjennomgått',
  notEnough: 'Det som er registrert, sier ikke nok.',
  tasks: 'Å gjøre nå',
  tasksThen: 'Å gjøre da',
  moreTasks: (number) => (number === 1 ? 'Vis én oppgave til' : `Vis ${number} oppgaver til`),
  decisions: 'Beslutninger',
  retracted: 'trukket tilbake',
  knownThen: (number) =>
    number === 1 ? 'Det sto ett råd i saken da.' : `Det sto ${number} råd i saken da.`,
  nothingKnownThen: 'Det sto ingen råd i saken da.',
  notKept: 'Det er ikke lagret hva som var kjent da.',
  lookBack: 'Se saken slik vi kjente den da',
  hindsight: 'Det vi vet nå, ville vist noe annet',
  noHindsight: 'Det vi vet nå, endrer ikke bildet.',
  thenSaid: 'Da',
  nowSaid: 'Nå',
  nothing: 'ingen råd',
  because: {
    corrections: 'fordi opplysninger er rettet',
    rules: 'fordi reglene er endret',
    time: 'fordi det har gått mer tid',
  },
  inHindsight: 'Sett i ettertid',
};

const nn: FindingTexts = {
  advice: 'Råd',
  lead: 'Råd ut frå faglege normer og regelverk. Dei stoppar ingenting.',
  none: 'Ingen råd i saka no.',
  moreAdvice: (number) => `Vis ${number} råd til`,
  tasksAbove: (number) =>
    number === 1
      ? 'Eitt råd til står som oppgåve øvst på sida.'
      : `${number} råd til står som oppgåver øvst på sida.`,
  since: (day) => `sidan ${day}`,
  basis: 'Kva rådet byggjer på',
  restsOn: 'Byggjer på',
  source: 'Kjelde',
  sourceUnknown: 'Regelen galdt ikkje då dette skjedde.',
  today: (outcome) => `Etter reglane i dag: ${outcome}.`,
  undecided: (number) =>
    number === 1 ? 'Eitt råd kan ikkje avgjerast' : `${number} råd kan ikkje avgjerast`,
  undecidedIf: 'Det som er registrert, seier ikkje om dette gjeld:',
  missing: 'Manglar',
  dateOf: 'dato for',
  exactDateOf: 'sikrare dato for',
  topics: 'Ikkje registrert som gjennomgått',
  notEnough: 'Det som er registrert, seier ikkje nok.',
  tasks: 'Å gjere no',
  tasksThen: 'Å gjere då',
  moreTasks: (number) => (number === 1 ? 'Vis éi oppgåve til' : `Vis ${number} oppgåver til`),
  decisions: 'Avgjerder',
  retracted: 'trekt tilbake',
  knownThen: (number) =>
    number === 1 ? 'Det stod eitt råd i saka då.' : `Det stod ${number} råd i saka då.`,
  nothingKnownThen: 'Det stod ingen råd i saka då.',
  notKept: 'Det er ikkje lagra kva som var kjent då.',
  lookBack: 'Sjå saka slik vi kjende ho då',
  hindsight: 'Det vi veit no, ville vist noko anna',
  noHindsight: 'Det vi veit no, endrar ikkje biletet.',
  thenSaid: 'Då',
  nowSaid: 'No',
  nothing: 'ingen råd',
  because: {
    corrections: 'fordi opplysningar er retta',
    rules: 'fordi reglane er endra',
    time: 'fordi det har gått meir tid',
  },
  inHindsight: 'Sett i ettertid',
};

const en: FindingTexts = {
  advice: 'Advice',
  lead: 'Advice from professional norms and regulations. It stops nothing.',
  none: 'No advice in the case now.',
  moreAdvice: (number) => `Show ${number} more`,
  tasksAbove: (number) =>
    number === 1
      ? 'One more piece of advice is a task at the top of the page.'
      : `${number} more pieces of advice are tasks at the top of the page.`,
  since: (day) => `since ${day}`,
  basis: 'What the advice rests on',
  restsOn: 'Rests on',
  source: 'Source',
  sourceUnknown: 'The rule was not in force when this happened.',
  today: (outcome) => `By the rules of today: ${outcome}.`,
  undecided: (number) =>
    number === 1
      ? 'One piece of advice cannot be decided'
      : `${number} pieces of advice cannot be decided`,
  undecidedIf: 'What is on record does not tell whether this holds:',
  missing: 'Missing',
  dateOf: 'date of',
  exactDateOf: 'surer date of',
  topics: 'Not on record as gone through',
  notEnough: 'What is on record does not say enough.',
  tasks: 'To do now',
  tasksThen: 'To do then',
  moreTasks: (number) => (number === 1 ? 'Show one more task' : `Show ${number} more tasks`),
  decisions: 'Decisions',
  retracted: 'retracted',
  knownThen: (number) =>
    number === 1
      ? 'There was one piece of advice in the case then.'
      : `There were ${number} pieces of advice in the case then.`,
  nothingKnownThen: 'There was no advice in the case then.',
  notKept: 'It was not kept what was known then.',
  lookBack: 'See the case as it was known then',
  hindsight: 'What is known now would have shown something else',
  noHindsight: 'What is known now does not change the picture.',
  thenSaid: 'Then',
  nowSaid: 'Now',
  nothing: 'no advice',
  because: {
    corrections: 'because facts were corrected',
    rules: 'because the rules changed',
    time: 'because more time has passed',
  },
  inHindsight: 'In hindsight',
};

export const texts = { nb, nn, en } satisfies Texts<FindingTexts>;
