import type { JsonObject, RecordedEvent } from '../port.js';

/**
 * Brings an event's data from one schema version to the next. Pure and total: it meets every event
 * of that version ever stored, and an exception stops every reader of the log. It may add, remove
 * and rename plain fields. Personal fields pass by still sealed, bound to their path: it leaves them
 * where they are and does not look inside.
 */
export type UpcastStep = (data: JsonObject) => JsonObject;

/**
 * Every event type with its steps in order: the first leads from version 1 to 2. The current
 * version is one more than there are steps, so a type that never changed has none.
 */
export type UpcastSteps = Readonly<Record<string, readonly UpcastStep[]>>;

/** The event was written by a newer version of the application than this one. */
export class EventFromTheFuture extends Error {
  override readonly name = 'EventFromTheFuture';
  constructor(
    readonly type: string,
    readonly version: number,
    readonly position: bigint,
  ) {
    super(
      `event ${position} (${type}) has schema version ${version}, which this application ` +
        `does not know: upgrade the application`,
    );
  }
}

/** The registry of event types and of the way from their old versions to the current ones. */
export class Upcasters {
  private readonly steps: ReadonlyMap<string, readonly UpcastStep[]>;

  constructor(steps: UpcastSteps) {
    this.steps = new Map(Object.entries(steps));
  }

  /** The version that new events of the type are written with; undefined for an unknown type. */
  currentVersion(type: string): number | undefined {
    const steps = this.steps.get(type);
    return steps && steps.length + 1;
  }

  /** Every type and version that can stand in the log. */
  knownVersions(): { type: string; version: number }[] {
    return [...this.steps].flatMap(([type, steps]) =>
      Array.from({ length: steps.length + 1 }, (_, index) => ({ type, version: index + 1 })),
    );
  }

  /**
   * The event in the current version of its type. An event of an unknown type is returned as it is:
   * projections ignore types they do not list, and deciders must refuse to decide on such a stream.
   *
   * @throws EventFromTheFuture the version is newer than the newest known
   */
  upcast<E extends Pick<RecordedEvent, 'type' | 'schemaVersion' | 'data' | 'position'>>(
    event: E,
  ): E {
    const { type, schemaVersion, position } = event;
    const current = this.currentVersion(type);
    if (current === undefined || current === schemaVersion) return event;
    if (schemaVersion > current) throw new EventFromTheFuture(type, schemaVersion, position);
    if (!Number.isInteger(schemaVersion) || schemaVersion < 1) {
      throw new RangeError(`event ${position} (${type}) has no schema version: ${schemaVersion}`);
    }
    const steps = this.steps.get(type)?.slice(schemaVersion - 1) ?? [];
    const data = steps.reduce((older, step) => step(older), event.data);
    return { ...event, schemaVersion: current, data };
  }
}
