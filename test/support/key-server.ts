import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';

/** Publishes the keys of an issuer, until it is told not to. */
export interface KeyServer {
  address: string;
  /** What it publishes from now on; `fails`: it answers 500. */
  publish(keys: JWK[] | 'fails'): void;
  /** How often it has been asked. */
  asked(): number;
  close(): Promise<void>;
}

export async function startKeyServer(keys: JWK[]): Promise<KeyServer> {
  let published: JWK[] | 'fails' = keys;
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (published === 'fails') return response.writeHead(500).end();
    return response
      .writeHead(200, { 'content-type': 'application/json', connection: 'close' })
      .end(JSON.stringify({ keys: published }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    publish: (next) => (published = next),
    asked: () => asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
