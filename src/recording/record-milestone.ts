import { Command } from '@nestjs/cqrs';
import type { Actor } from '../access/actor.js';
import type { Finding } from '../domain/course/findings.js';
import type { Milestone } from '../domain/course/milestone.js';

/** One milestone on its way to the log: what the HTTP edge, the demo data and the simulator send. */
export class RecordMilestone extends Command<Recorded> {
  constructor(
    readonly caseId: string,
    /** Name of the course command, e.g. `start-training`. */
    readonly name: string,
    /** Validated fields of that command. */
    readonly fields: Milestone,
    /** The caller's idempotency key. */
    readonly commandId: string,
    readonly actor: Actor,
    /** Refuse with `StaleRevision` unless the case is at this revision. */
    readonly ifRevision?: number,
  ) {
    super();
  }
}

/** What the recorder learns: what was stored and what it means. */
export interface Recorded {
  caseId: string;
  events: { id: string; type: string; revision: number }[];
  /** Revision of the case after the command. */
  revision: number;
  /** A reader that waits for this position sees the milestone. */
  position: string;
  findings: Finding[];
}
