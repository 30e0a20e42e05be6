/** The first of many, and how many there are. */
export interface Capped<T> {
  total: number;
  shown: T[];
}

/** An answer stays readable, whatever an amendment sets in motion; the totals tell the rest. */
const MOST_SHOWN = 50;

export const capped = <T>(all: T[]): Capped<T> => ({
  total: all.length,
  shown: all.slice(0, MOST_SHOWN),
});
