import { commandOf } from '../vocabulary/forms.js';
import type { Words } from '../vocabulary/words.js';
import type { Period } from './periods.js';
import type { TimelineTexts } from './texts.js';

/** What is needed to say a period in a language. */
interface Saying {
  words: Pick<Words, 'spell' | 'said'>;
  texts: TimelineTexts;
  saidDate(edtf: string | undefined): string;
  /** By id; an employer that has no name is not named. */
  employerNames: ReadonlyMap<string, string>;
}

/** A period in words. `label` is shown; with `rest` it is the whole sentence. */
export interface SaidPeriod {
  title: string;
  label: string;
  rest: string;
  /** When it was, on its own. */
  when: string;
}

const KINDS_BY_NAME = ['preparation', 'assessment', 'instrument'];
const PLACED = ['training', 'employment'];

export function sayPeriod(period: Period, saying: Saying): SaidPeriod {
  const { texts } = saying;
  const title = titleOf(period, saying);
  const when = whenOf(period, saying);
  if (!period.ongoing) return { title, when, label: title, rest: `, ${when}` };
  const from =
    period.from === undefined ? texts.startNotStated : texts.from(saying.saidDate(period.from));
  return { title, when, label: texts.ongoingLabel(title), rest: `, ${from}` };
}

function titleOf(period: Period, { words, texts, employerNames }: Saying): string {
  const { kind, row, employerId } = period;
  if (kind === 'review') return texts.review;
  if (kind === 'contact') return texts.contact[row as keyof TimelineTexts['contact']];
  const name = nameOf(period, words);
  const employer = employerId === undefined ? undefined : employerNames.get(employerId);
  if (employer === undefined) return [name, ...termsOf(period, words)].join(', ');
  if (kind === 'agreement') return texts.made(name, employer);
  const placed = PLACED.includes(kind) ? texts.at(name, employer) : name;
  return [placed, ...termsOf(period, words)].join(', ');
}

/** What it is called by itself: a course by its kind, a consent by what it covers. */
function nameOf({ kind, type, current }: Period, words: Saying['words']): string {
  const command = type && commandOf(type);
  if (KINDS_BY_NAME.includes(kind) && current['kind'] !== undefined)
    return words.said('kind', current['kind'], command);
  if (kind === 'consent' && current['scope'] !== undefined)
    return `${words.spell(kind)}: ${inSentence(words.said('scope', current['scope'], command))}`;
  return words.spell(kind);
}

const inSentence = (words: string): string =>
  words.charAt(0).toLocaleLowerCase('nb') + words.slice(1);

/** Of an employment: the kind of contract and its size, where they are stated. */
function termsOf({ kind, current }: Period, words: Saying['words']): string[] {
  if (kind !== 'employment') return [];
  return ['contractType', 'percentage']
    .filter((field) => current[field] !== undefined)
    .map((field) => words.said(field, current[field], 'start-employment'))
    .map(inSentence);
}

function whenOf({ from, to, once, ongoing }: Period, { texts, saidDate }: Saying): string {
  if (once) return from === undefined ? texts.notStated : saidDate(from);
  if (ongoing)
    return from === undefined
      ? `${texts.startNotStated}, ${texts.ongoing}`
      : texts.since(saidDate(from));
  if (from === undefined) return to === undefined ? texts.notStated : texts.until(saidDate(to));
  return to === undefined
    ? texts.endNotStated(saidDate(from))
    : texts.span(saidDate(from), saidDate(to));
}
