/** The day it is in Norway. Domain and projections have no clock: this is where it comes in. */
export const today = (now: Date = new Date()): string =>
  // Sweden writes its dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
