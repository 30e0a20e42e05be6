import type { EventData, RecordedEvent as ServerEvent } from '@eventstore/db-client';
import type { JsonObject, NewEvent, RecordedEvent } from '../port.js';
import type { StoredForm } from '../stored-form.js';

type Metadata = Omit<NewEvent, 'id' | 'type' | 'data'> & {
  /** Only of events that came from another store: the server has its own time for them. */
  recordedAt?: string;
};

/** The server keeps names with this first letter for itself; the feed passes over what bears one. */
const SYSTEM_PREFIX = '$';

/** @throws TypeError the stream or a type has a name that only the server may use */
export function refuseSystemNames(stream: string, forms: readonly StoredForm[]): void {
  for (const name of [stream, ...forms.map((form) => form.type)])
    if (name.startsWith(SYSTEM_PREFIX))
      throw new TypeError(`names that begin with ${SYSTEM_PREFIX} belong to the server: ${name}`);
}

/** An event as the client sends it: `data` and everything about it, as JSON that the server's own tools can show. */
export function toEventData({ id, type, schemaVersion, data, meta }: StoredForm): EventData {
  const metadata = { schemaVersion, ...(JSON.parse(meta) as object) };
  return { id, type, contentType: 'application/json', data: JSON.parse(data), metadata };
}

/** As `toEventData`, of an event that was recorded in another store at a time of its own. */
export function toRestoredData(form: StoredForm, recordedAt: string): EventData {
  const { metadata, ...event } = toEventData(form);
  return { ...event, metadata: { ...(metadata as object), recordedAt } };
}

/** An event as it was stored; undefined for one that others wrote, which is no part of this log. */
export function toRecordedEvent(event: ServerEvent | undefined): RecordedEvent | undefined {
  if (!event || event.streamId.startsWith(SYSTEM_PREFIX) || !event.position) return undefined;
  const { metadata } = event;
  if (!event.isJson || !isOurs(metadata)) return undefined;
  return {
    ...metadata,
    id: event.id,
    type: event.type,
    data: event.data as JsonObject,
    stream: event.streamId,
    revision: Number(event.revision) + 1,
    position: event.position.commit,
    recordedAt: metadata.recordedAt ?? microseconds(event.created),
  };
}

function isOurs(metadata: unknown): metadata is Metadata {
  if (typeof metadata !== 'object' || metadata === null) return false;
  return 'schemaVersion' in metadata && 'commandId' in metadata;
}

/** The server counts in 100 ns; the client passes on whole milliseconds. */
function microseconds(created: Date): string {
  return created.toISOString().replace('Z', '000Z');
}
