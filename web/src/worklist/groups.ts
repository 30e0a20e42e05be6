import type { Line } from './queries.js';

/** Lines that belong together, under the value that they share; the heading says it in words. */
export interface LineGroup {
  by: 'urgency' | 'counsellor' | 'none';
  value: string | undefined;
  lines: readonly Line[];
}

const groupedBy = (sort: string | undefined): LineGroup['by'] => {
  if (sort === undefined || sort === 'due' || sort === '-due') return 'urgency';
  return sort === 'counsellor' ? 'counsellor' : 'none';
};

/** The lines in the order in which they came, under headings that fit how they are sorted. */
export function groupsOf(lines: readonly Line[], sort: string | undefined): LineGroup[] {
  const by = groupedBy(sort);
  const groups: (LineGroup & { lines: Line[] })[] = [];
  for (const line of lines) {
    const value = by === 'none' ? undefined : line[by];
    const last = groups.at(-1);
    if (last && last.value === value) last.lines.push(line);
    else groups.push({ by, value, lines: [line] });
  }
  return groups;
}
