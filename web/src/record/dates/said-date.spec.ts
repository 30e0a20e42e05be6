import fc from 'fast-check';
import { formatEdtf } from '../../../../src/domain/time/format.js';
import { isEdtf } from '../../../../src/domain/time/edtf.js';
import { readSaidDate } from './said-date.js';

// A Sunday.
const TODAY = '2026-11-22';
const edtf = (text: string) => {
  const said = readSaidDate(text, TODAY);
  return said.kind === 'date' ? said.edtf : said.kind;
};

describe('a date as people say it', () => {
  it.each([
    ['14.5.2018', '2018-05-14'],
    ['14.05.18', '2018-05-14'],
    ['14/5/2018', '2018-05-14'],
    ['14 5 2018', '2018-05-14'],
    ['14052018', '2018-05-14'],
    ['140518', '2018-05-14'],
    ['2018-05-14', '2018-05-14'],
    ['14. mai 2018', '2018-05-14'],
    ['den 14. mai 2018', '2018-05-14'],
    ['14 May 2018', '2018-05-14'],
    ['May 14, 2018', '2018-05-14'],
    ['3rd of October 2017', '2017-10-03'],
    ['1. okt. 1998', '1998-10-01'],
    ['5.2018', '2018-05'],
    ['05/2018', '2018-05'],
    ['mai 2018', '2018-05'],
    ['i mai 2018', '2018-05'],
    ['sept. 2018', '2018-09'],
    ['mai 18', '2018-05'],
    ['2018', '2018'],
    ['i 2018', '2018'],
    ['våren 2018', '2018-21'],
    ['sommaren 2018', '2018-22'],
    ['høst 2018', '2018-23'],
    ['in the autumn of 2018', '2018-23'],
    ['vinteren 2018', '2018-24'],
    ['vinteren 2017/18', '2017-12/2018-02'],
    ['2010-årene', '201X'],
    ['2010-talet', '201X'],
    ['the 1990s', '199X'],
    ['2000-tallet', '20XX'],
  ])('%s', (text, expected) => expect(edtf(text)).toBe(expected));

  it.each([
    ['ca. mars 2018', '2018-03~'],
    ['omtrent 14. mai 2018', '2018-05-14~'],
    ['rundt 2016', '2016~'],
    ['om lag hausten 2017', '2017-23~'],
    ['about March 2018', '2018-03~'],
    ['kanskje 2016', '2016?'],
    ['mars 2018?', '2018-03?'],
    ['trolig ca. mars 2018', '2018-03%'],
    ['ca mars 2018 (usikkert)', '2018-03%'],
  ])('that is rough or doubted: %s', (text, expected) => expect(edtf(text)).toBe(expected));

  it.each([
    ['mellom mars og mai 2018', '2018-03/2018-05'],
    ['mellom mai 2018 og juni 2019', '2018-05/2019-06'],
    ['between March and May 2018', '2018-03/2018-05'],
    ['mars–mai 2018', '2018-03/2018-05'],
    ['3.–10. mai 2018', '2018-05-03/2018-05-10'],
    ['fra 3. mai til 10. juni 2018', '2018-05-03/2018-06-10'],
    ['mellom ca. mars og mai 2018', '2018-03~/2018-05'],
    ['2016-2018', '2016/2018'],
    ['2016–2018', '2016/2018'],
    ['før 2018', '../2017'],
    ['før mars 2018', '../2018-02'],
    ['before 1 May 2018', '../2018-04-30'],
    ['før våren 2018', '../2018-02'],
    ['etter 2018', '2019/..'],
    ['etter ca. desember 2018', '2019-01~/..'],
    ['senest juni 2018', '../2018-06'],
    ['siden mars 2018', '2018-03/..'],
    ['frå mars 2018', '2018-03/..'],
    ['mars 2018 eller senere', '2018-03/..'],
    ['starten av mai 2018', '2018-05-01/2018-05-10'],
    ['slutten av februar 2018', '2018-02-21/2018-02-28'],
    ['the end of 2018', '2018-09/2018-12'],
  ])('between two: %s', (text, expected) => expect(edtf(text)).toBe(expected));

  it.each([
    ['i dag', '2026-11-22'],
    ['I DAG', '2026-11-22'],
    ['i går', '2026-11-21'],
    ['yesterday', '2026-11-21'],
    ['i førgårs', '2026-11-20'],
    ['i morgon', '2026-11-23'],
    ['for tre dager siden', '2026-11-19'],
    ['for to uker siden', '2026-11-08~'],
    ['for 2 veker sidan', '2026-11-08~'],
    ['two weeks ago', '2026-11-08~'],
    ['for en måned siden', '2026-10~'],
    ['for eit halvt år sidan', '2026-05~'],
    ['for to år siden', '2024~'],
    ['om tre måneder', '2027-02~'],
    ['in two weeks', '2026-12-06~'],
    ['kanskje for to uker siden', '2026-11-08%'],
    ['forrige uke', '2026-11-09/2026-11-15'],
    ['denne veka', '2026-11-16/2026-11-22'],
    ['forrige måned', '2026-10'],
    ['i fjor', '2025'],
    ['mai i fjor', '2025-05'],
    ['våren i år', '2026-21'],
    ['14. mai i år', '2026-05-14'],
    ['last year', '2025'],
  ])('counted from today: %s', (text, expected) => expect(edtf(text)).toBe(expected));

  it.each([
    '',
    '  ',
    'vet ikke',
    'Vet ikke',
    'veit ikkje',
    "don't know",
    'ukjent',
    'ikkje oppgitt',
  ])('that nobody knows: "%s"', (text) => expect(edtf(text)).toBe('notStated'));

  it.each([
    '31.2.2018',
    '14.13.2018',
    'mai',
    '14. mai',
    'snart',
    'for lenge siden',
    'mellom mai 2018 og mars 2018',
    '14.5.1818',
    '32. mai 2018',
    'for og',
    '2018-5',
    'mellom og',
  ])('that is none, or says no year: %s', (text) => expect(edtf(text)).toBe('unclear'));

  it('takes two digits for a year that is at most ten years ahead', () => {
    expect(edtf('1.1.36')).toBe('2036-01-01');
    expect(edtf('1.1.37')).toBe('1937-01-01');
  });
});

const upTo = (max: number, min = 1) => fc.integer({ min, max });
const padded = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const calendar = fc.oneof(
  fc.tuple(year, upTo(12), upTo(28)).map(([y, m, d]) => `${y}-${padded(m)}-${padded(d)}`),
  fc.tuple(year, upTo(12)).map(([y, m]) => `${y}-${padded(m)}`),
  fc.tuple(year, upTo(12)).map(([y, m]) => `${y}-${padded(m)}-XX`),
  fc.tuple(year, upTo(24, 21)).map(([y, s]) => `${y}-${s}`),
  year,
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  upTo(209, 190).map((decade) => `${decade}X`),
  fc.constantFrom('19XX', '20XX'),
);
const date = fc
  .tuple(calendar, fc.constantFrom('', '~', '?', '%'))
  .map(([day, qualifier]) => day + qualifier);
const stated = fc
  .oneof(
    date,
    fc.tuple(date, date).map(([from, to]) => `${from}/${to}`),
    date.map((from) => `${from}/..`),
    date.map((to) => `../${to}`),
    date.map((from) => `${from}/`),
    date.map((to) => `/${to}`),
  )
  .filter(isEdtf);

describe.each(['nb', 'nn', 'en'] as const)('what is shown of a date in %s', (language) => {
  it('is read as the same date', () => {
    fc.assert(
      fc.property(stated, (given) => {
        expect(edtf(formatEdtf(given, language))).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });
});

it('answers whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (text) => {
      expect(['date', 'notStated', 'unclear']).toContain(readSaidDate(text, TODAY).kind);
    }),
  );
});
