import { setTimeout as sleep } from 'node:timers/promises';

/** What goes wrong, until it is set back. Everything is well at first. */
export class Faults {
  /**
   * The next append: its connection breaks before it is stored (`lost`) or after (`answer-lost`), or
   * it is stored and nobody ever answers (`unanswered`).
   */
  nextAppend: 'lost' | 'answer-lost' | 'unanswered' | undefined;
  /** The next question for what the server supports, which comes before the first append. */
  nextFeatures: 'failing' | 'unanswered' | undefined;
  /** How long every answer to an append is kept back, in milliseconds. */
  answerDelayMs = 0;
  /** Reads and subscriptions are taken and never answered. */
  readsUnanswered = false;
  /** A subscription is told of a checkpoint at the end of the log before it is sent the events up to it. */
  checkpointAhead = false;
  /** So many records before the position asked for are sent again to a subscription. */
  sentAgain = 0;
  /** After so many events each subscription is broken off. */
  subscriptionsEndAfter = Infinity;

  /** @returns whether the append reaches the log */
  beforeStoring(breakConnections: () => void): boolean {
    if (this.nextAppend !== 'lost') return true;
    this.nextAppend = undefined;
    breakConnections();
    return false;
  }

  /** @returns whether the answer is to be sent */
  async beforeAnswering(breakConnections: () => void): Promise<boolean> {
    if (this.answerDelayMs > 0) await sleep(this.answerDelayMs);
    const fault = this.nextAppend;
    this.nextAppend = undefined;
    if (fault === 'answer-lost') breakConnections();
    return fault === undefined;
  }
}
