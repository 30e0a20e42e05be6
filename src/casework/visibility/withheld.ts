import type { JsonObject } from '../../event-store/port.js';
import { replaceWhere } from '../../event-store/sealing/fields.js';
import { isSealed } from '../../event-store/sealing/sealed-value.js';

/** What stands for a personal value in the answer to somebody who reads without them. */
export const WITHHELD = Object.freeze({ $withheld: true }) as { readonly $withheld: true };

/** The events with every sealed value withheld. None is opened: no key is asked for. */
export const withheld = <E extends { data: JsonObject }>(events: readonly E[]): E[] =>
  events.map((event) => ({
    ...event,
    data: replaceWhere(event.data, (value) =>
      isSealed(value) ? { ...WITHHELD } : undefined,
    ) as JsonObject,
  }));
