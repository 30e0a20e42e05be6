import type { Texts } from '../i18n/language.js';
import type { Asked } from './queries.js';
import type { StepCommand } from './steps.js';

type Urgency = 'overdue' | 'today' | 'week' | 'later';
export type WorklistSort = NonNullable<Asked['sort']>;

interface WorklistTexts {
  title: string;
  weekdays: readonly string[];
  urgency: Record<Urgency, string>;
  byUrgency: string;
  kind: string;
  employer: string;
  sorts: Record<WorklistSort, string>;
  allTasks: string;
  total(count: number): string;
  due(day: string): string;
  since(day: string): string;
  /** After the words of a button: which case it is for. */
  inCase(pseudonym: string): string;
  steps: Record<StepCommand, string>;
  look: string;
  lists: { title: string; tasks: string; cases: string; skip: string };
  saved: {
    title: string;
    save: string;
    edit: string;
    dialogTitle: string;
    saveTitle: string;
    name: string;
    nameHelp: string;
    submit: string;
    cancel: string;
    close: string;
    rename: string;
    remove: string;
    replaces(name: string): string;
    none: string;
    nameMissing: string;
    nameMalformed: string;
    nameTaken: string;
    tooMany: string;
    failed: string;
  };
  empty: {
    nothing: string;
    nothingMore: string;
    noMatch: string;
    noMatchMore: string;
    noneOfMine: string;
    noneOfMineMore: string;
  };
  loading: string;
}

export const texts = {
  nb: {
    title: 'Arbeidsliste',
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    urgency: {
      overdue: 'Over fristen',
      today: 'I dag',
      week: 'De neste sju dagene',
      later: 'Senere',
    },
    byUrgency: 'Frist',
    kind: 'Oppgave',
    employer: 'Arbeidsgiver',
    sorts: {
      due: 'Frist, lengst over først',
      '-due': 'Frist, sist først',
      '-shown': 'Nyeste på listen først',
      shown: 'Eldste på listen først',
      counsellor: 'Veileder',
    },
    allTasks: 'Oppgaver',
    total: (count) => (count === 1 ? '1 oppgave' : `${count} oppgaver`),
    due: (day) => `Frist ${day}`,
    since: (day) => `Siden: ${day}`,
    inCase: (pseudonym) => `i saken ${pseudonym}`,
    steps: {
      'sign-agreement': 'Registrer avtale',
      'revise-agreement': 'Endre avtalen',
      'clarify-expectations': 'Registrer avklaring',
      'hold-follow-up-contact': 'Registrer kontakt',
      'answer-support': 'Registrer svar',
      'assign-mentor': 'Registrer fadder',
      'record-hiring-decision': 'Registrer beslutning',
      'complete-training': 'Registrer fullført',
      'extend-training': 'Registrer forlengelse',
      'start-employment': 'Registrer jobbstart',
      'record-status-checkpoint': 'Registrer status',
      'adjust-instrument': 'Juster tilskuddet',
      'start-preparation': 'Registrer kurs',
      'assign-counsellor': 'Tildel veileder',
    },
    look: 'Se på saken',
    lists: {
      title: 'Ferdige lister',
      tasks: 'Oppgaver',
      cases: 'Saker',
      skip: 'Hopp til oppgavene',
    },
    saved: {
      title: 'Mine filtre',
      save: 'Lagre filteret',
      edit: 'Endre mine filtre',
      dialogTitle: 'Mine filtre',
      saveTitle: 'Lagre filteret',
      name: 'Navn på filteret',
      nameHelp: 'For eksempel «Mine over fristen». Bare du ser det.',
      submit: 'Lagre',
      cancel: 'Avbryt',
      close: 'Lukk',
      rename: 'Gi nytt navn',
      remove: 'Slett',
      replaces: (name) => `Du har et filter som heter ${name}. Det blir erstattet.`,
      none: 'Du har ingen lagrede filtre.',
      nameMissing: 'Skriv hva filteret skal hete.',
      nameMalformed:
        'Begynn med en bokstav. Bruk bare bokstaver, tall, mellomrom og . , & / - i navnet, høyst 60 tegn.',
      nameTaken: 'Du har alt et filter med dette navnet. Velg et annet.',
      tooMany: 'Du har 50 filtre, og det er det meste du kan ha. Slett et filter først.',
      failed: 'Det ble ikke lagret. Prøv igjen om litt.',
    },
    empty: {
      nothing: 'Ingenting å gjøre akkurat nå',
      nothingMore:
        'Ingen sak ved kontoret ditt har en oppgave i dag. Nye oppgaver kommer hit av seg selv.',
      noMatch: 'Ingen oppgaver med disse filtrene',
      noMatchMore: 'Det finnes kanskje oppgaver med færre filtre.',
      noneOfMine: 'Du har ingen oppgaver akkurat nå',
      noneOfMineMore: 'Se på oppgavene ved hele kontoret, eller finn en sak uten veileder.',
    },
    loading: 'Henter arbeidslisten …',
  },
  nn: {
    title: 'Arbeidsliste',
    weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    urgency: {
      overdue: 'Over fristen',
      today: 'I dag',
      week: 'Dei neste sju dagane',
      later: 'Seinare',
    },
    byUrgency: 'Frist',
    kind: 'Oppgåve',
    employer: 'Arbeidsgivar',
    sorts: {
      due: 'Frist, lengst over først',
      '-due': 'Frist, sist først',
      '-shown': 'Nyaste på lista først',
      shown: 'Eldste på lista først',
      counsellor: 'Rettleiar',
    },
    allTasks: 'Oppgåver',
    total: (count) => (count === 1 ? '1 oppgåve' : `${count} oppgåver`),
    due: (day) => `Frist ${day}`,
    since: (day) => `Sidan: ${day}`,
    inCase: (pseudonym) => `i saka ${pseudonym}`,
    steps: {
      'sign-agreement': 'Registrer avtale',
      'revise-agreement': 'Endre avtalen',
      'clarify-expectations': 'Registrer avklaring',
      'hold-follow-up-contact': 'Registrer kontakt',
      'answer-support': 'Registrer svar',
      'assign-mentor': 'Registrer fadder',
      'record-hiring-decision': 'Registrer avgjerd',
      'complete-training': 'Registrer fullført',
      'extend-training': 'Registrer forlenging',
      'start-employment': 'Registrer jobbstart',
      'record-status-checkpoint': 'Registrer status',
      'adjust-instrument': 'Juster tilskotet',
      'start-preparation': 'Registrer kurs',
      'assign-counsellor': 'Tildel rettleiar',
    },
    look: 'Sjå på saka',
    lists: {
      title: 'Ferdige lister',
      tasks: 'Oppgåver',
      cases: 'Saker',
      skip: 'Hopp til oppgåvene',
    },
    saved: {
      title: 'Mine filter',
      save: 'Lagre filteret',
      edit: 'Endre mine filter',
      dialogTitle: 'Mine filter',
      saveTitle: 'Lagre filteret',
      name: 'Namn på filteret',
      nameHelp: 'Til dømes «Mine over fristen». Berre du ser det.',
      submit: 'Lagre',
      cancel: 'Avbryt',
      close: 'Lukk',
      rename: 'Gi nytt namn',
      remove: 'Slett',
      replaces: (name) => `Du har eit filter som heiter ${name}. Det blir erstatta.`,
      none: 'Du har ingen lagra filter.',
      nameMissing: 'Skriv kva filteret skal heite.',
      nameMalformed:
        'Begynn med ein bokstav. Bruk berre bokstavar, tal, mellomrom og . , & / - i namnet, høgst 60 teikn.',
      nameTaken: 'Du har alt eit filter med dette namnet. Vel eit anna.',
      tooMany: 'Du har 50 filter, og det er det meste du kan ha. Slett eit filter først.',
      failed: 'Det vart ikkje lagra. Prøv igjen om litt.',
    },
    empty: {
      nothing: 'Ingenting å gjere akkurat no',
      nothingMore:
        'Inga sak ved kontoret ditt har ei oppgåve i dag. Nye oppgåver kjem hit av seg sjølv.',
      noMatch: 'Ingen oppgåver med desse filtera',
      noMatchMore: 'Det finst kanskje oppgåver med færre filter.',
      noneOfMine: 'Du har ingen oppgåver akkurat no',
      noneOfMineMore: 'Sjå på oppgåvene ved heile kontoret, eller finn ei sak utan rettleiar.',
    },
    loading: 'Hentar arbeidslista …',
  },
  en: {
    title: 'Worklist',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    urgency: { overdue: 'Overdue', today: 'Today', week: 'Within seven days', later: 'Later' },
    byUrgency: 'Due',
    kind: 'Task',
    employer: 'Employer',
    sorts: {
      due: 'Due, longest overdue first',
      '-due': 'Due, last first',
      '-shown': 'Newest on the list first',
      shown: 'Oldest on the list first',
      counsellor: 'Counsellor',
    },
    allTasks: 'Tasks',
    total: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    due: (day) => `Due ${day}`,
    since: (day) => `Since: ${day}`,
    inCase: (pseudonym) => `in the case ${pseudonym}`,
    steps: {
      'sign-agreement': 'Record an agreement',
      'revise-agreement': 'Revise the agreement',
      'clarify-expectations': 'Record what is clear',
      'hold-follow-up-contact': 'Record a contact',
      'answer-support': 'Record the answer',
      'assign-mentor': 'Record a mentor',
      'record-hiring-decision': 'Record the decision',
      'complete-training': 'Record as completed',
      'extend-training': 'Record an extension',
      'start-employment': 'Record the job',
      'record-status-checkpoint': 'Record the status',
      'adjust-instrument': 'Adjust the subsidy',
      'start-preparation': 'Record a course',
      'assign-counsellor': 'Assign a counsellor',
    },
    look: 'Look at the case',
    lists: { title: 'Ready lists', tasks: 'Tasks', cases: 'Cases', skip: 'Skip to the tasks' },
    saved: {
      title: 'My filters',
      save: 'Save the filter',
      edit: 'Edit my filters',
      dialogTitle: 'My filters',
      saveTitle: 'Save the filter',
      name: 'Name of the filter',
      nameHelp: 'For example “Mine, overdue”. Only you see it.',
      submit: 'Save',
      cancel: 'Cancel',
      close: 'Close',
      rename: 'Rename',
      remove: 'Delete',
      replaces: (name) => `You have a filter called ${name}. It will be replaced.`,
      none: 'You have no saved filters.',
      nameMissing: 'Write what the filter is to be called.',
      nameMalformed:
        'Begin with a letter. Use only letters, digits, space and . , & / - in the name, at most 60 characters.',
      nameTaken: 'You already have a filter of this name. Choose another.',
      tooMany: 'You have 50 filters, which is the most there can be. Delete one first.',
      failed: 'It was not saved. Try again in a little while.',
    },
    empty: {
      nothing: 'Nothing to do right now',
      nothingMore: 'No case at your office has a task today. New tasks come here by themselves.',
      noMatch: 'No tasks with these filters',
      noMatchMore: 'There may be tasks with fewer filters.',
      noneOfMine: 'You have no tasks right now',
      noneOfMineMore: 'Look at the tasks of the whole office, or find a case without a counsellor.',
    },
    loading: 'Loading the worklist …',
  },
} satisfies Texts<WorklistTexts>;
