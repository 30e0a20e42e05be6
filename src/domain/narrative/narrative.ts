import { bounds } from '../time/bounds.js';
import type { Course } from '../course/course.js';
import type { Fact } from '../stream/milestone.js';
import { formatEdtf, type Language } from '../time/format.js';
import { dateOf } from '../analysis/as-of.js';
import { factsOfEmployer, isToldTo, type Audience } from './audience.js';
import {
  LABELS,
  LABELS_FOR_THE_USER,
  PHRASES,
  SENTENCES,
  SOMETHING_ELSE,
  VALUES,
  WHO,
} from './sentences.js';

export interface Sentence {
  text: string;
  /** Ids of the events that it tells. */
  events: string[];
}

export interface Telling {
  audience: Audience;
  language: Language;
  /** For a manager: the employer whose part of the course it is. */
  employerId?: string | undefined;
}

type Data = Record<string, unknown>;

/**
 * The course for one of those concerned (F-40): what happened, when as precisely as is known, and who
 * told it. What one party said in confidence is in their own version alone; the manager's holds
 * nothing of health, of other employers or of what was spoken without them. What nobody stated is
 * told as not stated.
 *
 * @param course the effective history, with personal fields opened; an erased text is told as erased
 */
export function narrative(course: Course, telling: Telling): Sentence[] {
  const own =
    telling.audience === 'manager' && telling.employerId !== undefined
      ? factsOfEmployer(course, telling.employerId)
      : undefined;
  const told = course.facts.filter(
    (fact) => isToldTo(telling.audience, course, fact) && (own?.has(fact.id) ?? true),
  );
  return inOrderOfHappening(told).map((fact) => ({
    text: sentence(fact, telling),
    events: [fact.id],
  }));
}

/** The narrative as one text, a line for each sentence: what a hash is made of. */
export const narrativeText = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => `${text}\n`).join('');

function sentence(fact: Fact, { audience, language }: Telling): string {
  const says = (SENTENCES[fact.type] ?? SOMETHING_ELSE)[language];
  const date = fact.occurredOn ? formatEdtf(fact.occurredOn, language) : PHRASES.undated[language];
  const details = detailsOf(fact, audience, language);
  const who = fact.source ? WHO[fact.source]?.[language] : undefined;
  const parts = [
    `${capital(date)}: ${says}`,
    ...(details.length > 0 ? [`${capital(details.join(', '))}.`] : []),
    ...quotesOf(fact, audience, language),
    `${PHRASES.toldBy[language]}: ${who ?? PHRASES.notStated[language]}.`,
  ];
  return parts.join(' ');
}

function detailsOf({ type, data }: Fact, audience: Audience, language: Language): string[] {
  const fields = data as Data;
  const values = Object.entries(VALUES).flatMap(([field, words]) => {
    const known = words[String(fields[field])];
    return known ? [known[language]] : [];
  });
  const labels = { ...LABELS, ...(audience === 'user' ? LABELS_FOR_THE_USER[type] : undefined) };
  const labelled = Object.entries(labels).flatMap(([field, label]) => {
    const value = fields[field];
    if (typeof value === 'number') return [`${label[language]}: ${decimal(value, language)}`];
    if (typeof value !== 'string') return [];
    const isDate = field === 'plannedEnd' || field === 'newEnd';
    return [`${label[language]}: ${isDate ? formatEdtf(value, language) : value}`];
  });
  return [...values, ...labelled];
}

const decimal = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

/** Texts that are told to a person, by type: what they said, or what was spoken with them. */
const TEXTS_FOR_THE_USER: Readonly<Record<string, readonly string[]>> = {
  AgreementSigned: ['purpose', 'meetingPlan'],
  AgreementRevised: ['purpose', 'meetingPlan'],
  AssessmentCompleted: ['interests', 'resources', 'motivation', 'ambitions', 'direction'],
  FollowUpContactHeld: ['topic', 'nextStep'],
  SupportRequested: ['topic'],
  SupportAnswered: ['answer'],
  FactorNamed: ['text'],
  StatusCheckpointRecorded: ['wishes'],
  MilestoneReached: ['description'],
  TaskAdded: ['description'],
};
/** Nothing but what the manager said: any other free text may touch on health. */
const TEXTS_FOR_THE_MANAGER: Readonly<Record<string, readonly string[]>> = {
  SupportRequested: ['topic'],
  FactorNamed: ['text'],
};

function quotesOf(fact: Fact, audience: Audience, language: Language): string[] {
  // A text of the manager's on something both know of was still said by the manager alone.
  if (audience === 'user' && fact.source === 'manager') return [];
  if (audience === 'manager' && fact.source === 'user') return [];
  const fields = (audience === 'user' ? TEXTS_FOR_THE_USER : TEXTS_FOR_THE_MANAGER)[fact.type];
  return (fields ?? []).flatMap((field) => {
    const value = (fact.data as Data)[field];
    if (typeof value === 'string') return [`${PHRASES.inTheirWords[language]}: «${value.trim()}».`];
    if (value === undefined) return [];
    const isWithheld = typeof value === 'object' && value !== null && '$withheld' in value;
    return [`(${PHRASES[isWithheld ? 'withheld' : 'erased'][language]})`];
  });
}

/** What has no date keeps its place after what was recorded before it. */
function inOrderOfHappening(facts: readonly Fact[]): Fact[] {
  let reached = '';
  return facts
    .map((fact, recorded) => {
      const { earliest } = bounds(dateOf(fact));
      reached = earliest ?? reached;
      return { fact, recorded, key: earliest ?? reached };
    })
    .toSorted((a, b) => (a.key === b.key ? a.recorded - b.recorded : a.key < b.key ? -1 : 1))
    .map(({ fact }) => fact);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
