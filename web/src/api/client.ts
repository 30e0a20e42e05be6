import { Problem, type FieldProblem } from './problem.js';

interface Sending {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** Of a command: the same key and body again is the same command. */
  key?: string;
  /** Revision that this rests on; an older one is refused with 412. */
  ifRevision?: number;
  /** It shall arrive although the page is going away; the browser takes 64 kB of such. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

type LoginListener = () => void;
const whenLoggedOut = new Set<LoginListener>();

/** Tells whenever an answer says that the login has ended. @returns how to stop listening */
export function onLoggedOut(listener: LoginListener): () => void {
  whenLoggedOut.add(listener);
  return () => whenLoggedOut.delete(listener);
}

/**
 * Asks the server; the session cookie goes along by itself.
 *
 * @param address own path with its query, e.g. `/api/cases?open=true`
 * @throws Problem whatever the answer is other than success; status 0 when the server is not reached
 */
export async function ask<T>(address: string, sending: Sending = {}): Promise<T> {
  const answer = await answerOf(address, sending);
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
  const problem = await problemIn(answer);
  if (answer.status === 401) for (const listener of whenLoggedOut) listener();
  throw problem;
}

async function answerOf(address: string, sending: Sending): Promise<Response> {
  const { method = 'GET', body, key, ifRevision, keepalive, signal } = sending;
  try {
    return await fetch(address, {
      method,
      credentials: 'same-origin',
      redirect: 'error',
      ...(signal ? { signal } : {}),
      ...(keepalive ? { keepalive } : {}),
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(ifRevision === undefined ? {} : { 'if-match': `"${ifRevision}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0, 'not-reached', 'The server was not reached.');
  }
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    const { code, detail, errors, type: _, title, status: __, ...more } = await answer.json();
    return new Problem(
      answer.status,
      String(code ?? 'unknown'),
      String(detail ?? title ?? ''),
      (errors as FieldProblem[] | undefined) ?? [],
      more,
    );
  } catch {
    return new Problem(answer.status, 'unreadable-answer', answer.statusText);
  }
}
