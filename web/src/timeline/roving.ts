import type { Box, Layout } from './layout.js';

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
type Move = (typeof MOVES)[number];

export const isMove = (key: string): key is Move => (MOVES as readonly string[]).includes(key);

/** Row by row, and within a row from left to right: the order in which all of it is told. */
export const inReadingOrder = ({ boxes, rows }: Layout): Box[] =>
  rows.flatMap(({ row }) => inRow(boxes, row));

/**
 * Where a key leads: left and right within the row, up and down to what stands nearest in the next
 * row, Home and End to the ends of the row, or with `whole` of everything.
 *
 * @returns an id; the same one where there is nothing further
 */
export function reachedBy(
  key: Move,
  id: string,
  layout: Layout,
  { whole }: { whole: boolean } = { whole: false },
): string {
  const current = layout.boxes.find((box) => box.id === id);
  if (!current) return id;
  const row = whole ? inReadingOrder(layout) : inRow(layout.boxes, current.row);
  const at = row.indexOf(current);
  const reached = {
    ArrowLeft: () => row[at - 1],
    ArrowRight: () => row[at + 1],
    ArrowUp: () => nearestIn(layout, current, -1),
    ArrowDown: () => nearestIn(layout, current, 1),
    Home: () => row[0],
    End: () => row.at(-1),
  }[key]();
  return (reached ?? current).id;
}

const inRow = (boxes: readonly Box[], row: string): Box[] =>
  boxes
    .filter((box) => box.row === row)
    .toSorted((a, b) => a.left - b.left || a.lane - b.lane || (a.id < b.id ? -1 : 1));

function nearestIn({ boxes, rows }: Layout, { row, hit }: Box, step: 1 | -1): Box | undefined {
  const next = rows[rows.findIndex((one) => one.row === row) + step]?.row;
  const distance = (box: Box) =>
    Math.max(box.hit.left - (hit.left + hit.width), hit.left - (box.hit.left + box.hit.width), 0);
  return next === undefined
    ? undefined
    : inRow(boxes, next).toSorted((a, b) => distance(a) - distance(b))[0];
}
