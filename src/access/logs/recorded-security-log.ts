import type { Pool } from 'pg';
import type { Logger } from '../../platform/logging.js';
import type { SecurityEvent, SecurityLog } from './security-log.js';

const INSERT = `
  insert into audit.security_event (kind, actor, rule, route, method, case_id, person_id, override_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONGEST_NAME = 200;

/**
 * To the application log and to the database. What was refused stays refused when the database is
 * away: the application log has it then, and `lost` says how many the table lacks. That is no reason
 * to take the instance out of service, so readiness does not ask for it; the auditor's list shows it.
 */
export class RecordedSecurityLog implements SecurityLog {
  /** Events since this process started that the table lacks. */
  lost = 0;

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  async write(event: SecurityEvent): Promise<void> {
    try {
      const { kind, ...fields } = event;
      this.logger.warn({ event: kind, ...fields }, 'security event');
      await this.pool.query(INSERT, rowOf(event));
    } catch (error) {
      this.lost += 1;
      this.logger.error({ error, lost: this.lost }, 'a security event could not be stored');
    }
  }
}

const rowOf = (event: SecurityEvent): (string | null)[] => [
  event.kind,
  name(event.actor),
  name(event.rule),
  name(event.route),
  name(event.method),
  id(event.caseId),
  id(event.personId),
  id(event.overrideId),
];

/** Of an attempt anything may come in; what cannot be an id must not cost the whole line. */
const id = (text: string | undefined): string | null => (text && UUID.test(text) ? text : null);

const name = (text: string | undefined): string | null =>
  text?.replaceAll('\u0000', '').slice(0, LONGEST_NAME) ?? null;
