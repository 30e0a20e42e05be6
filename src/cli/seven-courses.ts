import type { CommandBus } from '@nestjs/cqrs';
import { entryOfCommand } from '../domain/course/decider.js';
import { validate } from '../domain/fields/validate.js';
import {
  SEVEN_COURSES,
  commandsOf,
  type PublishedCommand,
} from '../domain/seven-courses/seven-courses.js';
import { courseStream } from '../event-store/streams.js';
import type { EventStore } from '../event-store/port.js';
import { RecordMilestone } from '../recording/record-milestone.js';

/** The recorder of the demonstration data. */
const DEMO_ACTOR = { id: 'demo', office: '0000' };

/**
 * Records the seven published courses in an empty log, through the same command bus as a counsellor.
 * Their command ids are fixed, so a first start that was cut short is completed by the next.
 *
 * @returns number of milestones recorded now; 0 when the log holds something else
 */
export async function recordSevenCourses(commands: CommandBus, log: EventStore): Promise<number> {
  const courses = SEVEN_COURSES.map((course) => commandsOf(course));
  const isOurs = (await log.read(courseStream(courses[0]!.caseId))).length > 0;
  if (!isOurs && (await log.head()) > 0n) return 0;
  let recorded = 0;
  for (const { caseId, commands: milestones } of courses) {
    const already = (await log.read(courseStream(caseId))).length;
    if (already >= milestones.length) continue;
    for (const milestone of milestones) await record(commands, caseId, milestone);
    recorded += milestones.length - already;
  }
  return recorded;
}

async function record(
  commands: CommandBus,
  caseId: string,
  { commandId, name, fields }: PublishedCommand,
): Promise<void> {
  const checked = validate(entryOfCommand(name)!.type, fields);
  if ('problems' in checked)
    throw new Error(`demonstration data, ${name}: ${JSON.stringify(checked.problems)}`);
  await commands.execute(
    new RecordMilestone({ kind: 'course', id: caseId }, name, checked.value, commandId, DEMO_ACTOR),
  );
}
