import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  Configuration as Client,
} from 'openid-client';
import type { Directory } from '../directory/directory.js';
import { personOf } from '../directory/identity-of-claims.js';
import type { Identity } from '../identity.js';
import type { BegunAttempt, LoginAttempt } from './login-attempts.js';
import type { OwnAddress } from './own-address.js';

export const CALLBACK_PATH = '/oauth2/callback';
export const LOGGED_OUT_PATH = '/oauth2/logged-out';

/** Seconds that the identity provider has to answer. */
const TIMEOUT_S = 10;

/** The identity provider as this application is registered with it. */
export interface Registration {
  /** Address of its discovery document, or of the issuer. */
  discovery: string;
  clientId: string;
  clientSecret: string;
  /** To use in place of the one in the discovery document. */
  tokenEndpoint?: string;
  directory: Directory;
  /** Whether it is part of this process: then it is reached at the address that is listened on. */
  local: boolean;
}

/** Logs people in by OpenID Connect: authorization code with PKCE, state and nonce. */
export class IdentityProvider {
  private found: Promise<Client> | undefined;

  constructor(
    private readonly address: OwnAddress,
    private readonly registration: () => Registration,
  ) {}

  /** Where the browser has to go. @throws Error the provider cannot be reached */
  async addressFor({ state, nonce, codeVerifier }: BegunAttempt): Promise<string> {
    return buildAuthorizationUrl(await this.client(), {
      redirect_uri: this.address.origin + CALLBACK_PATH,
      scope: this.registration().local ? 'openid' : 'openid profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Who came back.
   *
   * @param address path and query of the callback
   * @throws Error the answer does not belong to this attempt, or the provider refuses or is away
   */
  async identityFrom(
    address: string,
    state: string,
    { codeVerifier, nonce }: LoginAttempt,
  ): Promise<Identity> {
    const tokens = await authorizationCodeGrant(
      await this.client(),
      new URL(address, this.address.origin),
      {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      },
    );
    return personOf({ ...tokens.claims() }, this.registration().directory);
  }

  /** Where the browser goes after logout: to the provider, where that ends logins of its own. */
  async addressAfterLogout(): Promise<string> {
    const home = this.address.origin + LOGGED_OUT_PATH;
    const client = await this.client().catch(() => undefined);
    if (!client?.serverMetadata().end_session_endpoint) return LOGGED_OUT_PATH;
    return buildEndSessionUrl(client, { post_logout_redirect_uri: home }).href;
  }

  private client(): Promise<Client> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private async discover(): Promise<Client> {
    const { discovery: server, clientId, clientSecret, tokenEndpoint, local } = this.registration();
    const secret = local ? ClientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
    const found = await discovery(
      new URL(server),
      clientId,
      undefined,
      secret,
      local
        ? {
            timeout: TIMEOUT_S,
            execute: [allowInsecureRequests],
            [customFetch]: (url, init) => fetch(this.fromInside(url), init as RequestInit),
          }
        : { timeout: TIMEOUT_S },
    );
    if (tokenEndpoint === undefined) return found;
    const { supportsPKCE: _, ...metadata } = found.serverMetadata();
    return new Client({ ...metadata, token_endpoint: tokenEndpoint }, clientId, undefined, secret);
  }

  /** A published port, or a name that only browsers know, leads nowhere from inside. */
  private fromInside(url: string): string {
    const { pathname, search } = new URL(url);
    return this.address.listening + pathname + search;
  }
}
