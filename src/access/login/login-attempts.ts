import type { Pool } from 'pg';
import { hashOf, newSecret } from '../sessions/secrets.js';

/** How long somebody has to choose who they are, type a password and find their phone: milliseconds. */
export const ATTEMPT_MS = 10 * 60_000;

/** What a login needs to be finished by the one who began it. */
export interface LoginAttempt {
  /** PKCE: shows that whoever redeems the code asked for it. */
  codeVerifier: string;
  /** Ties the ID token to this attempt. */
  nonce: string;
  /** Own path to go to afterwards. */
  redirect: string;
}

export interface BegunAttempt extends LoginAttempt {
  /** Names the attempt in addresses. */
  state: string;
  /** Known to the browser that began it, and to no address. */
  browserSecret: string;
}

/** Logins that are half done. Each can be finished once, in time, and by the browser that began it. */
export class LoginAttempts {
  constructor(
    private readonly pool: Pool,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async begin(redirect: string): Promise<BegunAttempt> {
    const attempt = {
      state: newSecret(),
      browserSecret: newSecret(),
      codeVerifier: newSecret(),
      nonce: newSecret(),
      redirect,
    };
    await this.pool.query('delete from access.login_attempt where begun_at <= $1', [this.oldest()]);
    await this.pool.query(
      `insert into access.login_attempt
         (state_hash, browser_hash, code_verifier, nonce, redirect, begun_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        hashOf(attempt.state),
        hashOf(attempt.browserSecret),
        attempt.codeVerifier,
        attempt.nonce,
        redirect,
        this.now(),
      ],
    );
    return attempt;
  }

  /** Takes an attempt out for good; undefined when there is none of this browser. */
  async take(
    state: string | undefined,
    browserSecret: string | undefined,
  ): Promise<LoginAttempt | undefined> {
    const { rows } = await this.pool.query<LoginAttempt>(
      `delete from access.login_attempt
       where state_hash = $1 and browser_hash = $2 and begun_at > $3
       returning code_verifier as "codeVerifier", nonce, redirect`,
      [hashOf(state), hashOf(browserSecret), this.oldest()],
    );
    return rows[0];
  }

  private oldest(): Date {
    return new Date(this.now().getTime() - ATTEMPT_MS);
  }
}
