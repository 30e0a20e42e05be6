// Sweden writes its dates as ISO 8601 does. Making a formatter is slow: one serves all calls.
const NORWEGIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day it is in Norway. Domain and projections have no clock: this is where it comes in. */
export const today = (now: Date = new Date()): string => NORWEGIAN_DAY.format(now);
