import type { Configuration } from '../../platform/configuration/configuration.js';
import { directoryOf } from '../../platform/configuration/login.js';
import { mappedDirectory } from '../directory/directory.js';
import { remoteKeys } from './remote-keys.js';
import { directoryIssuer, maskinporten, type TrustedIssuer } from './trusted-issuer.js';

/** Everybody whose tokens are believed. */
export class TrustedIssuers {
  private readonly byName = new Map<string, TrustedIssuer>();

  constructor(issuers: readonly TrustedIssuer[]) {
    for (const issuer of issuers) this.trust(issuer);
  }

  /** For an issuer of our own, whose name is known only when the server listens. */
  trust(issuer: TrustedIssuer): void {
    this.byName.set(issuer.issuer, issuer);
  }

  named(issuer: string): TrustedIssuer | undefined {
    return this.byName.get(issuer);
  }
}

/** Those that the settings name: AZURE_* and MASKINPORTEN_*. */
export function issuersOf(configuration: Configuration): TrustedIssuer[] {
  const directory = mappedDirectory(configuration);
  const issuers: TrustedIssuer[] = [];
  const own = directoryOf(configuration);
  if (own)
    issuers.push(
      directoryIssuer({
        issuer: own.issuer,
        audience: own.clientId,
        keys: remoteKeys(own.jwksUri),
        directory,
      }),
    );
  const { maskinportenIssuer, maskinportenJwksUri, maskinportenScope, maskinportenConsumers } =
    configuration;
  if (maskinportenIssuer && maskinportenJwksUri && maskinportenScope && maskinportenConsumers)
    issuers.push(
      maskinporten({
        issuer: maskinportenIssuer,
        audience: configuration.maskinportenAudience,
        keys: remoteKeys(maskinportenJwksUri),
        scope: maskinportenScope,
        consumers: maskinportenConsumers,
        directory,
      }),
    );
  return issuers;
}
