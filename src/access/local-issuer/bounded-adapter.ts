import type { Adapter, AdapterPayload } from 'oidc-provider';

/** As many logins, half done or done, as a demonstration has at once; older ones start anew. */
const MOST_ENTRIES = 2_000;
/** Seconds that something is remembered for which the provider names no time. */
const LIFETIME = 600;

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

/**
 * What the local issuer has to remember between two requests: in memory, for a while, and never more
 * than a fixed number of things. Beyond it the oldest is forgotten, so that nobody can fill the memory
 * by beginning logins.
 */
export class BoundedStore {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly most = MOST_ENTRIES,
    private readonly now: () => number = Date.now,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: string): AdapterPayload | undefined {
    const entry = this.entries.get(key);
    if (entry && entry.expiresAt > this.now()) return entry.payload;
    this.entries.delete(key);
    return undefined;
  }

  /** @param lifetime seconds */
  set(key: string, payload: AdapterPayload, lifetime: number): void {
    this.entries.delete(key);
    this.entries.set(key, { payload, expiresAt: this.now() + lifetime * 1000 });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.most) break;
      this.entries.delete(oldest);
    }
  }

  delete(matches: (key: string, payload: AdapterPayload) => boolean): void {
    for (const [key, { payload }] of this.entries) {
      if (matches(key, payload)) this.entries.delete(key);
    }
  }

  find(matches: (key: string, payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.entries) {
      if (matches(key, payload)) return this.get(key);
    }
    return undefined;
  }
}

/** The part of a store that holds one kind of thing, as the provider asks for it. */
export function adapterOver(store: BoundedStore, kind: string): Adapter {
  const prefix = `${kind}:`;
  const ofKind = (key: string) => key.startsWith(prefix);
  return {
    upsert: async (id, payload, lifetime = LIFETIME) => store.set(prefix + id, payload, lifetime),
    find: async (id) => store.get(prefix + id),
    findByUid: async (uid) => store.find((key, payload) => ofKind(key) && payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = store.get(prefix + id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => store.delete((key) => key === prefix + id),
    revokeByGrantId: async (grantId) =>
      store.delete((key, payload) => ofKind(key) && payload.grantId === grantId),
  };
}
