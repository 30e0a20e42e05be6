import { addDays, addMonths, firstOfMonth, type Day } from '../../../src/domain/time/day.js';
import { leftOf, type Canvas, type Stretch } from './layout.js';

export type Unit = 'year' | 'quarter' | 'month';

/** A year, a quarter or a month, cut to the days shown. */
export interface Band extends Stretch {
  unit: Unit;
  /** Its first day, also where that is before the days shown. */
  first: Day;
  /** Whether its name fits. */
  named: boolean;
}

export interface Axis {
  years: Band[];
  /** Quarters or months, where they can be told apart. */
  parts: Band[];
}

const MONTHS: Readonly<Record<Unit, number>> = { year: 12, quarter: 3, month: 1 };
/** Pixels that a name takes. */
const NAME_WIDTH: Readonly<Record<Unit, number>> = { year: 38, quarter: 34, month: 32 };
const DAYS_IN: Readonly<Record<Unit, number>> = { year: 365, quarter: 90, month: 28 };

/** Years, and below them as fine a division as there is room to name. */
export function axisOf(canvas: Canvas): Axis {
  const part = (['month', 'quarter'] as const).find(
    (unit) => widthOf(unit, canvas) >= NAME_WIDTH[unit],
  );
  return { years: yearsNamed(canvas), parts: part ? bands(part, canvas) : [] };
}

const widthOf = (unit: Unit, canvas: Canvas): number => {
  const { from } = canvas;
  return leftOf(addDays(from, DAYS_IN[unit]), canvas);
};

/** Where years stand closer than their names are wide, only every second, fifth … is named. */
function yearsNamed(canvas: Canvas): Band[] {
  const years = bands('year', canvas);
  const every = [1, 2, 5, 10, 20, 50, 100].find(
    (step) => step * widthOf('year', canvas) >= NAME_WIDTH.year,
  );
  return years.map((band) => ({
    ...band,
    named:
      Number(band.first.slice(0, 4)) % (every ?? 1000) === 0 &&
      (every === 1 ? band.width : canvas.width - band.left) >= NAME_WIDTH.year,
  }));
}

function bands(unit: Unit, canvas: Canvas): Band[] {
  const found: Band[] = [];
  for (let first = firstIn(unit, canvas.from); first <= canvas.to;) {
    const next = addMonths(first, MONTHS[unit]);
    const left = Math.max(leftOf(first, canvas), 0);
    const width = Math.min(leftOf(next, canvas), canvas.width) - left;
    found.push({ unit, first, left, width, named: width >= NAME_WIDTH[unit] });
    first = next;
  }
  return found;
}

function firstIn(unit: Unit, day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const months = MONTHS[unit];
  return firstOfMonth(year, Math.floor((month - 1) / months) * months + 1);
}
