import { WORDS } from '../../../../src/domain/time/words.js';

// What people write in place of figures, in bokmål, nynorsk and English at once: whoever has chosen
// one language still writes as they are used to.

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ en: 1, ei: 1, ein: 1, et: 1, eit: 1, ett: 1, én: 1, éi: 1, éin: 1, a: 1, an: 1, one: 1 },
  ...{ to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5, seks: 6, six: 6 },
  ...{ sju: 7, syv: 7, seven: 7, åtte: 8, eight: 8, ni: 9, nine: 9, ti: 10, ten: 10 },
  ...{ elleve: 11, eleven: 11, tolv: 12, twelve: 12 },
};

/** A count in figures or words, at most of three digits; undefined when it is none. */
export const numberSaid = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS[word];

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
