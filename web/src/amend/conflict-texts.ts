import type { Texts } from '../i18n/language.js';
import type { RecordedSince } from './recorded-since.js';

interface ConflictTexts {
  title: string;
  kept: string;
  since: string;
  looking: string;
  nothing: string;
  changed: Readonly<Record<RecordedSince['what'], string>>;
  by: (actor: string) => string;
  happened: (date: string) => string;
  changedFields: (fields: string) => string;
  proceed: string;
  discard: string;
}

export const conflictTexts = {
  nb: {
    title: 'Noen har registrert noe her mens du skrev',
    kept: 'Ingenting er sendt ennå, og alt du har skrevet, står i skjemaet. Se på det nye, og velg hva du vil gjøre.',
    since: 'Nytt siden du åpnet skjemaet',
    looking: 'Henter det som er nytt …',
    nothing: 'Det nye vises ikke i loggen: en rettelse ble gjort og tatt tilbake igjen.',
    changed: { recorded: 'registrert', corrected: 'korrigert', retracted: 'trukket tilbake' },
    by: (actor) => `av ${actor}`,
    happened: (date) => `skjedde ${date}`,
    changedFields: (fields) => `endret: ${fields}`,
    proceed: 'Send det jeg har skrevet, likevel',
    discard: 'Forkast det jeg har skrevet',
  },
  nn: {
    title: 'Nokon har registrert noko her medan du skreiv',
    kept: 'Ingenting er sendt enno, og alt du har skrive, står i skjemaet. Sjå på det nye, og vel kva du vil gjere.',
    since: 'Nytt sidan du opna skjemaet',
    looking: 'Hentar det som er nytt …',
    nothing: 'Det nye viser ikkje i loggen: ei retting blei gjord og teken tilbake igjen.',
    changed: { recorded: 'registrert', corrected: 'korrigert', retracted: 'trekt tilbake' },
    by: (actor) => `av ${actor}`,
    happened: (date) => `hende ${date}`,
    changedFields: (fields) => `endra: ${fields}`,
    proceed: 'Send det eg har skrive, likevel',
    discard: 'Forkast det eg har skrive',
  },
  en: {
    title: 'Somebody recorded something here while you were writing',
    kept: 'Nothing has been sent yet, and everything you have written is in the form. Look at what is new, and choose what to do.',
    since: 'New since you opened the form',
    looking: 'Fetching what is new …',
    nothing: 'What is new is not in the log: a correction was made and taken back.',
    changed: { recorded: 'recorded', corrected: 'corrected', retracted: 'retracted' },
    by: (actor) => `by ${actor}`,
    happened: (date) => `happened ${date}`,
    changedFields: (fields) => `changed: ${fields}`,
    proceed: 'Send what I have written all the same',
    discard: 'Discard what I have written',
  },
} satisfies Texts<ConflictTexts>;
