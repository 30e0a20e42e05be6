import { forgedTokens, type ForgedToken } from '../../../test/support/forged-tokens.js';
import { secondsFromNow, TestIssuer } from '../../../test/support/issuer.js';
import { checkToken } from './check-token.js';
import { TokenRefused } from './token-refused.js';
import { TrustedIssuers } from './trusted-issuers.js';

describe('a bearer token', () => {
  let issuer: TestIssuer;
  let forged: ForgedToken[];
  let issuers: TrustedIssuers;

  beforeAll(async () => {
    issuer = await TestIssuer.create();
    forged = await forgedTokens(issuer);
    issuers = new TrustedIssuers([issuer.trusted]);
  });

  const check = (token: string) => checkToken(token, (name) => issuers.named(name));
  const reasonFor = (token: string) =>
    check(token).then(
      () => 'accepted',
      (error: unknown) => {
        if (error instanceof TokenRefused) return error.reason;
        throw error;
      },
    );

  it('says who is calling, and what their groups give', async () => {
    const token = await issuer.token({
      id: 'Z990200',
      roles: ['leser'],
      offices: ['0315', '0316'],
      clearances: ['confidential'],
    });
    expect(await check(token)).toEqual({
      id: 'Z990200',
      kind: 'person',
      roles: new Set(['leser']),
      offices: ['0315', '0316'],
      clearances: new Set(['confidential']),
    });
  });

  it('says which machine client is calling, and on whose behalf', async () => {
    const token = await issuer.token({
      id: 'statistics',
      kind: 'machine',
      roles: ['forsker'],
      offices: [],
      consumer: '999888777',
    });
    expect(await check(token)).toEqual({
      id: 'statistics',
      kind: 'machine',
      roles: new Set(['forsker']),
      offices: [],
      clearances: new Set(),
      consumer: '999888777',
    });
  });

  it('may be for several audiences, and be some seconds off the clock', async () => {
    const lately = { iat: secondsFromNow(20), exp: secondsFromNow(900) };
    const claims = { aud: ['somebody-else', issuer.trusted.audience] };
    expect(await reasonFor(await issuer.token({}, { claims }))).toBe('accepted');
    expect(await reasonFor(await issuer.token({}, { claims: lately }))).toBe('accepted');
    const gone = { iat: secondsFromNow(-900), exp: secondsFromNow(-20) };
    expect(await reasonFor(await issuer.token({}, { claims: gone }))).toBe('accepted');
  });

  it('is refused for what is wrong with it, whatever that is', async () => {
    expect(forged.length).toBeGreaterThanOrEqual(25);
    const reasons = await Promise.all(
      forged.map(async ({ name, token }) => ({ name, reason: await reasonFor(token) })),
    );
    expect(reasons).toEqual(forged.map(({ name, reason }) => ({ name, reason })));
  });

  it('would be accepted for another audience, were the audience not checked', async () => {
    const careless = new TrustedIssuers([{ ...issuer.trusted, audience: undefined }]);
    const accepted: string[] = [];
    for (const { name, token } of forged)
      await checkToken(token, (of) => careless.named(of)).then(
        () => accepted.push(name),
        () => {},
      );
    expect(accepted).toEqual(['another audience', 'no audience']);
  });

  it('is not believed when its issuer is not trusted', async () => {
    const stranger = await TestIssuer.create();
    expect(await reasonFor(await stranger.token())).toBe('unknown-key');
    issuers = new TrustedIssuers([]);
    expect(await reasonFor(await issuer.token())).toBe('unknown-issuer');
  });
});
