import type { Pool, PoolClient } from 'pg';
import type { RecordedEvent } from '../event-store/port.js';
import { lockCheckpoint, moveCheckpoint, type Checkpoint } from './checkpoints.js';
import { foldIsolating, type Apply } from './isolate.js';
import { park, parkedStreams, waiting, type Parking } from './parked-events.js';
import { projectionTransaction } from './physical-tables.js';
import { foldsType, type Projection } from './projection.js';
import { inTransaction } from './transaction.js';

/** An event stopped a rebuild, or the rebuild was given up; the live tables are untouched. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped';
}

export interface FoldedBatch {
  /**
   * `busy`: somebody else holds the checkpoint; `lost`: somebody else has moved it, or the build has
   * changed its status. Nothing was done in both cases.
   */
  outcome: 'advanced' | 'busy' | 'lost';
  parked: Parking[];
}

/**
 * Folds one batch into one build and moves its checkpoint, in one transaction.
 *
 * @param from the checkpoint as the caller last saw it; the batch begins right after its position
 * @param tries how often this batch has failed before; from `isolateAfter` on, what fails is parked
 * @throws RebuildStopped an event cannot be folded and the build is not live: a rebuild that parks
 *   would replace good tables by worse ones
 * @throws whatever `apply` or the database throw, after rolling back
 */
export async function foldBatch(
  pool: Pool,
  projection: Projection,
  from: Checkpoint,
  batch: readonly RecordedEvent[],
  { tries, isolateAfter }: { tries: number; isolateAfter: number },
): Promise<FoldedBatch> {
  const folds = foldsType(projection);
  const relevant = batch.filter((event) => folds(event.type));
  const end = batch.at(-1)?.position ?? from.position;
  return inTransaction(pool, async (client) => {
    const checkpoint = await lockCheckpoint(client, from, 'skip');
    if (!checkpoint) return { outcome: 'busy', parked: [] };
    if (checkpoint.position !== from.position || checkpoint.status !== from.status) {
      return { outcome: 'lost', parked: [] };
    }
    const tx = projectionTransaction(client, projection, from);
    const apply: Apply = (events) => projection.apply(events, tx);
    const [free, parked] = await setAside(client, checkpoint, relevant);
    if (free.length > 0 && tries < isolateAfter) await apply(free);
    else parked.push(...(await foldIsolating(client, free, apply, tries)));
    if (parked.length > 0) {
      if (from.status === 'building') throw stoppedBy(projection, parked);
      await park(client, from, parked);
    }
    await moveCheckpoint(client, from, end, parked.length);
    return { outcome: 'advanced', parked };
  });
}

/** Separates the events whose streams are parked already: they wait behind what is parked. */
async function setAside(
  client: PoolClient,
  checkpoint: Checkpoint,
  events: readonly RecordedEvent[],
): Promise<[free: readonly RecordedEvent[], parked: Parking[]]> {
  if (checkpoint.parked === 0 || events.length === 0) return [events, []];
  const streams = [...new Set(events.map((event) => event.stream))];
  const parked = await parkedStreams(client, checkpoint, streams);
  return [
    events.filter((event) => !parked.has(event.stream)),
    events.filter((event) => parked.has(event.stream)).map(waiting),
  ];
}

function stoppedBy(projection: Projection, parked: readonly Parking[]): RebuildStopped {
  const culprit = parked.find(({ attempts }) => attempts > 0);
  return new RebuildStopped(
    `rebuild of ${projection.name} v${projection.version} stopped at position ` +
      `${culprit?.event.position} (${culprit?.event.type}): ${culprit?.error}`,
  );
}
