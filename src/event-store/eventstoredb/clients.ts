import { EventStoreDBClient } from '@eventstore/db-client';
import { inTime, passes } from './attempts.js';

const FAREWELL_MS = 1_000;

/**
 * The client for appends, given up after every error that passes, because then nobody knows what
 * state it is in: it shares one call among all appends, and keeps a failed look at what the server
 * supports for ever.
 *
 * It keeps the appends in flight of the whole process in one place and drops them all when any such
 * call breaks; an answer that comes for a dropped one is an uncaught error. So there is never a
 * second such call: the old client is ended before the new one begins, and reading, whose errors
 * would end this one's connection, has a client of its own. A process opens one store.
 */
export class WritingClient {
  private client: EventStoreDBClient | undefined;
  private ending: Promise<void> | undefined;

  constructor(private readonly connectionString: string) {}

  async use<T>(work: (client: EventStoreDBClient) => Promise<T>): Promise<T> {
    while (this.ending) await this.ending;
    const client = (this.client ??= EventStoreDBClient.connectionString(this.connectionString));
    try {
      return await work(client);
    } catch (error) {
      if (passes(error)) this.giveUp(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    while (this.ending) await this.ending;
    if (this.client) await endClient(this.client);
    this.client = undefined;
  }

  private giveUp(client: EventStoreDBClient): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.ending = endClient(client).finally(() => (this.ending = undefined));
  }
}

/** Ends the calls of a client, then its connection, which the client itself would keep open for half an hour. */
export async function endClient(client: EventStoreDBClient): Promise<void> {
  await inTime(client.dispose(), FAREWELL_MS).catch(() => {});
  const { getChannel } = client as unknown as { getChannel(): Promise<{ close(): void }> };
  const channel = await inTime(getChannel(), FAREWELL_MS).catch(() => undefined);
  channel?.close();
}
