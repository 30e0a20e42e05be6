import { WORDS } from '../../../../src/domain/time/words.js';

// What people write in place of figures, in bokmål, nynorsk and English at once: whoever has chosen
// one language still writes as they are used to.

const COUNTED: readonly (readonly string[])[] = [
  ['en', 'ei', 'ein', 'et', 'eit', 'ett', 'én', 'éi', 'éin', 'a', 'an', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
  ['elleve', 'eleven'],
  ['tolv', 'twelve'],
];
const NUMBERS = new Map(
  COUNTED.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])),
);

/** A count in figures or words, at most of three digits; undefined when it is none. */
export const numberSaid = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);

export type Unit = 'day' | 'week' | 'month' | 'year';

const UNITS: readonly [Unit, RegExp][] = [
  ['day', /^(?:dag|dager|dagar|døgn|days?)$/],
  ['week', /^(?:uke|uka|uker|veke|veka|veker|weeks?)$/],
  ['month', /^(?:måned|måneder|månad|månader|mnd\.?|months?)$/],
  ['year', /^(?:år|years?)$/],
];

export const unitSaid = (word: string): Unit | undefined =>
  UNITS.find(([, pattern]) => pattern.test(word))?.[0];

const MONTHS = new Map<string, number>([
  ...Object.values(WORDS).flatMap(({ months }) =>
    months.flatMap((month, at): [string, number][] => {
      const name = month.toLowerCase();
      return [
        [name, at + 1],
        [name.slice(0, 3), at + 1],
      ];
    }),
  ),
  ['sept', 9],
]);

/** 1 to 12, also of a month that is shortened: `okt.`. */
export const monthSaid = (word: string): number | undefined => MONTHS.get(word.replace(/\.$/, ''));

const SEASONS: readonly [number, RegExp][] = [
  [21, /^(?:vår|våren|spring)$/],
  [22, /^(?:sommer|sommeren|sommar|sommaren|summer)$/],
  [23, /^(?:høst|høsten|haust|hausten|autumn|fall)$/],
  [24, /^(?:vinter|vinteren|winter)$/],
];

/** 21 spring to 24 winter. */
export const seasonSaid = (word: string): number | undefined =>
  SEASONS.find(([, pattern]) => pattern.test(word))?.[0];

export const NOT_STATED =
  /^(?:(?:jeg |eg |i )?(?:vet ikke|veit ikkje|don.?t know)|(?:ikke|ikkje) (?:oppgitt|kjent)|not (?:stated|known)|ukjent|ukjend|unknown|usikker|usikkert)$/;

/** Days from today that have a name. */
export const NAMED_DAYS: readonly [number, RegExp][] = [
  [0, /^(?:i ?dag|today)$/],
  [-1, /^(?:i ?går|yesterday)$/],
  [-2, /^(?:i ?forgårs|i ?førgårs|føregårs|(?:the )?day before yesterday)$/],
  [1, /^(?:i ?morgen|i ?morgon|tomorrow)$/],
  [2, /^(?:i ?overmorgen|i ?overmorgon|(?:the )?day after tomorrow)$/],
];

export const APPROXIMATE =
  /^(?:omtrent|ca\.?|cirka|circa|rundt|omkring|kring|om ?lag|about|around|approximately|approx\.?|roughly) +/;
export const UNCERTAIN_BEFORE =
  /^(?:kanskje|trolig|truleg|sannsynligvis|sannsynlegvis|probably|perhaps|maybe) +/;
export const UNCERTAIN_AFTER = /,? *(?:\((?:usikkert|uncertain)\)|usikkert|uncertain|\?)$/;

/** What is said before a date without changing it. */
export const PREPOSITION = /^(?:en gang i|ein gong i|engang i|sometime in|den|i|in|on|på) +/;
