import { isProblem, Problem } from '../api/problem.js';

/** How it stands with what is typed in a form. */
export type DraftStatus =
  /** Nothing typed is waiting, and nothing is kept. */
  | { is: 'nothing' }
  | { is: 'saving' }
  /** `savedAt`: RFC 3339. */
  | { is: 'saved'; savedAt: string }
  /** `again`: it is tried again by itself; otherwise not before something else is typed. */
  | { is: 'failed'; problem: Problem; again: boolean };

/** Where drafts are kept; contents are JSON, compared as text. */
export interface DraftStore {
  /** @param leaving the page is going away: the request must outlive it */
  save(content: string, leaving: boolean): Promise<{ savedAt: string }>;
  discard(): Promise<unknown>;
}

const AFTER_TYPING_MS = 800;
const FIRST_RETRY_MS = 4_000;
const LAST_RETRY_MS = 60_000;

/** Answers that the same content gets again, however often it is sent. */
const isFinal = ({ status }: Problem): boolean =>
  status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/**
 * Keeps what is typed in one form, a moment after the last change. One request at a time, so that an
 * older content never arrives after a newer one; what did not come through is tried again.
 */
export class DraftKeeper {
  status: DraftStatus = { is: 'nothing' };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | undefined;
  /** What the form said when it was opened: not worth keeping. */
  private untouched: string | undefined;
  private wanted: string | undefined;
  private kept: string | undefined;
  private held = false;
  private ended = false;
  private retryMs = FIRST_RETRY_MS;

  constructor(private readonly store: DraftStore) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The form says this now; what it says first is what it began with. */
  change(content: string): void {
    this.untouched ??= content;
    this.kept ??= content;
    if (content === this.wanted) return;
    this.wanted = content;
    this.retryMs = FIRST_RETRY_MS;
    this.later(AFTER_TYPING_MS);
  }

  /** Keeps nothing new while an older draft waits for what is to become of it. */
  hold(held: boolean): void {
    this.held = held;
    if (!held) this.later(AFTER_TYPING_MS);
  }

  /** Keeps at once what is not kept yet. */
  flush(leaving = false): void {
    clearTimeout(this.timer);
    if (this.isBehind()) void this.keep(leaving);
  }

  /** Recorded or given up: what is kept goes, and nothing more is kept. */
  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.underWay;
    // What cannot be deleted now expires by itself.
    await this.store.discard().catch(() => {});
    this.tell({ is: 'nothing' });
  }

  private isBehind(): boolean {
    return !this.ended && !this.held && this.wanted !== undefined && this.wanted !== this.kept;
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    if (this.isBehind()) this.timer = setTimeout(() => void this.keep(), ms);
  }

  private async keep(leaving = false): Promise<void> {
    if (this.underWay && !leaving) return;
    const sending = this.send(this.wanted!, leaving);
    this.underWay = sending;
    await sending;
    this.underWay = undefined;
    const { status } = this;
    if (status.is !== 'failed') this.later(AFTER_TYPING_MS);
    else if (status.again) {
      this.later(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    }
  }

  private async send(content: string, leaving: boolean): Promise<void> {
    this.tell({ is: 'saving' });
    try {
      if (content === this.untouched) {
        await this.store.discard();
        this.tell({ is: 'nothing' });
      } else {
        const { savedAt } = await this.store.save(content, leaving);
        this.tell({ is: 'saved', savedAt });
      }
      this.kept = content;
    } catch (error) {
      const problem = isProblem(error) ? error : new Problem(0, 'not-reached', String(error));
      this.tell({ is: 'failed', problem, again: !isFinal(problem) });
    }
  }

  private tell(status: DraftStatus): void {
    this.status = status;
    for (const listener of this.listeners) listener();
  }
}
