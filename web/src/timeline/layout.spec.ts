import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bounds } from '../../../src/domain/time/bounds.js';
import { extentOf, type Stated } from './extent.js';
import { layOut, TARGET, type Box, type Canvas, type Placeable } from './layout.js';

const TODAY = '2026-11-22';
const DATES = [
  '2018-05-14',
  '2018-05',
  '2018',
  '2018-05~',
  '2017-10?',
  '2018%',
  '2018-21',
  '201X',
  '../2018-05-15',
  '2018-05-15/..',
  '/2018-05-15',
  '2016-05/2016-11',
];

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edtf = fc.oneof(fc.constantFrom(...DATES), day, fc.constant(undefined));
const stated: fc.Arbitrary<Stated> = fc.oneof(
  fc.record({ from: edtf, to: edtf, ongoing: fc.boolean() }),
  edtf.map((on) => ({ from: on, to: on })),
);
const canvas: fc.Arbitrary<Canvas> = fc
  .record({
    days: fc.tuple(day, day),
    width: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 200, max: 1600 })),
  })
  .map(({ days, width }) => {
    const [from, to] = days.toSorted() as [string, string];
    return { from, to, width };
  });
const several = (maxLength: number) =>
  fc
    .array(fc.tuple(stated, fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 0, 90, 400)), {
      maxLength,
    })
    .map((all) =>
      all.map(([said, row, labelWidth], n): Placeable & { said: Stated } => ({
        id: `p${n}`,
        row,
        labelWidth,
        said,
        ...extentOf(said, TODAY),
      })),
    );

/** Days since 1970, counted without the code under test. */
const number = (text: string) =>
  Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8)) / 864e5;

/** First and last day that may be covered, straight from what was stated. */
function spanOf({ from, to, ongoing }: Stated): [number, number] {
  const [start, end] = [bounds(from), bounds(to)];
  const today = number(TODAY);
  const startDays = [start.earliest, start.latest].filter((d) => d !== undefined).map(number);
  const until = Math.max(today, start.earliest === undefined ? today : number(start.earliest));
  const endDays = ongoing
    ? [until]
    : [end.earliest, end.latest].filter((d) => d !== undefined).map(number);
  const all = [...startDays, ...endDays];
  const endKnown = ongoing || end.latest !== undefined;
  return [
    start.earliest === undefined ? -Infinity : Math.min(...all),
    endKnown ? Math.max(...all) : Infinity,
  ];
}

const close = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const overlap = (a: { left: number; width: number }, b: { left: number; width: number }) =>
  a.left + a.width > b.left + 1e-6 && b.left + b.width > a.left + 1e-6;
const reach = ({ left, width, hit, label }: Box) => [
  { left, width },
  hit,
  ...(label ? [label] : []),
];

function overlapping(boxes: readonly Box[]): [string, string][] {
  const found: [string, string][] = [];
  const lanes = new Map<string, Box[]>();
  for (const box of boxes) {
    const key = `${box.row} ${box.lane}`;
    for (const other of lanes.get(key) ?? [])
      if (reach(box).some((a) => reach(other).some((b) => overlap(a, b))))
        found.push([other.id, box.id]);
    lanes.set(key, [...(lanes.get(key) ?? []), box]);
  }
  return found;
}

describe('the layout of the timeline', () => {
  it('shows each period exactly once, or says that it lies outside', () => {
    fc.assert(
      fc.property(several(40), canvas, (periods, on) => {
        const { boxes, outside } = layOut(periods, on);
        expect([...boxes.map(({ id }) => id), ...outside].toSorted()).toEqual(
          periods.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('draws left edge and width exactly as the stated days say', () => {
    fc.assert(
      fc.property(several(20), canvas, (periods, on) => {
        const { boxes, outside } = layOut(periods, on);
        const [first, last] = [number(on.from), number(on.to)];
        const perDay = on.width / (last - first + 1);
        for (const { id, said } of periods) {
          const [from, to] = spanOf(said);
          const box = boxes.find((one) => one.id === id);
          expect(outside.includes(id)).toBe(to < first || from > last);
          if (!box) continue;
          const [shownFrom, shownTo] = [Math.max(from, first), Math.min(to, last)];
          expect(close(box.left, (shownFrom - first) * perDay)).toBe(true);
          expect(close(box.width, (shownTo - shownFrom + 1) * perDay)).toBe(true);
          expect(box.open).toEqual({ left: from === -Infinity, right: to === Infinity });
        }
      }),
    );
  });

  it('stays within the canvas, with targets that a finger can hit', () => {
    fc.assert(
      fc.property(several(40), canvas, (periods, on) => {
        for (const box of layOut(periods, on).boxes) {
          for (const part of [...reach(box), ...(box.sure ? [box.sure] : [])]) {
            expect(part.left).toBeGreaterThanOrEqual(-1e-6);
            expect(part.left + part.width).toBeLessThanOrEqual(on.width + 1e-6);
          }
          expect(box.hit.width).toBeGreaterThanOrEqual(Math.min(TARGET, on.width) - 1e-6);
          const { sure = box } = box;
          expect(sure.left).toBeGreaterThanOrEqual(box.left - 1e-6);
          expect(sure.left + sure.width).toBeLessThanOrEqual(box.left + box.width + 1e-6);
        }
      }),
    );
  });

  it('lets nothing overlap within a lane', () => {
    fc.assert(
      fc.property(several(60), canvas, (periods, on) => {
        expect(overlapping(layOut(periods, on).boxes)).toEqual([]);
      }),
    );
  });

  it('does not move what stands there when more is added', () => {
    fc.assert(
      fc.property(several(20), several(20), canvas, (periods, more, on) => {
        const added = more.map((period) => ({ ...period, id: `more-${period.id}` }));
        const place = ({ boxes }: ReturnType<typeof layOut>) =>
          boxes
            .filter(({ id }) => !id.startsWith('more-'))
            .map(({ lane: _, ...where }) => where)
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(place(layOut([...added, ...periods], on))).toEqual(place(layOut(periods, on)));
      }),
    );
  });

  it('counts as many lanes as a row uses, in the order asked for', () => {
    fc.assert(
      fc.property(several(30), canvas, (periods, on) => {
        const { boxes, rows } = layOut(periods, on, ['c', 'a']);
        const used = new Set(boxes.map(({ row }) => row));
        expect(rows.map(({ row }) => row)).toEqual(['c', 'a', 'b'].filter((row) => used.has(row)));
        for (const { row, lanes } of rows) {
          const found = new Set(boxes.filter((box) => box.row === row).map(({ lane }) => lane));
          expect([...found].toSorted((a, b) => a - b)).toEqual([...Array(lanes).keys()]);
        }
      }),
    );
  });

  it('places a thousand periods on a narrow canvas', () => {
    const periods = Array.from({ length: 1000 }, (_, n): Placeable => {
      const on = `2018-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
      return { id: `p${n}`, row: 'a', ...extentOf({ from: on, to: on }, TODAY) };
    });
    const { boxes } = layOut(periods, { from: '2018-01-01', to: '2018-12-31', width: 240 });
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(1000);
    expect(overlapping(boxes)).toEqual([]);
  });
});

describe('what other timelines draw wrongly', () => {
  const on: Canvas = { from: '2018-01-01', to: '2018-12-31', width: 365 };
  const period = (id: string, said: Stated): Placeable => ({
    id,
    row: 'training',
    ...extentOf(said, '2018-12-31'),
  });
  const only = (said: Stated) => layOut([period('one', said)], on).boxes[0]!;

  it('shows a period that is added after the first', () => {
    const first = period('first', { from: '2018-02-01', to: '2018-03-01' });
    const later = period('later', { from: '2018-10-01', to: '2018-11-01' });
    expect(layOut([first], on).boxes).toHaveLength(1);
    expect(layOut([first, later], on).boxes.map(({ id }) => id)).toEqual(['first', 'later']);
  });

  it('does not cut June to August where the next begins in July', () => {
    const { boxes } = layOut(
      [
        period('summer', { from: '2018-06-01', to: '2018-08-31' }),
        period('next', { from: '2018-07-01', to: '2018-09-30' }),
      ],
      on,
    );
    expect(boxes.map(({ id, lane, width }) => ({ id, lane, width: Math.round(width) }))).toEqual([
      { id: 'summer', lane: 0, width: 92 },
      { id: 'next', lane: 1, width: 92 },
    ]);
  });

  it('draws what has no end until the day that is looked from', () => {
    const { left, width, open } = only({ from: '2018-07-01', ongoing: true });
    expect(Math.round(left + width)).toBe(365);
    expect(open.right).toBe(false);
  });

  it('draws what ended nobody knows when as open, and nothing after its beginning as certain', () => {
    const { left, width, open, sure } = only({ from: '2018-07-01' });
    expect([Math.round(left), Math.round(width), open.right]).toEqual([181, 184, true]);
    expect(sure).toBeUndefined();
  });

  it('gives a single day a target of 24 pixels around its own place', () => {
    const { left, width, hit } = only({ from: '2018-04-07', to: '2018-04-07' });
    expect([Math.round(left), Math.round(width), hit.width]).toEqual([96, 1, TARGET]);
    expect(hit.left + hit.width / 2).toBeCloseTo(96.5);
  });

  it('draws a single day at the edge of the canvas, with its target inside', () => {
    expect(only({ from: '2018-01-01', to: '2018-01-01' }).hit).toEqual({ left: 0, width: TARGET });
  });

  it('says that a period lies before what is shown, and does not drop it', () => {
    const { boxes, outside } = layOut([period('old', { from: '2017', to: '2017' })], on);
    expect([boxes, outside]).toEqual([[], ['old']]);
  });

  it('draws a rough month as the whole of what it may be, with only its inside as certain', () => {
    const { left, width, sure } = only({ from: '2018-03', to: '2018-06' });
    expect([Math.round(left), Math.round(width)]).toEqual([59, 122]);
    expect([Math.round(sure!.left), Math.round(sure!.width)]).toEqual([89, 63]);
  });
});
