import type { CommandBus } from '@nestjs/cqrs';
import { STREAM_KINDS } from '../domain/catalogue.js';
import { validate } from '../domain/fields/validate.js';
import type { EventStore } from '../event-store/port.js';
import { streamOf, type Subject } from '../event-store/streams.js';
import { RecordMilestone } from '../recording/record-milestone.js';

/** The recorder of the demonstration data. */
export const DEMO_ACTOR = { id: 'demo', office: '0000' };

/** A stream as it is to be: its milestones in order, with the ids that make a repetition harmless. */
export interface StreamToRecord extends Subject {
  commands: readonly { commandId: string; name: string; fields: Record<string, unknown> }[];
}

/**
 * Records streams through the same command bus as a counsellor. What is on record already is left,
 * so a run that was cut short is completed by the next.
 *
 * @param sideBySide how many streams are recorded at once; 1 keeps them in order in the log
 * @returns number of milestones recorded now
 * @throws Error a milestone does not validate, or is refused: the data are at fault
 */
export async function recordStreams(
  commands: CommandBus,
  log: EventStore,
  streams: readonly StreamToRecord[],
  sideBySide = 1,
): Promise<number> {
  const waiting = streams.values();
  let recorded = 0;
  async function recordInTurn(): Promise<void> {
    for (const { commands: milestones, ...subject } of waiting) {
      const already = (await log.read(streamOf(subject))).length;
      if (already >= milestones.length) continue;
      for (const milestone of milestones) await record(commands, subject, milestone);
      recorded += milestones.length - already;
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, recordInTurn));
  return recorded;
}

async function record(
  commands: CommandBus,
  subject: Subject,
  { commandId, name, fields }: StreamToRecord['commands'][number],
): Promise<void> {
  const checked = validate(STREAM_KINDS[subject.kind].entryOfCommand(name)!.type, fields);
  if ('problems' in checked)
    throw new Error(`demonstration data, ${name}: ${JSON.stringify(checked.problems)}`);
  await commands.execute(new RecordMilestone(subject, name, checked.value, commandId, DEMO_ACTOR));
}
