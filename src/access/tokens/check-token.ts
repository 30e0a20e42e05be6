import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { NobodyNamed } from '../directory/identity-of-claims.js';
import type { Identity } from '../identity.js';
import { KeysUnavailable, TokenRefused, type RefusalReason } from './token-refused.js';
import type { TrustedIssuer } from './trusted-issuer.js';

/** Asymmetric ones alone: with a symmetric one among them a public key would do as the secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];

/** Headers by which a token would choose its own key. */
const KEY_HEADERS = ['jwk', 'jku', 'x5c', 'x5u'];

/** How far clocks may differ, in seconds. */
const CLOCK_TOLERANCE_S = 30;

/** No token is believed longer than this after it was issued, whatever it says itself, in seconds. */
const LONGEST_LIFE_S = 24 * 60 * 60;

/** Longest token that is looked at, in characters; with two hundred groups one of Entra ID has about 9000. */
const LONGEST = 12_000;

/**
 * Who a token speaks for.
 *
 * @param trusted the issuer of a name, where it is trusted
 * @throws TokenRefused why it does not hold
 * @throws KeysUnavailable the keys that it must be checked with cannot be had
 */
export async function checkToken(
  token: string,
  trusted: (issuer: string) => TrustedIssuer | undefined,
): Promise<Identity> {
  if (token.length > LONGEST) throw new TokenRefused('too-long');
  try {
    const header = decodeProtectedHeader(token);
    if (KEY_HEADERS.some((name) => name in header)) throw new TokenRefused('header-not-allowed');
    // Chooses whom to ask for keys, no more: `jwtVerify` holds it against what is signed.
    const { iss } = decodeJwt(token);
    const issuer = typeof iss === 'string' ? trusted(iss) : undefined;
    if (!issuer) throw new TokenRefused('unknown-issuer');
    if (!issuer.types.includes(typeOf(header.typ))) throw new TokenRefused('type');
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      ...(issuer.audience === undefined ? {} : { audience: issuer.audience }),
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_S,
      maxTokenAge: LONGEST_LIFE_S,
      requiredClaims: ['exp', 'iat', ...issuer.requiredClaims],
    });
    return issuer.identityOf(payload);
  } catch (error) {
    if (error instanceof TokenRefused || error instanceof KeysUnavailable) throw error;
    throw new TokenRefused(reasonOf(error));
  }
}

const typeOf = (typ: unknown): string | undefined =>
  typ === undefined
    ? undefined
    : String(typ)
        .toLowerCase()
        .replace(/^application\//, '');

const BY_CODE: Readonly<Record<string, RefusalReason>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
  ERR_JOSE_NOT_SUPPORTED: 'header-not-allowed',
  ERR_JWKS_NO_MATCHING_KEY: 'unknown-key',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'unknown-key',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JWT_EXPIRED: 'expired',
};

const BY_CLAIM: Readonly<Record<string, RefusalReason>> = {
  aud: 'audience',
  iat: 'not-yet-valid',
  nbf: 'not-yet-valid',
};

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof NobodyNamed) return 'names-nobody';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.reason === 'check_failed' ? (BY_CLAIM[error.claim] ?? 'claims') : 'claims';
  if (error instanceof errors.JOSEError) return BY_CODE[error.code] ?? 'malformed';
  // What jose throws of an argument that is no token at all.
  if (error instanceof TypeError) return 'malformed';
  throw error;
}
