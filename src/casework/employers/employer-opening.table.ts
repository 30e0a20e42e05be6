import type { OpeningOn } from '../../domain/employer/analysis/profile.js';
import { jsonb, type RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';

/** Answers: where is there room? One row for each opening that nobody filled or withdrew. */
const COLUMNS = {
  /** Id of the event that announced it. */
  id: 'uuid',
  kind: 'text',
  workArea: 'text',
  places: 'integer',
  percentage: 'double precision',
  mustHaves: jsonb<string[]>(),
  announcedBy: 'text',
  announcedOn: 'text',
  /** Last day on which somebody can be proposed; none where no window is stated. */
  lastDay: 'date',
} as const;

export const employerOpeningTable = ownedRows('employer_opening', 'employerId', COLUMNS, [
  'create index on {table} (last_day)',
]);

export const openingRows = (openings: readonly OpeningOn[]): RowOf<typeof COLUMNS>[] =>
  openings.map(({ fact, since, lastDay, value }) => ({
    id: fact,
    kind: value.kind,
    workArea: value.workArea ?? null,
    places: value.places ?? null,
    percentage: value.percentage ?? null,
    mustHaves: value.mustHaves ?? null,
    announcedBy: value.announcedBy ?? null,
    announcedOn: since ?? null,
    lastDay: lastDay ?? null,
  }));
