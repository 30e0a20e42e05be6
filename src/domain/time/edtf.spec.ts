import fc from 'fast-check';
import { isEdtf, parseEdtf } from './edtf.js';
import { edtfLike } from './edtf.fixture.js';

describe('A stated date', () => {
  it.each([
    '2018-05-14',
    '2020-02-29',
    '2018-05',
    '2018',
    '1900',
    '2100-12-31',
    '2018-21',
    '2018-24',
    '201X',
    '20XX',
    '19XX',
    '209X',
    '2018-XX',
    '2018-05-XX',
    '2018-XX-XX',
    '2018~',
    '2018-05?',
    '2018-05-14%',
    '2018-21~',
    '201X?',
    '2018-XX~',
  ])('can be %s', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['2019-02-29', 'a day that does not exist'],
    ['2018-13', 'a thirteenth month'],
    ['2018-00', 'month zero'],
    ['2018-20', 'no season'],
    ['2018-25', 'a season of level 2'],
    ['2018-21-01', 'a day in a season'],
    ['2018-13-XX', 'unspecified day of no month'],
    ['2018-XX-05', 'a known day in an unknown month'],
    ['2018-1X', 'half a month'],
    ['2018-05-1X', 'half a day'],
    ['XXXX', 'no year at all'],
    ['21XX', 'a century that runs past 2100'],
    ['210X', 'a decade that runs past 2100'],
    ['189X', 'a decade before 1900'],
    ['18XX', 'a century before 1900'],
    ['1899', 'a year before 1900'],
    ['2101', 'a year after 2100'],
    ['-2018', 'a negative year'],
    ['Y20180', 'a long year'],
    ['2018-W20', 'a week'],
    ['2018-05-14T10:00:00Z', 'a time of day'],
    ['2018-05-14~?', 'two qualifiers'],
    ['~2018', 'a qualifier in front, which is level 2'],
    ['2018?-05', 'a qualifier on one part, which is level 2'],
    ['201x', 'a small x'],
    ['2018-5', 'a month of one digit'],
    ['2018-05-14\n', 'a line break'],
    [' 2018', 'a space'],
    ['[2017,2018]', 'a set'],
    ['unknown', 'a word'],
  ])('cannot be %j (%s)', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('keeps what was stated apart from what was not', () => {
    expect(parseEdtf('2018')).toEqual({ kind: 'date', precision: 'year', year: 2018 });
    expect(parseEdtf('2018-05-XX%')).toEqual({
      kind: 'date',
      precision: 'month',
      year: 2018,
      month: 5,
      unspecified: 'day',
      qualifier: '%',
    });
    expect(parseEdtf('2018-23')).toEqual({
      kind: 'date',
      precision: 'season',
      year: 2018,
      season: 23,
    });
    expect(parseEdtf('20XX')).toEqual({ kind: 'date', precision: 'century', year: 2000 });
  });
});

describe('A stated interval', () => {
  it.each([
    '2017/2018',
    '2018/2018',
    '2018-05-20/2018-05',
    '2018-05/..',
    '../2018-05',
    '2018-05/',
    '/2018-05',
    '2017-10~/2018-05?',
    '201X/2018-05-14',
  ])('can be %s', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    '../..',
    '/',
    '../',
    '/..',
    '2018/2019/2020',
    '2018/x',
    '2018//',
    '2018...',
    '2018-05/06',
  ])('cannot be %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('cannot end before it starts', () => {
    expect(isEdtf('2018-05-14/2018-05-13')).toBe(false);
    expect(isEdtf('2018/2017')).toBe(false);
  });

  it('may seem to end before it starts when a qualifier leaves room', () => {
    expect(isEdtf('2018-05-14~/2018-05-13')).toBe(true);
    expect(isEdtf('2018-05-14~/2018-05-10')).toBe(false);
  });

  it('tells an open side from an unknown one', () => {
    expect(parseEdtf('2018/..')).toMatchObject({ from: { year: 2018 }, to: 'open' });
    expect(parseEdtf('/2018')).toMatchObject({ from: 'unknown', to: { year: 2018 } });
  });
});

describe('Any text', () => {
  it('is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), edtfLike), (text) => {
        expect(isEdtf(text)).toBe(parseEdtf(text) !== undefined);
      }),
    );
  });

  it('that is nearly a date is often one, so that the property above is not empty', () => {
    const accepted = fc.sample(edtfLike, { numRuns: 500, seed: 1 }).filter(isEdtf);
    expect(accepted.length).toBeGreaterThan(100);
  });
});
