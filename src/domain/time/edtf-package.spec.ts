import fc from 'fast-check';
import { bounds } from './bounds.js';
import { isDay } from './day.js';
import { isEdtf } from './edtf.js';
import { dateLike } from './edtf.fixture.js';

/** The part of the independent package `edtf` (which ships no types) that serves as the judge. */
interface Judge {
  default(text: string): { min: number; max: number };
}
const packageName: string = 'edtf';
const { default: judge } = (await import(packageName)) as Judge;

function judged(text: string): { earliest: string; latest: string } | undefined {
  try {
    const { min, max } = judge(text);
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    return { earliest: day(min), latest: day(max) };
  } catch {
    return undefined;
  }
}

/** The package knows every year; and it reads 29 February of a common year as 1 March. */
function isBeyondTheJudge(text: string): boolean {
  const isInOurYears = /^(19|20|2100)/.test(text);
  return !isInOurYears || (text.endsWith('-02-29') && !isDay(text));
}

/** EDTF names no months for seasons: the package counts quarters, we the seasons of the north. */
const isSeason = (text: string) => /-2[1-4]$/.test(text);
/** Season 25 ("spring, northern hemisphere") is level 2. */
const isLevelTwo = (text: string) => text.endsWith('-25');

describe('Against the independent package', () => {
  it('the same dates are valid', () => {
    const decidable = dateLike.filter((text) => !isBeyondTheJudge(text) && !isLevelTwo(text));
    fc.assert(
      fc.property(decidable, (text) => {
        expect(isEdtf(text)).toBe(judged(text) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('unqualified dates have the same bounds', () => {
    const dates = dateLike.filter((text) => isEdtf(text) && !isSeason(text));
    fc.assert(
      fc.property(dates, (text) => {
        expect(bounds(text)).toEqual({ ...judged(text), approximate: false });
      }),
      { numRuns: 1000 },
    );
  });

  it('intervals have the same bounds, and none is refused that it accepts', () => {
    const dates = dateLike.filter((text) => isEdtf(text) && !isSeason(text));
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const text = `${from}/${to}`;
        const expected = judged(text);
        // It also refuses intervals whose end begins with or before their start, such as 2018/2018.
        fc.pre(expected !== undefined);
        expect(isEdtf(text)).toBe(true);
        expect(bounds(text)).toEqual({ ...expected, approximate: false });
      }),
      { numRuns: 1000 },
    );
  });

  it('intervals that end before they start are refused by both', () => {
    const dates = dateLike.filter((text) => isEdtf(text) && !isSeason(text));
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [boundsA, boundsB] = [bounds(a), bounds(b)];
        fc.pre((boundsA.latest ?? '') < (boundsB.earliest ?? ''));
        expect(isEdtf(`${b}/${a}`)).toBe(false);
        expect(judged(`${b}/${a}`)).toBeUndefined();
      }),
    );
  });
});
