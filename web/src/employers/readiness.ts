import type { ReadinessColour } from './answers.js';

/** In the order of what one would rather find. */
export const READINESS_COLOURS = [
  'green',
  'yellow',
  'red',
] as const satisfies readonly ReadinessColour[];

export const isReadiness = (text: string): text is ReadinessColour =>
  READINESS_COLOURS.some((colour) => colour === text);
