import type { CommandBus } from '@nestjs/cqrs';
import { STREAM_KINDS } from '../domain/catalogue.js';
import { validate } from '../domain/fields/validate.js';
import { publishedStreams } from '../domain/seven-courses/published-streams.js';
import type { PublishedCommand } from '../domain/seven-courses/seven-courses.js';
import { streamOf, type Subject } from '../event-store/streams.js';
import type { EventStore } from '../event-store/port.js';
import { RecordMilestone } from '../recording/record-milestone.js';

/** The recorder of the demonstration data. */
const DEMO_ACTOR = { id: 'demo', office: '0000' };

/**
 * Records the seven published courses and their employers in an empty log, through the same command
 * bus as a counsellor. Their command ids are fixed, so a first start that was cut short is completed
 * by the next; a log from before the employers were recorded is given them.
 *
 * @returns number of milestones recorded now; 0 when the log holds something else
 */
export async function recordSevenCourses(commands: CommandBus, log: EventStore): Promise<number> {
  const streams = publishedStreams();
  const isOurs = (await log.read(streamOf(streams[0]!))).length > 0;
  if (!isOurs && (await log.head()) > 0n) return 0;
  let recorded = 0;
  for (const { commands: milestones, ...subject } of streams) {
    const already = (await log.read(streamOf(subject))).length;
    if (already >= milestones.length) continue;
    for (const milestone of milestones) await record(commands, subject, milestone);
    recorded += milestones.length - already;
  }
  return recorded;
}

async function record(
  commands: CommandBus,
  subject: Subject,
  { commandId, name, fields }: PublishedCommand,
): Promise<void> {
  const checked = validate(STREAM_KINDS[subject.kind].entryOfCommand(name)!.type, fields);
  if ('problems' in checked)
    throw new Error(`demonstration data, ${name}: ${JSON.stringify(checked.problems)}`);
  await commands.execute(new RecordMilestone(subject, name, checked.value, commandId, DEMO_ACTOR));
}
