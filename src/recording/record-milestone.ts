import { Command } from '@nestjs/cqrs';
import type { Actor } from '../access/actor.js';
import type { Consequences } from '../domain/rules/consequences.js';
import type { Finding } from '../domain/rules/finding.js';
import type { Milestone } from '../domain/stream/milestone.js';
import type { Subject } from '../event-store/streams.js';

/** One milestone on its way to the log: what the HTTP edge, the demo data and the simulator send. */
export class RecordMilestone extends Command<Recorded> {
  constructor(
    /** The case or the employer it is recorded on. */
    readonly subject: Subject,
    /** Name of the command, e.g. `start-training`. */
    readonly name: string,
    /** Validated fields of that command. */
    readonly fields: Milestone,
    /** The caller's idempotency key. */
    readonly commandId: string,
    readonly actor: Actor,
    /** Refuse with `StaleRevision` unless the stream is at this revision. */
    readonly ifRevision?: number,
  ) {
    super();
  }
}

/** What it means that something is recorded. */
export interface Meaning {
  findings: Finding[];
  /** Of a correction or retraction on a case: what it changes beside the fact itself. */
  consequences?: Consequences;
}

/** What the recorder learns: what was stored and what it means. */
export interface Recorded extends Meaning {
  subject: Subject;
  events: { id: string; type: string; revision: number }[];
  /** Revision of the stream after the command. */
  revision: number;
  /** A reader that waits for this position sees the milestone. */
  position: string;
}
