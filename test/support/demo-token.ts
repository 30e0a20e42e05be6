/**
 * The header with which a script calls a demonstration: an access token that its own issuer gives to
 * one of the demo clients.
 *
 * @param address of the application, e.g. `http://127.0.0.1:3000`
 * @throws Error the issuer gives none
 */
export async function demoAuthorization(
  address: string,
  client:
    'demo-veileder' | 'demo-forsker' | 'demo-revisor' | 'demo-administrator' = 'demo-veileder',
): Promise<string> {
  const response = await fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:demo`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  if (!response.ok) throw new Error(`the issuer of ${address} answered ${response.status}`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return `Bearer ${token}`;
}
