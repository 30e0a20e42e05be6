import { EVENT_TYPES } from '../../domain/catalogue.js';
import { Upcasters, type UpcastStep } from './upcasters.js';

/**
 * How old events are read today, by type; the first step leads from version 1 to 2. None has changed
 * yet. A change raises `schemaVersion` at the milestone and adds its step here and its golden file in
 * test/golden/events.
 */
const STEPS: Readonly<Record<string, readonly UpcastStep[]>> = {};

export const EVENT_UPCASTERS = new Upcasters(
  Object.fromEntries(EVENT_TYPES.map(({ event }) => [event, STEPS[event] ?? []])),
);
