import type { Texts } from '../../i18n/language.js';
import type { changedBeside } from './entries.js';

type Beside = ReturnType<typeof changedBeside>[number][0];

interface LogTexts {
  heading: string;
  entries: (number: number) => string;
  views: string;
  asLog: string;
  asTable: string;
  onlyPhase: string;
  newestFirst: string;
  oldestFirst: string;
  more: (number: number) => string;
  none: string;
  when: string;
  what: string;
  details: string;
  source: string;
  recorded: string;
  by: (actor: string, office: string | undefined) => string;
  action: string;
  correct: string;
  corrected: string;
  retracted: string;
  reason: string;
  changedTo: string;
  perhaps: string;
  inferred: string;
  inferredDate: string;
  notStated: string;
  /** Of a fact that the log of this moment does not hold. */
  notShownHere: string;
  changedBeside: string;
  beside: Record<Beside, (number: number) => string>;
  waiting: string;
}

const counted = (one: string, more: string) => (number: number) =>
  `${number} ${number === 1 ? one : more}`;

const nb: LogTexts = {
  heading: 'Hendelser',
  entries: counted('hendelse', 'hendelser'),
  views: 'Vis hendelsene som',
  asLog: 'Logg',
  asTable: 'Tabell',
  onlyPhase: 'Vis bare',
  newestFirst: 'Vis nyeste først',
  oldestFirst: 'Vis eldste først',
  more: (number) => `Vis ${number} til`,
  none: 'Ingen hendelser å vise',
  when: 'Når',
  what: 'Hva',
  details: 'Opplysninger',
  source: 'Kilde',
  recorded: 'Registrert',
  by: (actor, office) => (office ? `av ${actor}, kontor ${office}` : `av ${actor}`),
  action: 'Handling',
  correct: 'Korriger',
  corrected: 'Rettet',
  retracted: 'Trukket tilbake',
  reason: 'Grunn',
  changedTo: 'rettet til',
  perhaps: 'kan ha skjedd innen da',
  inferred: 'utledet',
  inferredDate: 'dato utledet',
  notStated: 'ikke oppgitt',
  notShownHere: 'vises ikke her',
  changedBeside: 'Endret også',
  beside: {
    derived: counted('utledet opplysning', 'utledede opplysninger'),
    spells: counted('periode', 'perioder'),
    goals: counted('mål', 'mål'),
    findings: counted('råd', 'råd'),
    tasks: counted('oppgave', 'oppgaver'),
    decisions: counted('beslutning', 'beslutninger'),
  },
  waiting: 'Henter hendelsene',
};

const nn: LogTexts = {
  heading: 'Hendingar',
  entries: counted('hending', 'hendingar'),
  views: 'Vis hendingane som',
  asLog: 'Logg',
  asTable: 'Tabell',
  onlyPhase: 'Vis berre',
  newestFirst: 'Vis nyaste først',
  oldestFirst: 'Vis eldste først',
  more: (number) => `Vis ${number} til`,
  none: 'Ingen hendingar å vise',
  when: 'Når',
  what: 'Kva',
  details: 'Opplysningar',
  source: 'Kjelde',
  recorded: 'Registrert',
  by: (actor, office) => (office ? `av ${actor}, kontor ${office}` : `av ${actor}`),
  action: 'Handling',
  correct: 'Korriger',
  corrected: 'Retta',
  retracted: 'Trekt tilbake',
  reason: 'Grunn',
  changedTo: 'retta til',
  perhaps: 'kan ha skjedd innan då',
  inferred: 'utleidd',
  inferredDate: 'dato utleidd',
  notStated: 'ikkje oppgitt',
  notShownHere: 'blir ikkje vist her',
  changedBeside: 'Endra òg',
  beside: {
    derived: counted('utleidd opplysning', 'utleidde opplysningar'),
    spells: counted('periode', 'periodar'),
    goals: counted('mål', 'mål'),
    findings: counted('råd', 'råd'),
    tasks: counted('oppgåve', 'oppgåver'),
    decisions: counted('avgjerd', 'avgjerder'),
  },
  waiting: 'Hentar hendingane',
};

const en: LogTexts = {
  heading: 'Events',
  entries: counted('event', 'events'),
  views: 'Show the events as',
  asLog: 'Log',
  asTable: 'Table',
  onlyPhase: 'Show only',
  newestFirst: 'Show newest first',
  oldestFirst: 'Show oldest first',
  more: (number) => `Show ${number} more`,
  none: 'No events to show',
  when: 'When',
  what: 'What',
  details: 'Details',
  source: 'Source',
  recorded: 'Recorded',
  by: (actor, office) => (office ? `by ${actor}, office ${office}` : `by ${actor}`),
  action: 'Action',
  correct: 'Correct',
  corrected: 'Corrected',
  retracted: 'Retracted',
  reason: 'Reason',
  changedTo: 'corrected to',
  perhaps: 'may have happened by then',
  inferred: 'inferred',
  inferredDate: 'date inferred',
  notStated: 'not stated',
  notShownHere: 'not shown here',
  changedBeside: 'Also changed',
  beside: {
    derived: counted('inferred detail', 'inferred details'),
    spells: counted('period', 'periods'),
    goals: counted('goal', 'goals'),
    findings: counted('piece of advice', 'pieces of advice'),
    tasks: counted('task', 'tasks'),
    decisions: counted('decision', 'decisions'),
  },
  waiting: 'Fetching the events',
};

export const texts = { nb, nn, en } satisfies Texts<LogTexts>;
