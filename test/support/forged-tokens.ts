import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters } from 'jose';
import type { RefusalReason } from '../../src/access/tokens/token-refused.js';
import { secondsFromNow, type TestIssuer, type TokenOverrides } from './issuer.js';

/** Something that looks like a token to a careless reader, and why it must be refused. */
export interface ForgedToken {
  name: string;
  token: string;
  reason: RefusalReason;
}

const DAY_S = 24 * 60 * 60;

/** Every forgery once, made from the tokens that this issuer would really give. */
export async function forgedTokens(issuer: TestIssuer): Promise<ForgedToken[]> {
  const { publicKey: strangerPublic, privateKey: stranger } = await generateKeyPair('ES256', {
    extractable: true,
  });
  const strangerJwk = await exportJWK(strangerPublic);
  const rsa = await generateKeyPair('RS256');
  const publicKeyText = new TextEncoder().encode(await exportSPKI(issuer.publicKey));
  const made = (overrides: TokenOverrides) => issuer.token({}, overrides);
  const claiming = (claims: Record<string, unknown>) => made({ claims });
  const signedByStranger = (header: Partial<JWTHeaderParameters>) =>
    made({ key: stranger, header });
  const [header, payload, signature] = (await issuer.token()).split('.') as [
    string,
    string,
    string,
  ];
  const withHeader = (fields: object) => `${base64url(fields)}.${payload}.${signature}`;
  const now = secondsFromNow(0);
  const kid = issuer.keyId;

  const tokens: [name: string, token: string | Promise<string>, reason: RefusalReason][] = [
    ['nothing', '', 'malformed'],
    ['one dot', '.', 'malformed'],
    ['two dots', '..', 'malformed'],
    ['prose', 'let me in', 'malformed'],
    ['a token and another behind it', `${header}.${payload}.${signature},x`, 'malformed'],
    ['two parts', `${header}.${payload}`, 'malformed'],
    ['an encrypted token', `${header}.a.b.c.d`, 'malformed'],
    ['a header that is no JSON', `!!!.${payload}.${signature}`, 'malformed'],
    ['a payload that is a list', `${header}.${base64url([1])}.${signature}`, 'malformed'],
    ['a huge token', `${header}.${'A'.repeat(12_500)}.${signature}`, 'too-long'],
    ['no algorithm', `${base64url({ alg: 'none', typ: 'at+jwt' })}.${payload}.`, 'algorithm'],
    ['no algorithm, disguised', withHeader({ alg: 'nOnE', typ: 'at+jwt', kid }), 'algorithm'],
    [
      'the public key as a shared secret',
      made({ key: publicKeyText, header: { alg: 'HS256' } }),
      'algorithm',
    ],
    ['an algorithm not agreed on', withHeader({ alg: 'ES384', typ: 'at+jwt', kid }), 'algorithm'],
    [
      'an RSA key under the name of ours',
      made({ key: rsa.privateKey, header: { alg: 'RS256' } }),
      'unknown-key',
    ],
    [
      'a key of its own in the header',
      signedByStranger({ jwk: strangerJwk }),
      'header-not-allowed',
    ],
    [
      'an address for its keys',
      signedByStranger({ jku: 'https://evil.example/keys' }),
      'header-not-allowed',
    ],
    [
      'an address for its certificate',
      signedByStranger({ x5u: 'https://evil.example/cert' }),
      'header-not-allowed',
    ],
    ['a certificate of its own', signedByStranger({ x5c: ['MIIB'] }), 'header-not-allowed'],
    [
      'an extension that must be understood',
      withHeader({ alg: 'ES256', typ: 'at+jwt', kid, crit: ['trust-me'], 'trust-me': true }),
      'header-not-allowed',
    ],
    ['a path as key id', signedByStranger({ kid: '../../../../dev/null' }), 'unknown-key'],
    ['a query as key id', signedByStranger({ kid: "' or '1'='1" }), 'unknown-key'],
    ['the key of a stranger under the name of ours', signedByStranger({}), 'signature'],
    ['a changed payload', `${header}.${promoted(payload)}.${signature}`, 'signature'],
    ['a changed signature', `${header}.${payload}.${flipped(signature)}`, 'signature'],
    ['no signature', `${header}.${payload}.`, 'signature'],
    ['a signature of zeros', `${header}.${payload}.${'A'.repeat(86)}`, 'signature'],
    ['another audience', claiming({ aud: 'somebody-else' }), 'audience'],
    ['no audience', claiming({ aud: undefined }), 'claims'],
    ['another issuer', claiming({ iss: 'https://evil.example/' }), 'unknown-issuer'],
    ['nearly the issuer', claiming({ iss: 'https://issuer.test' }), 'unknown-issuer'],
    ['a list of issuers', claiming({ iss: ['https://issuer.test/'] }), 'unknown-issuer'],
    ['no issuer', claiming({ iss: undefined }), 'unknown-issuer'],
    ['an ID token', made({ header: { typ: 'JWT' }, claims: { scp: undefined } }), 'type'],
    ['no type', made({ header: { typ: undefined as unknown as string } }), 'type'],
    ['an ID token as an access token', claiming({ nonce: 'n' }), 'not-an-access-token'],
    ['nothing that it is for', claiming({ scp: undefined }), 'not-an-access-token'],
    ['an unknown kind of token', claiming({ idtyp: 'device' }), 'not-an-access-token'],
    ['one that has expired', claiming({ iat: now - 600, exp: now - 60 }), 'expired'],
    ['one issued years ago', claiming({ iat: now - 400 * DAY_S, exp: now + DAY_S }), 'expired'],
    ['one of tomorrow', claiming({ nbf: now + DAY_S }), 'not-yet-valid'],
    ['one issued tomorrow', claiming({ iat: now + DAY_S, exp: now + 2 * DAY_S }), 'not-yet-valid'],
    ['no end', claiming({ exp: undefined }), 'claims'],
    ['an end in words', claiming({ exp: `${now + DAY_S}` }), 'claims'],
    ['no time of issue', claiming({ iat: undefined }), 'claims'],
    ['no subject', claiming({ sub: undefined }), 'claims'],
    ['nobody', claiming({ NAVident: undefined }), 'names-nobody'],
    ['a name that is prose', claiming({ NAVident: 'Z1\nadmin logged in' }), 'names-nobody'],
  ];
  return Promise.all(
    tokens.map(async ([name, token, reason]) => ({ name, token: await token, reason })),
  );
}

const base64url = (value: object): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const promoted = (payload: string): string => {
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return base64url({ ...claims, groups: ['role:administrator'] });
};

/** One bit of the first byte: the last characters of base64 carry bits that say nothing. */
function flipped(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url');
  bytes[0] = bytes[0]! ^ 1;
  return bytes.toString('base64url');
}
