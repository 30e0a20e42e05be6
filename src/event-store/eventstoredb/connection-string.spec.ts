import { clientFor } from './connection-string.js';

describe('the connection string of EventStoreDB', () => {
  it.each([
    'postgres://user:secret@localhost/db',
    'esdb://user:secret@localhost:port',
    'esdb://user:secret@localhost:2113?throwOnAppendFailure=false',
    'esdb://user:secret@localhost:2113?tls=true&tls_verify_cert=false',
    'esdb://user:secret@localhost:2113?tlsCAFile=/no/such/file',
    'esdb://user:secret@localhost:2113?colour=blue',
  ])('%s is refused, and not repeated', (text) => {
    const refusal = errorOf(() => clientFor(text));
    expect(refusal).toBeInstanceOf(TypeError);
    expect(refusal?.stack).not.toContain('secret');
    expect(refusal?.cause).toBeUndefined();
  });

  it.each([
    'esdb://localhost:2113?tls=false',
    'esdb://user:pass%3Aword@one:2113,two:2113,three:2113?nodePreference=leader',
    'esdb+discover://user:password@cluster.example:2113?keepAliveInterval=10000&max_discover_attempts=3',
  ])('%s is taken', (text) => {
    expect(errorOf(() => clientFor(text))).toBeUndefined();
  });
});

function errorOf(work: () => unknown): Error | undefined {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}
