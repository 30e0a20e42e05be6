import { daysBetween, type Day } from '../../../src/domain/time/day.js';
import type { Extent } from './extent.js';

/** Something to place: a period, or a contact that was held once. */
export interface Placeable extends Extent {
  id: string;
  row: string;
  /** What its label needs, in pixels; 0 or absent: it is drawn without one. */
  labelWidth?: number;
}

/** The days that are shown, both included, on a canvas so many pixels wide. */
export interface Canvas {
  from: Day;
  to: Day;
  width: number;
}

export interface Stretch {
  left: number;
  width: number;
}

/** Where one period stands. Pixels from the left edge of the canvas. */
export interface Box extends Stretch {
  id: string;
  row: string;
  /** From 0, within its row. */
  lane: number;
  /** The part that is certain, within the box. */
  sure?: Stretch;
  /** What can be hit: around the box, never narrower than a finger needs where the canvas allows. */
  hit: Stretch;
  label?: Stretch & { beside: boolean };
  /** Sides on which nobody said how far it reaches: it is drawn to the edge of the canvas. */
  open: { left: boolean; right: boolean };
  /** Sides on which it is known to reach beyond the canvas. */
  cut: { left: boolean; right: boolean };
}

export interface Layout {
  boxes: Box[];
  /** How many lanes each row needs; only rows that have something, in the order asked for. */
  rows: { row: string; lanes: number }[];
  /** Periods that lie wholly before or after the days shown. */
  outside: string[];
}

/** WCAG 2.2, 2.5.8. */
export const TARGET = 24;
/** A single day is drawn this wide at least. */
const LEAST_SEEN = 5;
const GAP = 4;
const LABEL_PADDING = 16;

/** Where a day begins, in pixels; also outside the canvas. */
export const leftOf = (day: Day, { from, to, width }: Canvas): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * width;

/**
 * Places every period exactly once: in a box whose left edge and width are what its days say, or in
 * `outside` when none of its days is shown. Within a lane neither boxes, targets nor labels overlap.
 * Where one period stands never depends on the others; only its lane does.
 *
 * @param order of the rows, those that are not named come last
 */
export function layOut(
  periods: readonly Placeable[],
  canvas: Canvas,
  order: readonly string[] = [],
): Layout {
  const shown = periods.filter((period) => isWithin(period, canvas));
  const boxes = packed(shown.map((period) => boxOf(period, canvas)));
  return {
    boxes,
    rows: rowsOf(boxes, order),
    outside: periods.filter((period) => !isWithin(period, canvas)).map(({ id }) => id),
  };
}

const isWithin = ({ earliest, latest }: Extent, { from, to }: Canvas): boolean =>
  (earliest === undefined || earliest <= to) && (latest === undefined || latest >= from);

type Placed = Omit<Box, 'lane'>;

function boxOf({ id, row, labelWidth = 0, ...extent }: Placeable, canvas: Canvas): Placed {
  const { earliest, latest, sure } = extent;
  const box = stretch(earliest ?? canvas.from, latest ?? canvas.to, canvas);
  const isCertain = sure && sure.to >= canvas.from && sure.from <= canvas.to;
  const certain = isCertain ? stretch(sure.from, sure.to, canvas) : undefined;
  const wanted = labelWidth + LABEL_PADDING;
  // An edge of the certain part through the text would make it hard to read.
  const around = certain && certain.width >= wanted ? certain : box;
  const label = labelWidth > 0 ? labelOf(around, wanted, canvas) : undefined;
  return {
    id,
    row,
    ...box,
    ...(certain ? { sure: certain } : {}),
    hit: targetOf(box, canvas),
    ...(label ? { label } : {}),
    open: { left: earliest === undefined, right: latest === undefined },
    cut: {
      left: earliest !== undefined && earliest < canvas.from,
      right: latest !== undefined && latest > canvas.to,
    },
  };
}

function stretch(first: Day, last: Day, canvas: Canvas): Stretch {
  const from = first < canvas.from ? canvas.from : first;
  const to = last > canvas.to ? canvas.to : last;
  const left = leftOf(from, canvas);
  const days = daysBetween(canvas.from, canvas.to) + 1;
  return { left, width: ((daysBetween(from, to) + 1) / days) * canvas.width };
}

function targetOf({ left, width }: Stretch, canvas: Canvas): Stretch {
  const wide = Math.min(Math.max(width, TARGET), canvas.width);
  const centred = left + width / 2 - wide / 2;
  return { left: Math.min(Math.max(centred, 0), canvas.width - wide), width: wide };
}

/** Within the box where it fits; else beside it, on the side with room; else where there is most. */
function labelOf(box: Stretch, wanted: number, canvas: Canvas): Box['label'] {
  const right = Math.min(box.left + Math.max(box.width, LEAST_SEEN), canvas.width);
  const room = { within: box.width, right: canvas.width - right, left: box.left };
  const within = { left: box.left, width: box.width, beside: false };
  const onRight = { left: right, width: Math.min(wanted, room.right), beside: true };
  const onLeft = {
    left: box.left - Math.min(wanted, room.left),
    width: Math.min(wanted, room.left),
    beside: true,
  };
  if (room.within >= wanted) return within;
  if (room.right >= wanted) return onRight;
  if (room.left >= wanted) return onLeft;
  if (room.within >= room.right && room.within >= room.left) return within;
  return room.right >= room.left ? onRight : onLeft;
}

/** Each in the first lane of its row that has room, from left to right. */
function packed(placed: readonly Placed[]): Box[] {
  const ends = new Map<string, number[]>();
  return placed
    .map((box) => ({ box, needs: neededBy(box) }))
    .toSorted((a, b) => a.needs.left - b.needs.left)
    .map(({ box, needs }) => {
      const lanes = ends.get(box.row) ?? [];
      ends.set(box.row, lanes);
      const free = lanes.findIndex((end) => end <= needs.left);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = needs.right + GAP;
      return { ...box, lane };
    });
}

function neededBy({ left, width, hit, label }: Placed): { left: number; right: number } {
  const all = label ? [{ left, width }, hit, label] : [{ left, width }, hit];
  return {
    left: Math.min(...all.map((one) => one.left)),
    right: Math.max(...all.map((one) => one.left + one.width)),
  };
}

function rowsOf(boxes: readonly Box[], order: readonly string[]): Layout['rows'] {
  const lanes = new Map<string, number>();
  for (const { row, lane } of boxes) lanes.set(row, Math.max(lanes.get(row) ?? 0, lane + 1));
  const rank = (row: string) => (order.includes(row) ? order.indexOf(row) : order.length);
  return [...lanes]
    .map(([row, count]) => ({ row, lanes: count }))
    .toSorted((a, b) => rank(a.row) - rank(b.row));
}
