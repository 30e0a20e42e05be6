import type {
  Appended,
  EventStore,
  ExpectedRevision,
  Json,
  JsonObject,
  NewEvent,
  RecordedEvent,
} from '../port.js';
import { replaceAt, replaceWhere } from './fields.js';
import type { KeyVault, SubjectKey } from './key-vault.js';
import { Opener } from './opener.js';
import { isErased, isSealed, seal } from './sealed-value.js';

/**
 * The personal fields of an event, as dotted paths with `[]` for the items of a list: `note`,
 * `goals[].text`, `changes.note`. Fields that the event does not have are passed over.
 */
export type SealedFields = (event: { type: string; data: JsonObject }) => readonly string[];

/**
 * An event store whose personal fields are sealed under the person's key before they reach the log.
 *
 * Events are the same when their ids are, so a retry is a duplicate although it is sealed anew.
 */
export class SealingEventStore implements EventStore {
  /** Opens what `follow` leaves sealed. */
  readonly opener: Opener;

  constructor(
    private readonly inner: EventStore,
    private readonly vault: KeyVault,
    private readonly sealedFields: SealedFields,
  ) {
    this.opener = new Opener(vault);
  }

  /**
   * @throws TypeError an event has personal fields and no subject, has another form than its
   *   personal fields are declared with, or has values that look sealed or erased already
   * @throws SubjectErased an event has personal fields of a person whose data are erased
   */
  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    return this.inner.append(stream, expected, await this.seal(events));
  }

  /** Events in plain text. @throws SealBroken see `Opener` */
  async read(stream: string, afterRevision?: number): Promise<RecordedEvent[]> {
    return this.opener.open(await this.inner.read(stream, afterRevision));
  }

  /**
   * Events with their personal fields still sealed. Read models keep the sealed values: their tables
   * then hold no personal data in plain text, folding needs no keys, a rebuild gives the same tables
   * after an erasure as before it, and destroying the key erases the tables along with the log.
   */
  follow(
    after: bigint,
    options: { signal: AbortSignal; batchSize?: number },
  ): AsyncIterable<RecordedEvent[]> {
    return this.inner.follow(after, options);
  }

  head(): Promise<bigint> {
    return this.inner.head();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private seal(events: readonly NewEvent[]): Promise<NewEvent[]> {
    const keys = new Map<string, Promise<SubjectKey>>();
    const keyFor = (subject: string) => {
      const key = keys.get(subject) ?? this.vault.keyFor(subject);
      keys.set(subject, key);
      return key;
    };
    return Promise.all(events.map((event) => this.sealEvent(event, keyFor)));
  }

  private async sealEvent(
    event: NewEvent,
    keyFor: (subject: string) => Promise<SubjectKey>,
  ): Promise<NewEvent> {
    const { id: eventId, type, subject, data } = event;
    refuseReservedShapes(data, type);
    const declared = this.sealedFields({ type, data });
    if (!hasFieldAt(data, declared)) return event;
    if (subject === undefined) {
      throw new TypeError(`an event ${type} has personal fields and names no subject`);
    }
    const key = await keyFor(subject);
    const sealed = replaceAt(data, declared, (plain, path) =>
      seal(plain, key, { subject, eventId, path }),
    );
    return { ...event, data: sealed };
  }
}

function hasFieldAt(data: JsonObject, declared: readonly string[]): boolean {
  let found = false;
  replaceAt(data, declared, (value) => {
    found = true;
    return value;
  });
  return found;
}

/** Such a value would be taken for a sealed or erased one by every later reader. */
function refuseReservedShapes(data: JsonObject, type: string): void {
  replaceWhere(data, (value: Json, path) => {
    if (isSealed(value) || isErased(value)) {
      throw new TypeError(`the field ${path} of ${type} has a form reserved for sealed values`);
    }
    return undefined;
  });
}
