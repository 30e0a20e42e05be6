import { addDays, type Day } from '../../../../src/domain/time/day.js';
import { isEdtf, type Edtf } from '../../../../src/domain/time/edtf.js';
import { parseDate, spanOf } from '../../../../src/domain/time/stated-date.js';
import { readCalendar, type Context } from './said-calendar.js';
import { APPROXIMATE, NOT_STATED, UNCERTAIN_AFTER, UNCERTAIN_BEFORE } from './words-said.js';

/** What somebody wrote as a date comes to. */
export type Said = { kind: 'date'; edtf: Edtf } | { kind: 'notStated' } | { kind: 'unclear' };

/**
 * Reads a date as people say it, in bokmål, nynorsk or English, exact or rough: "14.5.2018",
 * "ca. mars 2018", "mellom mars og mai 2018", "for to uker siden", "før 2018", "vet ikke". EDTF itself
 * is read as well.
 *
 * @param today what "i dag" is
 */
export function readSaidDate(text: string, today: Day): Said {
  const asTyped = text.trim();
  if (isEdtf(asTyped)) return { kind: 'date', edtf: asTyped };
  const said = plain(asTyped, today);
  if (said === '' || NOT_STATED.test(said)) return { kind: 'notStated' };
  const edtf = readInterval(said, { today }) ?? readOne(said, { today });
  return edtf !== undefined && isEdtf(edtf) ? { kind: 'date', edtf } : { kind: 'unclear' };
}

/** In small letters, with every dash alike and years in figures. */
function plain(text: string, today: Day): string {
  const year = Number(today.slice(0, 4));
  return text
    .toLowerCase()
    .replace(/(\d) ?[–—] ?(?=\d)/g, '$1 - ')
    .replace(/[–—]/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^| )(?:i fjor|last year)(?= |$)/g, `$1${year - 1}`)
    .replace(/(^| )(?:i år|this year)(?= |$)/g, `$1${year}`)
    .replace(/(^| )(?:neste år|next year)(?= |$)/g, `$1${year + 1}`);
}

type Interval = (groups: string[], context: Context) => string | undefined;

const INTERVALS: readonly [RegExp, Interval][] = [
  [
    /^(?:fra|frå|from) (.+) (?:til ukjent tid|til ukjend tid|to an unknown time)$/,
    sideOf((d) => `${d}/`),
  ],
  [
    /^(?:fra ukjent tid til|frå ukjend tid til|from an unknown time to) (.+)$/,
    sideOf((d) => `/${d}`),
  ],
  [/^(.+) (?:eller senere|eller seinare|or later)$/, sideOf((d) => `${d}/..`)],
  [/^(.+) (?:eller tidligere|eller tidlegare|or earlier)$/, sideOf((d) => `../${d}`)],
  [/^(?:før|before) (.+)$/, sideOf((d) => `../${beside(d, -1)}`)],
  [/^(?:etter|after) (.+)$/, sideOf((d) => `${beside(d, 1)}/..`)],
  [/^(?:senest|seinast|innen|innan|by|until) (.+)$/, sideOf((d) => `../${d}`)],
];

const OPEN: readonly [RegExp, Interval][] = [
  [/^(?:siden|sidan|since|tidligst|tidlegast|fra|frå|from) (.+)$/, sideOf((d) => `${d}/..`)],
];

function sideOf(toInterval: (date: string) => string): Interval {
  return ([text], context) => {
    const date = readOne(text!, context);
    return date === undefined || date.includes('/') ? undefined : toInterval(date);
  };
}

function readInterval(text: string, context: Context): string | undefined {
  return (
    firstOf(INTERVALS, text, context) ?? readBetween(text, context) ?? firstOf(OPEN, text, context)
  );
}

function firstOf(list: typeof INTERVALS, text: string, context: Context): string | undefined {
  for (const [pattern, read] of list) {
    const found = pattern.exec(text);
    const edtf = found && read(found.slice(1), context);
    if (edtf) return edtf;
  }
  return undefined;
}

const BETWEEN: readonly [start: RegExp, separator: string][] = [
  [/^(?:mellom|between) /, ' og '],
  [/^(?:mellom|between) /, ' and '],
  [/^(?:(?:fra|frå|from) )?/, ' til '],
  [/^(?:(?:fra|frå|from) )?/, ' to '],
  [/^/, ' - '],
];

/** What is said on both sides; the first takes its year and month from the second where it says none. */
function readBetween(text: string, context: Context): string | undefined {
  const years = /^(\d{4}) ?[-/] ?(\d{4})$/.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  for (const [start, separator] of BETWEEN) {
    if (!start.test(text)) continue;
    const sides = text.replace(start, '').split(separator);
    // A date may hold the word as well: "2018, ukjent dag og måned".
    for (let at = 1; at < sides.length; at += 1) {
      const to = readOne(sides.slice(at).join(separator), context);
      const from =
        to && readOne(sides.slice(0, at).join(separator), { ...context, ...placeOf(to) });
      if (from && to && !`${from}${to}`.includes('/')) return `${from}/${to}`;
    }
  }
  return undefined;
}

function placeOf(edtf: string): Pick<Context, 'year' | 'month'> {
  const date = parseDate(edtf);
  return {
    ...(date ? { year: date.year } : {}),
    ...(date?.month === undefined ? {} : { month: date.month }),
  };
}

/** One date with how sure it is. */
function readOne(text: string, context: Context): string | undefined {
  const uncertain = UNCERTAIN_BEFORE.test(text) || UNCERTAIN_AFTER.test(text);
  const sure = text.replace(UNCERTAIN_BEFORE, '').replace(UNCERTAIN_AFTER, '');
  const approximate = APPROXIMATE.test(sure);
  const read = readCalendar(sure.replace(APPROXIMATE, ''), context);
  if (read === undefined || !(uncertain || approximate)) return read;
  return read
    .split('/')
    .map((side) => {
      const rough = approximate || side.endsWith('~');
      return `${side.replace(/~$/, '')}${rough && uncertain ? '%' : uncertain ? '?' : '~'}`;
    })
    .join('/');
}

/** The date before or after, as exact as this one: before 2018 is 2017 at the latest. */
function beside(edtf: string, direction: 1 | -1): string {
  const date = parseDate(edtf);
  if (!date) return edtf;
  const { first, last } = spanOf(date);
  const qualifier = date.qualifier ?? '';
  const day = addDays(direction < 0 ? first : last, direction);
  if (date.precision === 'day') return `${day}${qualifier}`;
  if (date.precision === 'month' || date.precision === 'season')
    return `${day.slice(0, 7)}${qualifier}`;
  return `${day.slice(0, 4)}${qualifier}`;
}
