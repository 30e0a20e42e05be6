import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { LineFile } from './line-file.js';
import { lookupLine } from './lookup-line.js';
import type { Lookup, LookupLog } from './lookup-log.js';

const INSERT = `
  insert into audit.lookup (lookup_id, actor, actor_kind, consumer, roles, offices, person_id,
    case_id, kind, route, method, override_id, unusual)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  returning recorded_at`;

/**
 * To the database first and then to the file that is shipped away. When the file fails, the table
 * keeps a look-up that was answered by an error: rather one too many than one missing.
 */
export class RecordedLookupLog implements LookupLog {
  constructor(
    private readonly pool: Pool,
    private readonly file: LineFile,
  ) {}

  async write(lookup: Lookup): Promise<void> {
    const id = randomUUID();
    const { rows } = await this.pool.query<{ recorded_at: Date }>(INSERT, rowOf(id, lookup));
    await this.file.append(lookupLine(lookup, id, rows[0]!.recorded_at));
  }
}

const rowOf = (id: string, lookup: Lookup): unknown[] => [
  id,
  lookup.by.id,
  lookup.by.kind,
  lookup.by.consumer ?? null,
  [...lookup.by.roles],
  lookup.by.offices === 'all' ? ['all'] : lookup.by.offices,
  lookup.personId,
  lookup.caseId ?? null,
  lookup.kind,
  lookup.route,
  lookup.method,
  lookup.overrideId ?? null,
  lookup.unusual,
];
