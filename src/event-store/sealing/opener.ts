import type { Json, JsonObject } from '../port.js';
import { holdsSealed, replaceWhere } from './fields.js';
import type { KeyVault, SubjectKey } from './key-vault.js';
import { ERASED, SealBroken, isSealed, open } from './sealed-value.js';
import type { Place, SealedValue } from './sealed-value.js';

/** The part of an event that opening needs. */
export interface SealedEvent {
  id: string;
  subject?: string;
  data: JsonObject;
}

/** A sealed value that was kept apart from its event, with the place it was sealed for. */
export interface SealedField extends Place {
  value: SealedValue;
}

type Keys = Map<string, SubjectKey | 'destroyed'>;

/**
 * Opens sealed values wherever they stand in data, for readers that need them in plain text.
 * Keys are asked for once per call, for all people at once.
 */
export class Opener {
  constructor(private readonly vault: Pick<KeyVault, 'keysOf'>) {}

  /**
   * The events with their sealed fields in plain text; fields of a person whose key is destroyed
   * read as ERASED. Events without sealed fields are returned as they are.
   *
   * @throws SealBroken a value was altered or moved, or its key is missing though never destroyed
   */
  async open<E extends SealedEvent>(events: readonly E[]): Promise<E[]> {
    const sealed = new Set(events.filter((event) => holdsSealed(event.data)));
    const keys = await this.keysOf([...sealed].map((event) => event.subject));
    return events.map((event) => (sealed.has(event) ? openEvent(event, keys) : event));
  }

  /**
   * The plain values of fields that a read model kept in sealed form, in the same order.
   *
   * @throws SealBroken as for `open`
   */
  async openFields(fields: readonly SealedField[]): Promise<Json[]> {
    const keys = await this.keysOf(fields.map((field) => field.subject));
    return fields.map(({ value, ...place }) => openValue(value, place, keys));
  }

  private async keysOf(subjects: readonly (string | undefined)[]): Promise<Keys> {
    const known = new Set(subjects.filter((subject) => subject !== undefined));
    return known.size > 0 ? this.vault.keysOf([...known]) : new Map();
  }
}

function openEvent<E extends SealedEvent>(event: E, keys: Keys): E {
  const { id: eventId, subject } = event;
  const data = replaceWhere(event.data, (value, path) => {
    if (!isSealed(value)) return undefined;
    if (subject === undefined) throw new SealBroken(eventId, path, 'the event names no subject');
    return openValue(value, { subject, eventId, path }, keys);
  });
  return { ...event, data: data as JsonObject };
}

function openValue(value: SealedValue, place: Place, keys: Keys): Json {
  const key = keys.get(place.subject);
  if (key === 'destroyed') return ERASED;
  // A vault that was lost or restored from too old a copy must not pass for an erasure.
  if (!key) throw new SealBroken(place.eventId, place.path, 'its subject has no key in the vault');
  return open(value, key, place);
}
