import type { CommandBus } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import { fold } from '../domain/course/decider.js';
import { runningSpells } from '../domain/course/course.js';
import type { Day } from '../domain/time/day.js';
import type { EventStore, RecordedEvent } from '../event-store/port.js';
import { caseOf, factOf } from '../event-store/streams.js';
import { CommandRefused } from '../recording/errors.js';
import { RecordMilestone } from '../recording/record-milestone.js';
import { DEMO_ACTOR } from './record-streams.js';
import { simulatedCases } from './simulated-cases.js';

/** Counsellors of the demonstration, each with how many cases of the office are looked at for theirs. */
const COUNSELLORS = [
  { counsellor: 'D000001', office: '0001', among: 60 },
  { counsellor: 'D000002', office: '0002', among: 40 },
] as const;

/**
 * Hands open cases of the population over to the counsellors whom one can log in as, so that each of
 * them finds cases of their own. A case that has no counsellor is left without one. What is on record
 * already is left, so a run that was cut short is completed by the next.
 *
 * @param today the day of the handover
 * @returns number of cases handed over now
 */
export async function recordDemoCaseloads(
  commands: CommandBus,
  log: EventStore,
  today: Day,
): Promise<number> {
  const left = new Map<string, number>(COUNSELLORS.map(({ office, among }) => [office, among]));
  let handedOver = 0;
  for await (const recorded of simulatedCases(log)) {
    const { office } = recorded[0].data as { office?: string };
    const theirs = COUNSELLORS.find((one) => one.office === office);
    if (!theirs || left.get(theirs.office) === 0) continue;
    left.set(theirs.office, left.get(theirs.office)! - 1);
    if (await handOver(commands, recorded, theirs.counsellor, today)) handedOver += 1;
    if ([...left.values()].every((count) => count === 0)) break;
  }
  return handedOver;
}

async function handOver(
  commands: CommandBus,
  recorded: readonly RecordedEvent[],
  counsellor: string,
  occurredOn: Day,
): Promise<boolean> {
  const course = fold(recorded.map(factOf));
  const subject = { kind: 'course', id: caseOf(recorded[0]!.stream)! } as const;
  const commandId = v5('demo caseload', subject.id);
  const isDone = recorded.some((event) => event.commandId === commandId);
  if (isDone || course.closing || runningSpells(course, 'counsellor').length === 0) return false;
  const fields = { counsellor, occurredOn };
  try {
    await commands.execute(
      new RecordMilestone(subject, 'change-counsellor', fields, commandId, DEMO_ACTOR),
    );
    return true;
  } catch (error) {
    if (error instanceof CommandRefused) return false;
    throw error;
  }
}
