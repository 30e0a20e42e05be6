/** Where an entry of the log stands on the page of its case: the part of the address after `#`. */
export const anchorOf = (eventId: string): string => `hendelse-${eventId}`;

const ANCHOR = /^#hendelse-(.+)$/;

/** Id of the event that an address points at; undefined where it points at none. */
export const eventAt = (hash: string): string | undefined => ANCHOR.exec(hash)?.[1];
