/** Why a token does not hold; for the security log, never for the caller. */
export type RefusalReason =
  | 'malformed'
  | 'several-tokens'
  | 'too-long'
  | 'header-not-allowed'
  | 'unknown-issuer'
  | 'algorithm'
  | 'type'
  | 'unknown-key'
  | 'signature'
  | 'expired'
  | 'not-yet-valid'
  | 'audience'
  | 'claims'
  | 'not-an-access-token'
  | 'scope'
  | 'consumer'
  | 'names-nobody';

export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  constructor(readonly reason: RefusalReason) {
    super(`token refused: ${reason}`);
  }
}

/** The keys of an issuer cannot be had, so nothing can be said of its tokens. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
