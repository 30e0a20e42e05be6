import type { Claims } from '../directory/identity-of-claims.js';
import { loadConfiguration } from '../../platform/configuration/configuration.js';
import { issuersOf } from './trusted-issuers.js';
import { TokenRefused } from './token-refused.js';

const DIRECTORY = {
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/tenant/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/tenant/keys',
  AZURE_APP_CLIENT_ID: 'forlop-client',
  ROLE_GROUPS: 'veileder=group-1,leser=group-2',
  OFFICE_GROUPS: '0315=group-3,0316=group-4,*=group-5,*=all-offices',
  CLEARANCE_GROUPS: 'confidential=group-6',
  ROLE_SCOPES: 'forsker=nav:inkludering/overganger.read,veileder=casework',
};
const MASKINPORTEN = {
  MASKINPORTEN_ISSUER: 'https://maskinporten.example/',
  MASKINPORTEN_JWKS_URI: 'https://maskinporten.example/jwk',
  MASKINPORTEN_SCOPE: 'nav:inkludering/overganger.read',
  MASKINPORTEN_CONSUMERS: '999888777,999888776',
};

const [directory, maskinporten] = issuersOf(loadConfiguration({ ...DIRECTORY, ...MASKINPORTEN }));

function outcome(issuer: typeof directory, claims: Claims): unknown {
  try {
    return issuer!.identityOf(claims);
  } catch (error) {
    if (error instanceof TokenRefused) return error.reason;
    throw error;
  }
}

describe('issuers by the settings', () => {
  it('are none where none is set', () => {
    expect(issuersOf(loadConfiguration({}))).toEqual([]);
  });

  it('are checked by name and audience', () => {
    expect(directory).toMatchObject({
      issuer: 'https://login.example/tenant/v2.0',
      audience: 'forlop-client',
    });
    expect(maskinporten).toMatchObject({ issuer: 'https://maskinporten.example/' });
    expect(maskinporten!.audience).toBeUndefined();
    const demanding = {
      ...MASKINPORTEN,
      ROLE_SCOPES: 'forsker=x',
      MASKINPORTEN_AUDIENCE: 'https://api.example',
    };
    expect(issuersOf(loadConfiguration(demanding))[0]!.audience).toBe('https://api.example');
  });
});

describe('a token of the directory', () => {
  const EMPLOYEE = { scp: 'defaultaccess', NAVident: 'Z990100', sub: 's' };

  it('on behalf of an employee gives what their groups are mapped to, and nothing else', () => {
    const groups = ['group-1', 'group-3', 'group-6', 'group-9'];
    expect(outcome(directory, { ...EMPLOYEE, groups, roles: ['casework'] })).toEqual({
      id: 'Z990100',
      kind: 'person',
      roles: new Set(['veileder']),
      offices: ['0315'],
      clearances: new Set(['confidential']),
    });
  });

  it.each([
    ['no groups', undefined],
    ['groups that nobody mapped', ['group-9']],
    ['names of roles in place of groups', ['veileder', 'role:veileder', '*', 'office:*']],
    ['groups that are no list', 'group-1 group-5'],
    ['groups that are no texts', [{ id: 'group-1' }, 1]],
  ])('gives nothing for %s', (_, groups) => {
    expect(outcome(directory, { ...EMPLOYEE, groups })).toMatchObject({
      roles: new Set(),
      offices: [],
      clearances: new Set(),
    });
  });

  it('gives all offices to those with national access', () => {
    expect(outcome(directory, { ...EMPLOYEE, groups: ['group-3', 'group-5'] })).toMatchObject({
      offices: 'all',
    });
  });

  it('names an employee the same way however the identifier is written', () => {
    expect(outcome(directory, { ...EMPLOYEE, NAVident: 'z990100' })).toMatchObject({
      id: 'Z990100',
    });
  });

  it('of a machine client gives what its app roles are mapped to; groups do not count', () => {
    const claims = { idtyp: 'app', azp: 'client-1', sub: 's', groups: ['group-1', 'group-6'] };
    expect(outcome(directory, { ...claims, roles: ['casework', 'all-offices'] })).toEqual({
      id: 'client-1',
      kind: 'machine',
      roles: new Set(['veileder']),
      offices: 'all',
      clearances: new Set(),
    });
    expect(outcome(directory, claims)).toMatchObject({ roles: new Set(), offices: [] });
  });

  it.each([
    ['neither of an employee nor of a machine', { NAVident: 'Z990100' }],
    ['an ID token: it answers a login', { ...EMPLOYEE, nonce: 'n' }],
    ['an ID token: it vouches for a code', { ...EMPLOYEE, c_hash: 'h' }],
    ['an ID token: it vouches for an access token', { ...EMPLOYEE, at_hash: 'h' }],
    ['of a kind that nobody knows', { ...EMPLOYEE, idtyp: 'device' }],
  ])('is no access token when it is %s', (_, claims) => {
    expect(outcome(directory, claims)).toBe('not-an-access-token');
  });
});

describe('a token of Maskinporten', () => {
  const TOKEN = {
    client_id: 'client-2',
    scope: 'openid nav:inkludering/overganger.read',
    consumer: { authority: 'iso6523-actorid-upis', ID: '0192:999888777' },
  };

  it('gives what its scopes are mapped to, and names the organisation', () => {
    expect(outcome(maskinporten, TOKEN)).toEqual({
      id: 'client-2',
      kind: 'machine',
      roles: new Set(['forsker']),
      offices: [],
      clearances: new Set(),
      consumer: '999888777',
    });
  });

  it.each([
    ['another scope', 'nav:inkludering/overganger.write'],
    ['a scope that only begins so', 'nav:inkludering/overganger.read.all'],
    ['no scope', undefined],
    ['a list of scopes', ['nav:inkludering/overganger.read']],
  ])('is refused with %s', (_, scope) => {
    expect(outcome(maskinporten, { ...TOKEN, scope })).toBe('scope');
  });

  it.each([
    ['another organisation', { ...TOKEN.consumer, ID: '0192:999888775' }],
    ['another register', { ...TOKEN.consumer, ID: '0088:999888777' }],
    ['another authority', { ...TOKEN.consumer, authority: 'iso6523-actorid' }],
    ['a longer number', { ...TOKEN.consumer, ID: '0192:9998887770' }],
    ['a text', '0192:999888777'],
    ['nobody', undefined],
    ['null', null],
  ])('is refused on behalf of %s', (_, consumer) => {
    expect(outcome(maskinporten, { ...TOKEN, consumer })).toBe('consumer');
  });
});
