import { randomBytes } from 'node:crypto';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { groupsNaming, namedDirectory } from '../../src/access/directory/directory.js';
import type { Clearance, Role } from '../../src/access/identity.js';
import { ownIssuer, type TrustedIssuer } from '../../src/access/tokens/trusted-issuer.js';

/** Whom a test is, where that differs from `DEFAULT_IDENTITY`. */
export interface TestIdentity {
  id?: string;
  kind?: 'person' | 'machine';
  roles?: readonly Role[];
  offices?: readonly string[] | 'all';
  clearances?: readonly Clearance[];
  /** Organisation number, of a machine client. */
  consumer?: string;
}

/** A counsellor with national access who also does research: can do what most suites are about. */
export const DEFAULT_IDENTITY: Required<Omit<TestIdentity, 'consumer'>> = {
  id: 'Z990100',
  kind: 'person',
  roles: ['veileder', 'forsker'],
  offices: 'all',
  clearances: [],
};

/** What a token of a test has that an ordinary one does not. */
export interface TokenOverrides {
  /** A claim that is undefined is left out. */
  claims?: Record<string, unknown>;
  header?: Partial<JWTHeaderParameters>;
  key?: CryptoKey | Uint8Array;
}

/** Seconds since 1970, so many from now. */
export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const LIFE_S = 12 * 60 * 60;

/** An issuer with keys of its own, whose tokens the application under test checks like any others. */
export class TestIssuer {
  private constructor(
    readonly trusted: TrustedIssuer & { audience: string },
    readonly keyId: string,
    readonly publicKey: CryptoKey,
    private readonly privateKey: CryptoKey,
  ) {}

  static async create(): Promise<TestIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const kid = randomBytes(8).toString('hex');
    const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
    const audience = 'forlop-test';
    const trusted = ownIssuer({
      issuer: 'https://issuer.test/',
      audience,
      keys: createLocalJWKSet({ keys: [jwk] }),
      directory: namedDirectory,
    });
    return new TestIssuer({ ...trusted, audience }, kid, publicKey, privateKey);
  }

  /** An access token, valid for twelve hours unless told otherwise. */
  async token(identity: TestIdentity = {}, overrides: TokenOverrides = {}): Promise<string> {
    const claims = {
      iss: this.trusted.issuer,
      aud: this.trusted.audience,
      iat: secondsFromNow(0),
      exp: secondsFromNow(LIFE_S),
      ...claimsOf({ ...DEFAULT_IDENTITY, ...identity }),
      ...overrides.claims,
    };
    return new SignJWT(claims as JWTPayload)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: this.keyId, ...overrides.header })
      .sign(overrides.key ?? this.privateKey);
  }
}

function claimsOf(identity: TestIdentity & typeof DEFAULT_IDENTITY): Record<string, unknown> {
  const { id, kind, clearances, consumer } = identity;
  const groups = groupsNaming(identity);
  if (kind === 'person') return { sub: `sub-${id}`, scp: 'api', NAVident: id, groups };
  if (clearances.length > 0) throw new Error('a machine client has no clearances');
  return {
    sub: id,
    idtyp: 'app',
    client_id: id,
    roles: groups,
    ...(consumer === undefined
      ? {}
      : { consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${consumer}` } }),
  };
}
