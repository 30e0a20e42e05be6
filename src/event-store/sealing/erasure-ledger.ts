import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyedHash, type SecretKey } from './cipher.js';
import { flushFolder } from './flush-folder.js';
import type { MasterKey } from './master-key.js';

/** That the key of a person was destroyed. No field of it is personal. */
export interface Erasure {
  /** Random id of the person. */
  personId: string;
  /** Reference of the decision. */
  decision: string;
  /** RFC 3339 in UTC. */
  at: string;
  /** Id of the procedure; absent where a key was destroyed without one. */
  erasureId?: string;
  /** Why it may be erased. */
  basis?: string;
  /** Staff identifiers of the two who decided. */
  decidedBy?: string;
  approvedBy?: string;
}

/** The ledger is not as it was written. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged';
  constructor(path: string, line: number, reason: string) {
    super(
      `the ledger of erasures ${path} cannot be trusted: line ${line} ${reason}. Put back a copy of ` +
        'the file. Where there is none, move the file away: the next start makes it anew from the ' +
        'database, which is complete only if the database itself is no older copy.',
    );
  }
}

/**
 * Who has been erased, in a file outside the database: a backup of the database that is restored
 * brings destroyed keys back, and this file says which.
 *
 * One line of JSON for each person. `chain` is a keyed hash over the line and the chain of the line
 * before it, so that a line that was altered, moved or taken out is noticed. Lines cut off at the end
 * are not noticed here; as long as the database has them they are written again.
 */
export class ErasureLedger {
  private readonly key: SecretKey;
  private adding: Promise<unknown> = Promise.resolve();

  /** @param path of the file, which is made by the first erasure */
  constructor(
    private readonly path: string,
    masterKey: MasterKey,
  ) {
    this.key = masterKey.deriveKey('ledger of erasures');
  }

  /**
   * All erasures in the order in which they were written.
   *
   * @throws LedgerDamaged a line was altered, moved or taken out, or is of another master key
   */
  async entries(): Promise<Erasure[]> {
    return (await this.read()).entries;
  }

  /**
   * Adds the erasures of persons who are not there yet. They are on disk when this has succeeded.
   * Other processes must not add to the same file at the same time.
   *
   * @throws LedgerDamaged nothing was added
   */
  add(erasures: readonly Erasure[]): Promise<void> {
    const adding = this.adding.then(() => this.write(erasures));
    this.adding = adding.catch(() => {});
    return adding;
  }

  private async write(erasures: readonly Erasure[]): Promise<void> {
    const { entries, chain, bytes } = await this.read();
    const known = new Set(entries.map(({ personId }) => personId));
    const added = erasures.filter(({ personId }) => !known.has(personId));
    if (added.length === 0) return;
    let last = chain;
    const lines = added.map((erasure) => {
      last = this.chainAfter(last, erasure);
      return `${JSON.stringify({ ...inOrder(erasure), chain: last })}\n`;
    });
    const folder = dirname(this.path);
    await mkdir(folder, { recursive: true });
    const file = await open(this.path, 'a', 0o600);
    try {
      // What a crash left of a line: nothing had been destroyed by then.
      await file.truncate(bytes);
      await file.writeFile(lines.join(''));
      await file.sync();
    } finally {
      await file.close();
    }
    await flushFolder(folder);
  }

  /** `bytes`: length of the whole lines; `chain`: of the last of them. */
  private async read(): Promise<{ entries: Erasure[]; chain: string; bytes: number }> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const entries: Erasure[] = [];
    let chain = '';
    for (const [at, line] of whole.split('\n').slice(0, -1).entries()) {
      const { chain: stated, ...erasure } = this.parsed(line, at + 1);
      chain = this.chainAfter(chain, erasure);
      if (stated !== chain)
        throw new LedgerDamaged(
          this.path,
          at + 1,
          'was altered, a line before it is missing, or it was written with another master key',
        );
      entries.push(erasure);
    }
    return { entries, chain, bytes: Buffer.byteLength(whole) };
  }

  private parsed(line: string, number: number): Erasure & { chain: unknown } {
    try {
      const read: unknown = JSON.parse(line);
      if (typeof read === 'object' && read !== null && 'personId' in read && 'chain' in read)
        return read as Erasure & { chain: unknown };
    } catch {
      // Told below, as for any other line that is none.
    }
    throw new LedgerDamaged(this.path, number, 'is no line of a ledger');
  }

  private chainAfter(before: string, erasure: Erasure): string {
    return keyedHash(this.key, JSON.stringify([before, inOrder(erasure)]));
  }
}

/** The same fields always give the same line, wherever the erasure was read from. */
function inOrder(erasure: Erasure): Erasure {
  const { erasureId, personId, basis, decision, decidedBy, approvedBy, at } = erasure;
  return {
    personId,
    decision,
    at,
    ...(erasureId === undefined ? {} : { erasureId }),
    ...(basis === undefined ? {} : { basis }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}
