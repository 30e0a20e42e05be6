/** What to do where there is none. */
export const NO_CHROMIUM: string;

/** A Chromium on this machine: `CHROMIUM_PATH`, or the first one found; undefined without one. */
export function findChromium(): string | undefined;
