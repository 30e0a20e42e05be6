import { oneOf, randomFrom, wholeNumber } from '../../../test/support/random.js';
import { parseCef } from './cef.fixture.js';
import { cefLine, type CefHeader } from './cef.js';

const HEADER: CefHeader = {
  vendor: 'Forløp',
  product: 'Oppslagslogg',
  version: '1.0',
  eventClass: 'audit:access',
  name: 'Oppslag',
  severity: 'INFO',
};
const PIECES = [
  '|',
  '=',
  '\\',
  '\r',
  '\n',
  '\r\n',
  ' ',
  'r',
  'n',
  ' duid=',
  'CEF:0|',
  'æ',
  'x',
  '',
];

describe('A line of the Common Event Format', () => {
  it('has six fields of a header and then pairs', () => {
    expect(cefLine(HEADER, { suid: 'Z990101', duid: 'p-1' })).toBe(
      'CEF:0|Forløp|Oppslagslogg|1.0|audit:access|Oppslag|INFO|suid=Z990101 duid=p-1',
    );
  });

  it.each([
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['an equals sign', 'a=b', 'a\\=b'],
    ['a line feed', 'a\nb', 'a\\nb'],
    ['a carriage return', 'a\rb', 'a\\rb'],
    ['a bar, which is none of its business', 'a|b', 'a|b'],
  ])('escapes %s in a value', (_, value, written) => {
    expect(cefLine(HEADER, { msg: value }).split('|INFO|')[1]).toBe(`msg=${written}`);
  });

  it('cannot be ended by a header', () => {
    const line = cefLine({ ...HEADER, name: 'a|b\r\nc' }, { msg: 'x' });
    expect(line).toContain('|a\\|b\\r\\nc|INFO|msg=x');
  });

  it('is read back as it was written, whatever is in it', () => {
    const random = randomFrom(20);
    const text = () =>
      Array.from({ length: wholeNumber(random, 0, 8) }, () => oneOf(random, PIECES)).join('');
    for (let round = 0; round < 10_000; round++) {
      const header = { ...HEADER, product: text(), name: text() };
      const extension = { suid: text(), msg: text(), request: text() };
      const line = cefLine(header, extension);
      expect(line).not.toMatch(/[\r\n]/);
      expect(parseCef(line)).toEqual({
        header: [header.vendor, header.product, '1.0', 'audit:access', header.name, 'INFO'],
        extension,
      });
    }
  });
});
