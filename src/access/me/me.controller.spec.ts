import { loadConfiguration } from '../../platform/configuration/configuration.js';
import type { Identity } from '../identity.js';
import { MeController } from './me.controller.js';

const SOMEBODY: Identity = {
  id: 'Z990100',
  kind: 'person',
  roles: new Set(['veileder']),
  offices: ['0315'],
  clearances: new Set(),
};

const DIRECTORY = {
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/tenant/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/keys',
  AZURE_APP_CLIENT_ID: 'forlop',
  ROLE_GROUPS: 'veileder=a',
};

const meWith = (environment: Record<string, string>) =>
  new MeController(loadConfiguration(environment)).me(SOMEBODY);

describe('what the page is told of where it is', () => {
  it('is a demonstration where invented persons log in', () => {
    expect(meWith({})).toMatchObject({ demo: true });
    expect(meWith({ NODE_ENV: 'production', DEMO: 'true' })).toMatchObject({ demo: true });
    // An empty log there is left empty, but who logs in is as invented.
    expect(meWith({ DEMO: 'false' })).toMatchObject({ demo: true });
  });

  it('is none where people log in through a directory', () => {
    expect(meWith(DIRECTORY)).toMatchObject({ demo: false });
    expect(meWith({ ...DIRECTORY, DEMO: 'true' })).toMatchObject({ demo: false });
  });

  it('is the accessibility statement of the organisation, where there is one', () => {
    const statement = 'https://uustatus.no/nb/erklaringer/publisert/1';
    expect(meWith({ ACCESSIBILITY_STATEMENT: statement })).toMatchObject({
      accessibilityStatement: statement,
    });
    expect(meWith({})).not.toHaveProperty('accessibilityStatement');
  });
});
