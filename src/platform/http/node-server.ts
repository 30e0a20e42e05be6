import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { problemOf, type Problem } from './problem.js';
import { headerLines, type SecurityHeaders } from './security-headers.js';

/** Longest that a request may take to arrive whole, in milliseconds: a slow client holds a connection. */
const REQUEST_TIMEOUT_MS = 120_000;
/** Longer than any proxy before us keeps a connection, or it would send into one that we have ended. */
const KEEP_ALIVE_MS = 72_000;
const CHECK_CONNECTIONS_EVERY_MS = 5_000;
const MAX_HEADER_BYTES = 16_384;

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** By the code of what Node could not read. */
const UNREADABLE: Record<string, Problem> = {
  ERR_HTTP_REQUEST_TIMEOUT: problemOf(408, 'request-too-slow', 'The request took too long.'),
  HPE_HEADER_OVERFLOW: problemOf(431, 'headers-too-large', 'The headers are too large.'),
  HPE_INVALID_METHOD: problemOf(405, 'method-not-allowed', 'This method is not known here.'),
};
const NOT_HTTP = problemOf(400, 'bad-request', 'The request cannot be understood.');
const NO_TUNNEL = problemOf(405, 'method-not-allowed', 'This method is not known here.');
const NO_EXPECTATION = problemOf(
  417,
  'expectation-failed',
  'Send the request without such an expectation.',
);

/**
 * The server under Fastify. Every answer bears the headers, also those that no hook of Fastify sees:
 * to an address that is no URL, to bytes that are no request, to a protocol of another library.
 */
export function nodeServer(headers: SecurityHeaders, listener: RequestListener): Server {
  const server = createServer({
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: CHECK_CONNECTIONS_EVERY_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Node would refuse a request without Host by an empty answer; the check of the host does it too.
    requireHostHeader: false,
  });
  server.on('request', headers);
  server.on('request', listener);
  const lines = headerLines(headers);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    writeBare(socket, UNREADABLE[error.code ?? ''] ?? NOT_HTTP, lines);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    writeBare(socket, NO_TUNNEL, lines),
  );
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    headers(request, response);
    const body = JSON.stringify(NO_EXPECTATION);
    response
      .writeHead(NO_EXPECTATION.status, {
        'content-type': PROBLEM_TYPE,
        'content-length': Buffer.byteLength(body),
        connection: 'close',
      })
      .end(body);
  });
  return server;
}

function writeBare(socket: Duplex, problem: Problem, headerLines: string): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${headerLines}` +
      `content-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}
