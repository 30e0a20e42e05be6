import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './token-refused.js';

const MINUTE = 60_000;

/** Keys are fetched anew after this while, so that one that is withdrawn stops counting. */
const FRESH_MS = 10 * MINUTE;
/** So long the last keys are good for while no new ones can be had. */
const USABLE_MS = 60 * MINUTE;
/** After an attempt that failed, and after a key that nobody knows. */
const PAUSE_MS = MINUTE / 2;
const TIMEOUT_MS = 3_000;

/**
 * Public keys of an issuer, from its address. They are fetched at the first token, again every ten
 * minutes, and when a token names a key that is not among them, though at most twice a minute. While
 * the address does not answer, the last keys are used for an hour; after that nothing is.
 *
 * @returns throws KeysUnavailable when there are no keys to use
 */
export function remoteKeys(address: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(address), {
    cacheMaxAge: USABLE_MS,
    cooldownDuration: PAUSE_MS,
    timeoutDuration: TIMEOUT_MS,
  });
  let renewAt = 0;
  let triedAt = -Infinity;

  const renew = async () => {
    triedAt = Date.now();
    await keys.reload();
    renewAt = Date.now() + FRESH_MS;
  };

  return async (header, token) => {
    const now = Date.now();
    const due = keys.jwks() === undefined || now >= renewAt;
    try {
      if (!keys.fresh) await renew();
      else if (due && now >= triedAt + PAUSE_MS) void renew().catch(() => {});
      return await keys(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      throw new KeysUnavailable('the keys of the issuer cannot be had', { cause: error });
    }
  };
}

/** The address answered, but this token has none of its keys. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;
