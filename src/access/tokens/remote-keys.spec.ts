import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { startKeyServer, type KeyServer } from '../../../test/support/key-server.js';
import { remoteKeys } from './remote-keys.js';

const MINUTE = 60_000;

interface Pair {
  jwk: JWK;
  privateKey: CryptoKey;
}

async function pair(kid: string): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, privateKey };
}

const signedBy = ({ jwk, privateKey }: Pair): Promise<string> =>
  new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: jwk.kid! }).sign(privateKey);

describe('the keys of an issuer', () => {
  let first: Pair;
  let second: Pair;
  let server: KeyServer;
  let now: number;

  beforeAll(async () => {
    [first, second] = await Promise.all([pair('first'), pair('second')]);
  });
  beforeEach(async () => {
    server = await startKeyServer([first.jwk]);
    now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await server.close();
  });

  /** How a token of this key fares: `accepted`, or the name of the error. */
  const trial = async (keys: ReturnType<typeof remoteKeys>, by: Pair): Promise<string> =>
    jwtVerify(await signedBy(by), keys).then(
      () => 'accepted',
      (error: Error) => error.name,
    );
  /** Renewal goes on beside the answer. */
  const asked = async (times: number) => {
    for (let turn = 0; turn < 200 && server.asked() < times; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(server.asked()).toBe(times);
  };

  it('are asked for once, not for each token', async () => {
    const keys = remoteKeys(server.address);
    expect(await Promise.all([1, 2, 3].map(() => trial(keys, first)))).toEqual(
      Array(3).fill('accepted'),
    );
    expect(server.asked()).toBe(1);
  });

  it('are asked for again when a token names one that is new, at most twice a minute', async () => {
    const keys = remoteKeys(server.address);
    expect(await trial(keys, first)).toBe('accepted');
    server.publish([first.jwk, second.jwk]);
    expect(await trial(keys, second)).toBe('JWKSNoMatchingKey');
    expect(server.asked()).toBe(1);
    now += MINUTE;
    expect(await trial(keys, second)).toBe('accepted');
    expect(server.asked()).toBe(2);
  });

  it('stop counting some time after they are withdrawn', async () => {
    const keys = remoteKeys(server.address);
    expect(await trial(keys, first)).toBe('accepted');
    server.publish([second.jwk]);
    now += 11 * MINUTE;
    await trial(keys, first);
    await asked(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await trial(keys, first)).toBe('JWKSNoMatchingKey');
  });

  it.each([
    ['fails', () => server.publish('fails')],
    ['publishes none', () => server.publish('none' as unknown as JWK[])],
  ])('are used for an hour while their address %s, and not longer', async (_, breakDown) => {
    const keys = remoteKeys(server.address);
    expect(await trial(keys, first)).toBe('accepted');
    breakDown();
    for (const minutes of [11, 30, 18]) {
      now += minutes * MINUTE;
      expect(await trial(keys, first)).toBe('accepted');
    }
    now += 2 * MINUTE;
    expect(await trial(keys, first)).toBe('KeysUnavailable');
    server.publish([first.jwk]);
    expect(await trial(keys, first)).toBe('accepted');
  });

  it('cannot be had from an address where nobody is, so no token holds', async () => {
    const gone = await startKeyServer([first.jwk]);
    const keys = remoteKeys(gone.address);
    await gone.close();
    expect(await trial(keys, first)).toBe('KeysUnavailable');
  });
});
