import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HTML } from '../login/page.js';
import { DEMO_PEOPLE } from './demo-people.js';
import { ISSUER_PATH, PICKER_PATH, type LocalIssuer } from './local-issuer.js';
import { expiredPage, pickerPage } from './picker.js';

type Picked = { Params: { login: string; person: string } };

/** Serves the local issuer and its picker below its path of the same server. */
export function mountLocalIssuer(fastify: FastifyInstance, issuer: LocalIssuer): void {
  void fastify.register(async (part) => {
    // The issuer reads its bodies itself, and reads forms, which nothing else here takes.
    part.removeAllContentTypeParsers();
    part.addContentTypeParser('*', (_request, _payload, done) => done(null));
    part.get(`${PICKER_PATH}/:login`, (request, reply) => showPicker(issuer, request, reply));
    part.post<Picked>(`${PICKER_PATH}/:login/:person`, (request, reply) =>
      pick(issuer, request, reply),
    );
    part.route({
      method: ['GET', 'POST'],
      url: `${ISSUER_PATH}/*`,
      handler: (request, reply) => passOn(issuer, request, reply),
    });
  });
}

async function showPicker(
  issuer: LocalIssuer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!(await isPending(issuer, request, reply)))
    return reply.code(400).type(HTML).send(expiredPage());
  return reply.type(HTML).send(pickerPage(new URL(request.url, issuer.issuer).pathname));
}

async function pick(
  issuer: LocalIssuer,
  request: FastifyRequest<Picked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const person = DEMO_PEOPLE.find(({ id }) => id === request.params.person);
  if (!person || !(await isPending(issuer, request, reply)))
    return reply.code(400).type(HTML).send(expiredPage());
  const provider = await issuer.provider();
  const next = await provider.interactionResult(request.raw, reply.raw, {
    login: { accountId: person.id, remember: false },
  });
  return reply.redirect(next, 303);
}

/** Whether this browser has begun a login and not chosen yet. */
async function isPending(
  issuer: LocalIssuer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const provider = await issuer.provider();
  const { login } = request.params as { login: string };
  return provider.interactionDetails(request.raw, reply.raw).then(
    ({ uid }) => uid === login,
    () => false,
  );
}

async function passOn(
  issuer: LocalIssuer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const provider = await issuer.provider();
  const answer = provider.callback();
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  await answer(below(request.raw, new URL(issuer.issuer)), reply.raw);
}

/** The request as the issuer has to see it: where it is mounted, and from where it can be reached. */
function below(
  request: IncomingMessage & { originalUrl?: string },
  { host, protocol }: URL,
): IncomingMessage {
  const { headers } = request;
  request.originalUrl = request.url!;
  request.url = request.originalUrl.slice(ISSUER_PATH.length);
  // Nobody can make it name another address by a header.
  for (const name of Object.keys(headers))
    if (name.startsWith('x-forwarded-')) delete headers[name];
  Object.assign(headers, { host, 'x-forwarded-proto': protocol.slice(0, -1) });
  // Whoever logs in chooses anew, whoever they were before: a session of the issuer would stand in the
  // way of becoming somebody else.
  if (headers.cookie) headers.cookie = withoutSession(headers.cookie);
  return request;
}

const withoutSession = (cookies: string): string =>
  cookies
    .split('; ')
    .filter((cookie) => !/^forlop-issuer(\.sig)?=/.test(cookie))
    .join('; ');
