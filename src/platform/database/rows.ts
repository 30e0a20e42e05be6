/**
 * A row without what is not stated: SQL says null, everything else here says nothing.
 *
 * @typeParam Row what the statement selects, with optional fields where a column may be null
 */
export const stated = <Row>(row: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;

/**
 * SQL that reads a timestamptz as events carry it: RFC 3339 in UTC with microseconds, whatever the
 * session's settings. A Date drops the last three digits and would lie before the moment itself.
 */
export const utcText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
