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
