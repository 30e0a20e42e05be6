import type { Configuration, Provider } from 'oidc-provider';
import type { JWK } from 'jose';
import { escapeHtml, page } from '../login/page.js';
import { BoundedStore, adapterOver } from './bounded-adapter.js';
import { claimsOfClient, claimsOfPerson } from './demo-claims.js';
import { DEMO_CLIENTS, DEMO_PEOPLE, DEMO_SECRET } from './demo-people.js';

/** The client as which the application itself logs people in. */
export interface LoginClient {
  id: string;
  secret: string;
  redirectUri: string;
}

export interface ProviderParts {
  /** Address of the issuer, with its path. */
  issuer: string;
  /** Private key that signs every token. */
  key: JWK;
  /** Signs the cookies of a login half done. */
  cookieKey: string;
  loginClient: LoginClient;
  /** What access tokens are for. */
  audience: string;
}

const MINUTE = 60;
const ALGORITHM = 'ES256';
/** The only thing that can be asked for here; its name must be an absolute address. */
const API = 'urn:forlop:api';

/**
 * The provider of the demonstration: code flow with PKCE for the page, client credentials for scripts.
 * Every function that has a placeholder by default is given, so that none complains on the console.
 */
export function configurationOf(parts: ProviderParts, pickerPath: string): Configuration {
  const store = new BoundedStore();
  return {
    adapter: (kind: string) => adapterOver(store, kind),
    jwks: { keys: [{ ...parts.key, alg: ALGORITHM, use: 'sig' }] } as Configuration['jwks'],
    clients: clientsOf(parts.loginClient),
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    // No page of another origin has business here.
    clientBasedCORS: () => false,
    cookies: {
      keys: [parts.cookieKey],
      names: {
        session: 'forlop-issuer',
        interaction: 'forlop-issuer-pick',
        resume: 'forlop-issuer-resume',
      },
      long: { path: '/oidc', httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: {
      openid: ['sub', ...new Set(DEMO_PEOPLE.flatMap(({ id }) => Object.keys(claimsOfPerson(id))))],
    },
    // The application reads the identity from the ID token, as it does with a directory in earnest.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...claimsOfPerson(id) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_context, token) =>
      token.kind === 'ClientCredentials' ? claimsOfClient(token.clientId!) : undefined,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, client) =>
          client.grantTypeAllowed('client_credentials') ? API : [],
        getResourceServerInfo: () => ({
          scope: '',
          audience: parts.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 60 * MINUTE,
          jwt: { sign: { alg: ALGORITHM } },
        }),
      },
    },
    interactions: { url: (_context, { uid }) => `${pickerPath}/${uid}` },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = page(
        'Innloggingen stoppet',
        `<p>Den lokale innloggingen kunne ikke fortsette (${escapeHtml(error)}).</p>
        <p><a href="/oauth2/login">Begynn på nytt</a></p>`,
      );
    },
    ttl: {
      AccessToken: 60 * MINUTE,
      AuthorizationCode: MINUTE,
      ClientCredentials: 60 * MINUTE,
      Grant: 10 * MINUTE,
      IdToken: 5 * MINUTE,
      Interaction: 10 * MINUTE,
      Session: 10 * MINUTE,
    },
  };
}

function clientsOf(login: LoginClient): NonNullable<Configuration['clients']> {
  return [
    {
      client_id: login.id,
      client_secret: login.secret,
      redirect_uris: [login.redirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
    ...DEMO_CLIENTS.map(({ id }) => ({
      client_id: id,
      client_secret: DEMO_SECRET,
      redirect_uris: [],
      grant_types: ['client_credentials'],
      response_types: [],
    })),
  ];
}

/**
 * Loads the library, which complains on the console of a Node that is not its favourite.
 *
 * @param say what it complains of
 */
export async function loadProvider(say: (text: string) => void): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (text: unknown) => say(String(text));
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}
