/** What the server says of a login: asking for it does not count as use. */
export interface SessionTold {
  endsInSeconds: number;
  idleEndsInSeconds: number;
}

/** Where a login stands, and when to ask again: what other windows ask for prolongs it too. */
type SessionStep =
  | { kind: 'running'; againInMs: number }
  /** It ends soon: because nothing was asked for, or because it has gone on as long as it may. */
  | { kind: 'ending'; why: 'idle' | 'whole'; againInMs: number };

const WARNED_BEFORE_S = 120;
/** Asked soon after the end, not at it: seconds are rounded down. */
const AFTER_THE_END_S = 2;

export function sessionStep({ endsInSeconds, idleEndsInSeconds }: SessionTold): SessionStep {
  const left = Math.min(endsInSeconds, idleEndsInSeconds);
  if (left > WARNED_BEFORE_S)
    return { kind: 'running', againInMs: (left - WARNED_BEFORE_S) * 1000 };
  return {
    kind: 'ending',
    // Going on is offered only where it helps: two minutes more are no help.
    why: endsInSeconds <= WARNED_BEFORE_S ? 'whole' : 'idle',
    againInMs: (left + AFTER_THE_END_S) * 1000,
  };
}
