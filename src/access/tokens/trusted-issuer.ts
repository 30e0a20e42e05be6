import type { JWTVerifyGetKey } from 'jose';
import type { Directory } from '../directory/directory.js';
import {
  machineOf,
  organisationIn,
  personOf,
  type Claims,
} from '../directory/identity-of-claims.js';
import type { Identity } from '../identity.js';
import { TokenRefused } from './token-refused.js';

/** Whose tokens are believed, and in what. */
export interface TrustedIssuer {
  /** As it stands in `iss`. */
  issuer: string;
  /** What `aud` must name; undefined where the issuer leaves it out and a scope takes its place. */
  audience: string | undefined;
  keys: JWTVerifyGetKey;
  /** Values of the header `typ` that its access tokens have, in lower case; `undefined` for none. */
  types: readonly (string | undefined)[];
  /** Besides `iss`, `exp` and `iat`. */
  requiredClaims: readonly string[];
  /** @throws TokenRefused the token is not one to come in by */
  identityOf(claims: Claims): Identity;
}

interface Known {
  issuer: string;
  keys: JWTVerifyGetKey;
  directory: Directory;
}

/** The directory of the organisation (Entra ID): tokens on behalf of employees, and of own applications. */
export const directoryIssuer = (parts: Known & { audience: string }): TrustedIssuer => ({
  ...parts,
  // Entra ID writes JWT on access tokens and ID tokens alike; `ofDirectory` tells them apart.
  types: ['jwt', 'at+jwt'],
  requiredClaims: ['sub'],
  identityOf: (claims) => ofDirectory(claims, parts.directory),
});

/** An issuer of our own, which writes the type of RFC 9068 on access tokens and on nothing else. */
export const ownIssuer = (parts: Known & { audience: string }): TrustedIssuer => ({
  ...directoryIssuer(parts),
  types: ['at+jwt'],
});

/** Tokens of other organisations: the scope takes the place of an audience unless one is asked for. */
export const maskinporten = (
  parts: Known & { audience: string | undefined; scope: string; consumers: readonly string[] },
): TrustedIssuer => ({
  ...parts,
  types: [undefined, 'jwt', 'at+jwt'],
  requiredClaims: ['client_id', 'scope', 'consumer'],
  identityOf(claims) {
    const { scope, consumer } = claims;
    if (typeof scope !== 'string' || !scope.split(' ').includes(parts.scope))
      throw new TokenRefused('scope');
    const organisation = organisationIn(consumer);
    if (organisation === undefined || !parts.consumers.includes(organisation))
      throw new TokenRefused('consumer');
    return machineOf(claims, parts.directory);
  },
});

/** Claims that only ID tokens have: OpenID Connect Core 1.0, sections 2 and 3.3.2.11. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/**
 * An access token of Entra ID says `idtyp: app` when it is a machine's own, and has `scp` when it is on
 * behalf of an employee. An ID token has neither: it says to the browser who logged in, and lets
 * nobody in here.
 */
function ofDirectory(claims: Claims, directory: Directory): Identity {
  if (OF_ID_TOKENS.some((claim) => claim in claims)) throw new TokenRefused('not-an-access-token');
  const { idtyp, scp } = claims;
  if (idtyp === 'app') return machineOf(claims, directory);
  if (idtyp !== undefined && idtyp !== 'user') throw new TokenRefused('not-an-access-token');
  if (typeof scp !== 'string' || scp === '') throw new TokenRefused('not-an-access-token');
  return personOf(claims, directory);
}
