import { overlap, type Span } from './spans.js';

/** `from/to`; nothing after the slash: it runs; `?` for what nobody dated. */
function span(text: string): Span {
  const [start, end] = text.split(' to ');
  const dated = (date: string | undefined) => (date === '?' || date === '' ? undefined : date);
  return { start: dated(start), end: dated(end), ended: end !== '' };
}

describe('Two spans', () => {
  it.each<[string, string, string, boolean | undefined]>([
    ['enclosing the other', '2018-01-01 to 2018-12-31', '2018-03-01 to 2018-04-01', true],
    ['the same', '2018-01-01 to 2018-12-31', '2018-01-01 to 2018-12-31', true],
    ['overlapping by a day', '2018-01-01 to 2018-03-01', '2018-02-28 to 2018-04-01', true],
    ['meeting on a day', '2018-01-01 to 2018-03-01', '2018-03-01 to 2018-04-01', false],
    ['a day apart', '2018-01-01 to 2018-02-28', '2018-03-01 to 2018-04-01', false],
    ['one day within the other', '2018-01-01 to 2018-12-31', '2018-03-01 to 2018-03-01', true],
    ['one that runs and begins before', '2018-01-01 to ', '2018-03-01 to 2018-04-01', true],
    ['one that runs and begins after', '2018-04-01 to ', '2018-03-01 to 2018-04-01', false],
    ['both running', '2018-01-01 to ', '? to ', true],
    ['rough and perhaps overlapping', '2018-01-01 to 2018-03', '2018-03-15 to ', undefined],
    ['rough and certainly apart', '2018-01-01 to 2018-02', '2018-03-01 to ', false],
    ['rough and certainly overlapping', '2018-01 to 2018-06', '2018-02 to 2018-12', true],
    ['with an end that nobody dated', '2018-01-01 to ?', '2018-03-01 to ', undefined],
  ])('%s', (_, a, b, answer) => {
    expect(overlap(span(a), span(b))).toBe(answer);
    expect(overlap(span(b), span(a))).toBe(answer);
  });
});
