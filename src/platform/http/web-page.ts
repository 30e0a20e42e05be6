import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the page: beside the compiled application. */
export const BUILT_PAGE = join(import.meta.dirname, '..', '..', 'web');

const ASSETS = '/assets';

/**
 * Addresses that are shown by the page itself: each answers with the same document, which then asks
 * the API. They hold nothing of anybody, so they are open; what they show is not.
 */
export const PAGE_ADDRESSES = [
  '/',
  '/saker',
  '/saker/*',
  '/arbeidsgivere',
  '/arbeidsgivere/*',
  '/personer',
  '/personer/*',
  '/tilgjengelighet',
] as const;

/** The second is what browsers ask for by themselves where no page names an icon, as at the login. */
const ICON_ADDRESSES = ['/favicon.svg', '/favicon.ico'] as const;

/** Everything that is served of the page, as routes. */
export const WEB_PAGE_ADDRESSES = [...PAGE_ADDRESSES, ...ICON_ADDRESSES, `${ASSETS}/*`] as const;

const A_YEAR_IN_SECONDS = 31_536_000;

/**
 * Serves the built page; without one there is only the API.
 *
 * @param folder as Vite writes it: `index.html`, `favicon.svg`, `assets/`
 */
export async function serveWebPage(fastify: FastifyInstance, folder = BUILT_PAGE): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const file = (name: string) => readFileSync(join(folder, name));
  const document = file('index.html');
  const icon = file('favicon.svg');
  for (const address of PAGE_ADDRESSES)
    fastify.get(address, (_, reply) => reply.type('text/html; charset=utf-8').send(document));
  for (const address of ICON_ADDRESSES)
    fastify.get(address, (_, reply) => reply.type('image/svg+xml').send(icon));
  // Only where there is a page: a program without one need not load what serves files.
  const { default: fastifyStatic } = await import('@fastify/static');
  await fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: `${ASSETS}/`,
    // Every name carries a hash of the content, so what has been fetched once stays right.
    cacheControl: false,
    setHeaders: (reply) =>
      void reply.header('cache-control', `public, max-age=${A_YEAR_IN_SECONDS}, immutable`),
    preCompressed: true,
    index: false,
    decorateReply: false,
  });
}
