import type { Configuration } from '../platform/configuration/configuration.js';

/**
 * Courses of nobody among those of real persons cannot be taken out of the log again.
 *
 * @param what in the plural, for the message
 * @throws Error in production, unless demonstration data are asked for there
 */
export function refuseInProduction(
  what: string,
  { nodeEnv, demo }: Pick<Configuration, 'nodeEnv' | 'demo'>,
): void {
  if (nodeEnv === 'production' && !demo)
    throw new Error(`${what} are refused in production, unless DEMO=true is set`);
}
