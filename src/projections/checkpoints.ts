import type { Pool, PoolClient } from 'pg';

/** One set of physical tables of a projection. */
export interface Build {
  name: string;
  version: number;
  /** Ordinal among the builds of the same version, from 1. */
  build: number;
}

export type BuildStatus = 'building' | 'live' | 'retired';

/** How far a build has come. Readers see the live one. */
export interface Checkpoint extends Build {
  position: bigint;
  status: BuildStatus;
  /** Names of its tables, without suffix. */
  tables: string[];
  /** Whether the indexes for readers stand. */
  indexed: boolean;
  /** Number of events parked with it. */
  parked: number;
  /** Why its rebuild stopped. */
  failure: string | null;
}

type Queryable = Pool | PoolClient;
type CheckpointRow = Omit<Checkpoint, 'position'> & { position: string };

const COLUMNS = 'name, version, build, position, status, tables, indexed, parked, failure';
const OF_BUILD = 'where name = $1 and version = $2 and build = $3';

export const buildParameters = ({ name, version, build }: Build) => [name, version, build];

/** `name/v2/1`: the build as one word, for logs and maps. */
export const buildKey = ({ name, version, build }: Build) => `${name}/v${version}/${build}`;

/** The checkpoints of one projection, or of all. */
export async function readCheckpoints(db: Queryable, name?: string): Promise<Checkpoint[]> {
  const { rows } = await db.query<CheckpointRow>(
    `select ${COLUMNS} from projection.checkpoint
     where $1::text is null or name = $1 order by name, version, build`,
    [name ?? null],
  );
  return rows.map(fromRow);
}

export async function readCheckpoint(db: Queryable, build: Build): Promise<Checkpoint | undefined> {
  const { rows } = await db.query<CheckpointRow>(
    `select ${COLUMNS} from projection.checkpoint ${OF_BUILD}`,
    buildParameters(build),
  );
  return rows.map(fromRow)[0];
}

/**
 * Takes the row lock that makes the holder the only one to fold this build until it commits:
 * leadership, fencing and exactly-once effect in one.
 *
 * @param ifLocked `skip` answers undefined when another transaction holds it, `wait` waits for it
 */
export async function lockCheckpoint(
  client: PoolClient,
  build: Build,
  ifLocked: 'skip' | 'wait',
): Promise<Checkpoint | undefined> {
  const { rows } = await client.query<CheckpointRow>(
    `select ${COLUMNS} from projection.checkpoint ${OF_BUILD}
     for update ${ifLocked === 'skip' ? 'skip locked' : ''}`,
    buildParameters(build),
  );
  return rows.map(fromRow)[0];
}

/** Moves a locked checkpoint and counts the events parked on the way. */
export async function moveCheckpoint(
  client: PoolClient,
  build: Build,
  position: bigint,
  newlyParked: number,
): Promise<void> {
  await client.query(
    `update projection.checkpoint
     set position = $4, parked = parked + $5, updated_at = now() ${OF_BUILD}`,
    [...buildParameters(build), position, newlyParked],
  );
}

const fromRow = (row: CheckpointRow): Checkpoint => ({ ...row, position: BigInt(row.position) });
