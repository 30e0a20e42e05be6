import { DEMO_SECRET } from '../access/local-issuer/demo-people.js';

/** The demo client in whose name the command line reads a demonstration. */
const DEMO_CLIENT = 'demo-veileder';

/**
 * The header by which the command line is let in: the access token in FORLOP_TOKEN, else one that the
 * login of a demonstration gives to its own client; none where neither is there.
 *
 * @param base address of the application
 */
export async function authorizationFor(base: string): Promise<Record<string, string>> {
  const token = process.env['FORLOP_TOKEN'] ?? (await demoToken(base));
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

async function demoToken(base: string): Promise<string | undefined> {
  const credentials = Buffer.from(`${DEMO_CLIENT}:${DEMO_SECRET}`).toString('base64');
  const response = await fetch(`${base}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${credentials}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  if (!response.ok) return undefined;
  return ((await response.json()) as { access_token?: string }).access_token;
}
