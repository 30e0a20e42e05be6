import { randomBytes } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Provider } from 'oidc-provider';
import type { Logger } from '../../platform/logging.js';
import { namedDirectory } from '../directory/directory.js';
import type { OwnAddress } from '../login/own-address.js';
import { ownIssuer } from '../tokens/trusted-issuer.js';
import type { TrustedIssuers } from '../tokens/trusted-issuers.js';
import { configurationOf, loadProvider } from './provider.js';

export const ISSUER_PATH = '/oidc';
export const PICKER_PATH = `${ISSUER_PATH}/pick`;
const CALLBACK_PATH = '/oauth2/callback';

/** What access tokens of the local issuer are for. */
export const LOCAL_AUDIENCE = 'forlop';

/**
 * The login of the demonstration: a provider of its own in the same process. Its keys live as long as
 * the process, so that a token of yesterday's demonstration opens nothing today.
 */
export class LocalIssuer {
  readonly loginClient = { id: 'forlop', secret: randomBytes(32).toString('base64url') };
  private made: Promise<Provider> | undefined;

  private constructor(
    private readonly address: OwnAddress,
    private readonly trusted: TrustedIssuers,
    private readonly key: JWK,
    private readonly logger: Logger,
  ) {}

  static async create(
    address: OwnAddress,
    trusted: TrustedIssuers,
    logger: Logger,
  ): Promise<LocalIssuer> {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex') };
    return new LocalIssuer(address, trusted, key, logger);
  }

  /** Its name in tokens. @throws Error the server does not listen yet */
  get issuer(): string {
    return this.address.origin + ISSUER_PATH;
  }

  /** Made when it is first asked for: before the server listens, its address is not known. */
  provider(): Promise<Provider> {
    this.made ??= this.make();
    return this.made;
  }

  private async make(): Promise<Provider> {
    const Provider = await loadProvider(() =>
      this.logger.debug({}, 'the local issuer would rather run on a later Node'),
    );
    const provider = new Provider(
      this.issuer,
      configurationOf(
        {
          issuer: this.issuer,
          key: this.key,
          cookieKey: randomBytes(32).toString('base64url'),
          loginClient: { ...this.loginClient, redirectUri: this.address.origin + CALLBACK_PATH },
          audience: LOCAL_AUDIENCE,
        },
        PICKER_PATH,
      ),
    );
    // The address is ours to say; `passOn` puts it on every request.
    provider.proxy = true;
    // What everybody may read it would let every page read.
    provider.use(async (context, next) => {
      await next();
      context.remove('access-control-allow-origin');
    });
    const failed = (error: Error) => this.logger.error({ error }, 'the local issuer failed');
    // Without a listener of ours Koa would print every broken connection to the console.
    (provider as EventEmitter).on('error', failed);
    provider.on('server_error', (_context, error) => failed(error));
    this.makeTrusted();
    return provider;
  }

  /** No token of this issuer can be older than its provider, so nobody is turned away for coming early. */
  private makeTrusted(): void {
    const { d: _secret, ...open } = this.key;
    this.trusted.trust(
      ownIssuer({
        issuer: this.issuer,
        audience: LOCAL_AUDIENCE,
        keys: createLocalJWKSet({ keys: [{ ...open, alg: 'ES256', use: 'sig' }] }),
        directory: namedDirectory,
      }),
    );
  }
}
