import type { Configuration } from './configuration.js';

/** Identity provider of an installation: the directory of the organisation. */
export interface DirectoryLogin {
  issuer: string;
  jwksUri: string;
  clientId: string;
}

/** The directory that AZURE_* names. */
export function directoryOf({
  azureIssuer,
  azureJwksUri,
  azureClientId,
}: Partial<Configuration>): DirectoryLogin | undefined {
  if (azureIssuer === undefined || azureJwksUri === undefined || azureClientId === undefined)
    return undefined;
  return { issuer: azureIssuer, jwksUri: azureJwksUri, clientId: azureClientId };
}

/**
 * How people log in: through the directory; or with the demonstration persons of the local issuer,
 * which production has only when DEMO=true is said aloud.
 *
 * @returns undefined when nobody could log in
 */
export function loginOf(
  configuration: Pick<Configuration, 'nodeEnv' | 'demo'> & Partial<Configuration>,
): 'directory' | 'local' | undefined {
  if (directoryOf(configuration)) return 'directory';
  return configuration.nodeEnv !== 'production' || configuration.demo ? 'local' : undefined;
}
