/** Where one event stands, as a reader saw it or as the table has it. */
export interface Standing {
  position: bigint;
  stream: string;
  revision: number;
}

export interface LogCheck {
  /** Events in the table that the reader never saw. */
  missed: number;
  /** Events that the reader saw more than once. */
  doubled: number;
  /** Places where the positions of the table leave a hole. */
  holes: number;
  /** Times that the reader did not see a stream's next revision after the one before. */
  outOfOrder: number;
}

/** Compares what a reader saw, in the order seen, with the table in the end, in the order of positions. */
export function checkLog(seen: Standing[], stored: Standing[]): LogCheck {
  const times = new Map<bigint, number>();
  for (const { position } of seen) times.set(position, (times.get(position) ?? 0) + 1);
  const revisions = new Map<string, number>();
  let outOfOrder = 0;
  for (const { stream, revision } of seen) {
    if (revision !== (revisions.get(stream) ?? 0) + 1) outOfOrder += 1;
    revisions.set(stream, revision);
  }
  return {
    missed: stored.filter(({ position }) => !times.has(position)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
    holes: stored.filter(({ position }, i) => position !== BigInt(i + 1)).length,
    outOfOrder,
  };
}

/** An event as it was sent, or as the table has it. */
export interface Content {
  id: string;
  /** Its data as JSON text. */
  data: string;
}

/** One append as its caller lived through it, kept where the failure of the database cannot reach. */
export interface Attempt {
  stream: string;
  events: Content[];
  /** When it was asked for and when it was settled, in milliseconds of one clock. */
  began: number;
  ended: number;
  /** The answer: the place of its last event, or a refusal; absent when the outcome was never learned. */
  answer?: { revision: number; position: bigint } | 'refused';
}

export type StoredEvent = Standing & Content;

export interface AttemptCheck {
  /** Acknowledged appends that are not in the log, or not whole. */
  lost: number;
  /** Acknowledged appends that do not stand where the answer said. */
  misplaced: number;
  /** Appends of unknown outcome that are stored in part. */
  halfStored: number;
  /** Appends that are stored, wholly or in part, although they were refused. */
  refusedButStored: number;
  /** Events whose data are not what was sent. */
  altered: number;
  /** Events in the log beyond one for each event that was sent. */
  uninvited: number;
  /** Places where the positions leave a hole. */
  holes: number;
  /** Places where the revisions of a stream are not the next number. */
  revisionGaps: number;
  /** Appends that stand before one which had been acknowledged before they began. */
  outOfTime: number;
}

/** Holds a log, in the order of positions, against what its callers were told. */
export function checkAttempts(
  attempts: readonly Attempt[],
  stored: readonly StoredEvent[],
): AttemptCheck {
  const byId = new Map(stored.map((event) => [event.id, event]));
  const found = attempts.map((attempt) => ({
    attempt,
    events: attempt.events.map(({ id }) => byId.get(id)).filter((event) => event !== undefined),
  }));
  const acknowledged = found.filter(({ attempt }) => typeof attempt.answer === 'object');
  const refused = found.filter(({ attempt }) => attempt.answer === 'refused');
  const unknown = found.filter(({ attempt }) => attempt.answer === undefined);
  const isWhole = ({ attempt, events }: (typeof found)[number]) =>
    events.length === attempt.events.length;
  const sent = new Map(
    attempts.flatMap(({ events }) => events.map((each) => [each.id, each.data])),
  );
  const known = new Set(stored.map(({ id }) => id).filter((id) => sent.has(id)));
  return {
    lost: acknowledged.filter((each) => !isWhole(each)).length,
    misplaced: acknowledged.filter((each) => isWhole(each) && !standsAsAnswered(each)).length,
    halfStored: unknown.filter((each) => each.events.length > 0 && !isWhole(each)).length,
    refusedButStored: refused.filter(({ events }) => events.length > 0).length,
    altered: stored.filter(({ id, data }) => sent.has(id) && sent.get(id) !== data).length,
    uninvited: stored.length - known.size,
    holes: stored.filter(({ position }, i) => position !== BigInt(i + 1)).length,
    revisionGaps: countRevisionGaps(stored),
    outOfTime: countOutOfTime(found.filter(isWhole)),
  };
}

interface Found {
  attempt: Attempt;
  events: readonly StoredEvent[];
}

function standsAsAnswered({ attempt: { stream, events: sent, answer }, events }: Found): boolean {
  return events.every(({ stream: at, revision, position }, i) => {
    const fromEnd = sent.length - 1 - i;
    return (
      typeof answer === 'object' &&
      at === stream &&
      revision === answer.revision - fromEnd &&
      position === answer.position - BigInt(fromEnd)
    );
  });
}

function countRevisionGaps(stored: readonly Standing[]): number {
  const revisions = new Map<string, number>();
  let gaps = 0;
  for (const { stream, revision } of stored) {
    if (revision !== (revisions.get(stream) ?? 0) + 1) gaps += 1;
    revisions.set(stream, revision);
  }
  return gaps;
}

/** Linear, because the log is one order: nothing may stand before what had ended when it began. */
function countOutOfTime(found: readonly Found[]): number {
  const inOrder = found
    .map(({ attempt, events }) => ({ attempt, position: events.at(-1)?.position ?? 0n }))
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  let count = 0;
  let latestBegin = -Infinity;
  for (const { attempt } of inOrder) {
    if (attempt.answer && attempt.ended < latestBegin) count += 1;
    latestBegin = Math.max(latestBegin, attempt.began);
  }
  return count;
}
