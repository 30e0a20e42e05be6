import type { Configuration } from '../../platform/configuration/configuration.js';
import { mappedDirectory, namedDirectory } from '../directory/directory.js';
import type { LocalIssuer } from '../local-issuer/local-issuer.js';
import type { Registration } from './identity-provider.js';

/**
 * How the application is registered with its identity provider.
 *
 * @throws Error the settings for a login by browser are missing: tokens alone let somebody in then
 */
export function registrationOf(
  configuration: Configuration,
  issuer: LocalIssuer | undefined,
): Registration {
  if (issuer)
    return {
      discovery: issuer.issuer,
      clientId: issuer.loginClient.id,
      clientSecret: issuer.loginClient.secret,
      directory: namedDirectory,
      local: true,
    };
  const { azureWellKnownUrl, azureIssuer, azureClientId, azureClientSecret } = configuration;
  const discovery = azureWellKnownUrl ?? azureIssuer;
  if (discovery === undefined || azureClientId === undefined || azureClientSecret === undefined)
    throw new Error('AZURE_APP_CLIENT_SECRET is not set: nobody can log in by browser');
  return {
    discovery,
    clientId: azureClientId,
    clientSecret: azureClientSecret,
    ...(configuration.azureTokenEndpoint === undefined
      ? {}
      : { tokenEndpoint: configuration.azureTokenEndpoint }),
    directory: mappedDirectory(configuration),
    local: false,
  };
}
