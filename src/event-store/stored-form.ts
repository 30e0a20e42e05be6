import type { ExpectedRevision, NewEvent } from './port.js';

/** Most events one append may hold. A larger one would keep every other writer waiting. */
export const MAX_EVENTS_PER_APPEND = 1_000;

/** An event as text, ready to be stored: `data` is exactly what will come back. */
export interface StoredForm {
  id: string;
  type: string;
  schemaVersion: number;
  data: string;
  meta: string;
}

type Meta = Omit<NewEvent, 'id' | 'type' | 'schemaVersion' | 'data'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_SMALLINT = 32_767;

/**
 * The stored form of the events of one append.
 *
 * @throws TypeError what is asked for cannot be stored, and never could be: a caller's bug
 */
export function storedForms(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): StoredForm[] {
  checkName('stream', stream);
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0))
    throw new TypeError(`an expected revision is a whole number from 0, not ${expected}`);
  if (events.length > MAX_EVENTS_PER_APPEND)
    throw new TypeError(
      `an append holds at most ${MAX_EVENTS_PER_APPEND} events, this one has ${events.length}`,
    );
  return events.map(storedForm);
}

function storedForm(event: NewEvent): StoredForm {
  const { id, type, schemaVersion, data, ...meta } = event;
  if (!UUID.test(id)) throw new TypeError(`an event id is a uuid in lower case, not ${id}`);
  checkName('type', type);
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > MAX_SMALLINT)
    throw new TypeError(`a schema version is between 1 and ${MAX_SMALLINT}, not ${schemaVersion}`);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new TypeError(`the data of an event are an object (${type})`);
  return { id, type, schemaVersion, data: JSON.stringify(data), meta: metaText(meta) };
}

/** Names the fields one by one, so that nothing else a caller carries along enters the log. */
function metaText(meta: Meta): string {
  const { occurredOn, recordedBy, source, commandId, commandHash, correlationId, subject } = meta;
  return JSON.stringify({
    occurredOn,
    recordedBy,
    source,
    commandId,
    commandHash,
    correlationId,
    subject,
  } satisfies Record<keyof Meta, unknown>);
}

/** PostgreSQL's text holds neither NUL nor half a surrogate pair: better refused here than altered there. */
function checkName(what: string, name: string): void {
  if (name === '' || name.includes('\0') || !name.isWellFormed())
    throw new TypeError(`the ${what} of an event is a text of whole characters without NUL`);
}
