import { EventStoreDBClient } from '@eventstore/db-client';

/** Options of the client that may stand in a connection string, in lower case. */
const OPTIONS = new Set([
  'tls',
  'tlscafile',
  'usercertfile',
  'userkeyfile',
  'nodepreference',
  'maxdiscoverattempts',
  'discoveryinterval',
  'gossiptimeout',
  'connectionname',
  'defaultdeadline',
  'keepaliveinterval',
  'keepalivetimeout',
]);

/**
 * Refuses what the client would accept with a warning that shows the password, would ignore, or
 * would answer wrongly: with `throwOnAppendFailure=false` it reports the revision of a refused
 * append as 1 or -1, whatever it is.
 *
 * @returns a client for it
 * @throws TypeError the connection string cannot be used. Says why without repeating it
 */
export function clientFor(connectionString: string): EventStoreDBClient {
  const query = connectionString.slice(connectionString.indexOf('?') + 1);
  const options = connectionString.includes('?') ? new URLSearchParams(query).keys() : [];
  for (const option of options)
    if (!OPTIONS.has(option.toLowerCase().replaceAll(/[_-]/g, '')))
      throw new TypeError(`the connection string of EventStoreDB may not set ${option}`);
  try {
    return EventStoreDBClient.connectionString(connectionString);
  } catch {
    // Not as the cause: its message holds the whole connection string.
    throw new TypeError(
      'write the connection string as esdb://user:password@host:port?tls=true ' +
        '(esdb+discover:// for a cluster), with files that can be read',
    );
  }
}
