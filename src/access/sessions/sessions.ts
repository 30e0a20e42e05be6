import type { Pool } from 'pg';
import type { Identity } from '../identity.js';
import { hashOf, newSecret } from './secrets.js';
import { storedIdentity, toStored, type StoredIdentity } from './stored-identity.js';

export interface SessionLimits {
  /** Longest time without a request, in milliseconds. */
  idleMs: number;
  /** Longest time altogether, in milliseconds. */
  wholeMs: number;
}

export interface SessionTimes {
  startedAt: Date;
  /** When it ends however much it is used. */
  endsAt: Date;
  /** When it ends unless it is used before. */
  idleEndsAt: Date;
}

interface Row {
  actor: string;
  identity: StoredIdentity;
  started_at: Date;
  used_at: Date;
}

/** A use is written down only when the last one is so long ago: reading a case must not cost a write. */
const USE_NOTED_AFTER_MS = 30_000;

/**
 * Logins by browser. The id of a session is in the browser's cookie alone; here is its hash, so that
 * whoever reads the table or a backup of it can be nobody.
 */
export class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly limits: SessionLimits,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Begins a session with a new id, and removes those that are over. */
  async start(identity: Identity): Promise<string> {
    await this.removeExpired();
    const id = newSecret();
    await this.pool.query(
      `insert into access.session (id_hash, actor, identity, started_at, used_at)
       values ($1, $2, $3, $4, $4)`,
      [hashOf(id), identity.id, JSON.stringify(toStored(identity)), this.now()],
    );
    return id;
  }

  /** Whose session it is, and notes that it is used; undefined when it is over or never was. */
  async use(id: string): Promise<Identity | undefined> {
    const row = await this.find(id);
    if (!row) return undefined;
    const now = this.now();
    if (now.getTime() - row.used_at.getTime() >= USE_NOTED_AFTER_MS)
      await this.pool.query(
        'update access.session set used_at = greatest(used_at, $2) where id_hash = $1',
        [hashOf(id), now],
      );
    return storedIdentity(row.identity);
  }

  /** How long it goes on; asking is no use of it. */
  async timesOf(id: string): Promise<SessionTimes | undefined> {
    const row = await this.find(id);
    if (!row) return undefined;
    const endsAt = new Date(row.started_at.getTime() + this.limits.wholeMs);
    const idleEndsAt = new Date(
      Math.min(row.used_at.getTime() + this.limits.idleMs, endsAt.getTime()),
    );
    return { startedAt: row.started_at, endsAt, idleEndsAt };
  }

  /** @returns whose it was; undefined when there was none */
  async end(id: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ actor: string }>(
      'delete from access.session where id_hash = $1 returning actor',
      [hashOf(id)],
    );
    return rows[0]?.actor;
  }

  /** @returns how many there were */
  async endAllOf(actor: string): Promise<number> {
    const { rowCount } = await this.pool.query('delete from access.session where actor = $1', [
      actor,
    ]);
    return rowCount ?? 0;
  }

  private async removeExpired(): Promise<void> {
    await this.pool.query(
      'delete from access.session where started_at <= $1 or used_at <= $2',
      this.oldest(),
    );
  }

  private async find(id: string): Promise<Row | undefined> {
    const hash = hashOf(id);
    if (!hash) return undefined;
    const { rows } = await this.pool.query<Row>(
      `select actor, identity, started_at, used_at from access.session
       where id_hash = $1 and started_at > $2 and used_at > $3`,
      [hash, ...this.oldest()],
    );
    return rows[0];
  }

  /** Of those that go on: the earliest start and the earliest last use. */
  private oldest(): [started: Date, used: Date] {
    const now = this.now().getTime();
    return [new Date(now - this.limits.wholeMs), new Date(now - this.limits.idleMs)];
  }
}
