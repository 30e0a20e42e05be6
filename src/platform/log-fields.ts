import { describeError, placesOf } from './describe-error.js';

type Read = (value: unknown) => unknown;

const text =
  (form: RegExp): Read =>
  (value) =>
    typeof value === 'string' && form.test(value) ? value : undefined;

const number: Read = (value) =>
  typeof value === 'bigint'
    ? String(value)
    : typeof value === 'number' && Number.isFinite(value)
      ? value
      : undefined;

const uuid = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const kebab = text(/^[a-z][a-z0-9-]{0,59}$/);
const describedError = /^[\w$]{1,60}( [A-Z0-9_]{3,40})?( at [\w$.<>]* ?\([\w.-]+:\d+\))?$/;

/**
 * The fields that the application log may have, each with the only form that it may have there.
 * None of the forms fits a name of a person or a text; what does not fit is left out and counted.
 */
const FIELDS: Readonly<Record<string, Read>> = {
  /** As declared, without values. */
  route: text(/^\/[\w/:.*{}-]{0,199}$/),
  method: text(/^[A-Z]{3,7}$/),
  status: number,
  code: text(/^[A-Za-z0-9_-]{1,60}$/),
  durationMs: number,
  error: (value) =>
    typeof value === 'string'
      ? (text(describedError)(value) ?? 'an error without a description')
      : describeError(value),
  caseId: uuid,
  personId: uuid,
  employerId: uuid,
  overrideId: uuid,
  eventId: uuid,
  commandId: uuid,
  /** Staff identifier or id of a machine client. */
  actor: text(/^[A-Za-z0-9._-]{1,64}$/),
  event: kebab,
  rule: kebab,
  lost: number,
  failures: number,
  declared: number,
  position: text(/^\d{1,20}$/),
  stream: text(/^[a-z]{1,20}-[0-9a-f-]{36}$/),
  projection: kebab,
  build: text(/^[a-z-]{1,40}[\w .@/#:-]{0,20}$/),
  /** Of a rebuild that stopped: made of names, numbers and the description of an error. */
  reason: text(/^rebuild of [a-z][\w/ :().<>$-]{0,300}$/),
  postgres: (line) => (typeof line === 'string' ? ofPostgres(line) : undefined),
  signal: text(/^SIG[A-Z0-9]{1,8}$/),
  exitCode: number,
  processId: number,
};

const LIFE_OF_POSTGRES =
  /starting PostgreSQL|listening on|database system (?:is|was) [a-z ]+|redo (?:starts|done|is not required)|received \w+ shutdown request|shutting down|checkpoint (?:starting|complete)|PostgreSQL ended unexpectedly \(exit code \w+\)|PostgreSQL \(process \d+\) did not end on \w+/;

/** What the server says of its own life; of anything else, which may quote a value, only how grave it is. */
const ofPostgres = (line: string): string | undefined =>
  LIFE_OF_POSTGRES.exec(line)?.[0] ?? /\b(?:LOG|WARNING|ERROR|FATAL|PANIC)(?=:)/.exec(line)?.[0];

/** The fields that may be logged; `leftOut` is how many others there were. */
export function loggableFields(fields: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let leftOut = 0;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const read = Object.hasOwn(FIELDS, name) ? FIELDS[name]!(value) : undefined;
    if (read === undefined) leftOut += 1;
    else kept[name] = read;
    if (name === 'error' && value instanceof Error) kept['places'] = placesOf(value);
  }
  return leftOut === 0 ? kept : { ...kept, leftOut };
}
