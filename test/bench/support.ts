import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import pg from 'pg';
import type { NewEvent } from '../../src/event-store/port.js';

/** An event about as large as most of the log's: some 250 bytes of data. */
export function milestone(): NewEvent {
  return {
    id: randomUUID(),
    type: 'FollowUpContactHeld',
    schemaVersion: 1,
    data: {
      contact: 'c-17',
      with: ['employer', 'person'],
      form: 'meeting at the workplace',
      agreed: 'Hours are raised from 40 to 60 per cent; the mentor stays for the next two months.',
      next: '2026-12-14',
      hoursPerWeek: 22.5,
    },
    occurredOn: '2026-11-21',
    recordedBy: { actor: 'Z990001', office: '0219' },
    source: 'counsellor',
    commandId: randomUUID(),
    correlationId: randomUUID(),
  };
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** @param share between 0 and 1 */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Machine and versions, without which a figure says little. */
export async function surroundings(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string; fsync: string }>(
      `select current_setting('server_version') as server_version, current_setting('fsync') as fsync`,
    );
    const [processor] = cpus();
    return (
      `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ` +
      `Node ${process.version}, PostgreSQL ${rows[0]?.server_version}, fsync ${rows[0]?.fsync}`
    );
  } finally {
    await client.end();
  }
}
