import { v5 } from 'uuid';
import { entryOfEvent } from '../../src/domain/course/decider.js';
import { courseStream } from '../../src/event-store/streams.js';
import type { EventStore, JsonObject, NewEvent } from '../../src/event-store/port.js';

const NAMESPACE = 'f7a6b0c2-0d5a-4d0e-9f0e-8d7c6b5a4f31';
const EMPLOYER = v5('employer', NAMESPACE);

/** A value as large as a sealed sentence: folding leaves sealed fields as they are. */
const SEALED = { $sealed: `1.${'c2VhbGVkIHRleHQ'.repeat(8)}` };

type Step = [type: string, occurredOn: string, data: JsonObject];

/** What most courses meet between opening and a permanent post: 20 events. */
function steps(id: (at: number) => string): Step[] {
  const training = id(5);
  const employment = id(15);
  return [
    ['CaseOpened', '2018-01-08', { office: '0315', gender: 'woman', ageBand: '40-50' }],
    ['CounsellorAssigned', '2018-01-08', { counsellor: 'Z990101' }],
    ['BackgroundRecorded', '2018-01-10', { education: 'upperSecondary', note: SEALED }],
    ['AssessmentCompleted', '2018-01', { resources: SEALED, interests: SEALED }],
    ['ExpectationsClarified', '2018-02-20', { jobProspect: 'possible' }],
    ['TrainingStarted', '2018-03-01', { employerId: EMPLOYER, workArea: 'canteen' }],
    ['MentorAssigned', '2018-03-01', { training, role: 'colleague', mainResponsible: true }],
    ...[1, 2, 3, 4].map((n): Step => [
      'FollowUpContactHeld',
      `2018-03-${10 + n}`,
      { directedAt: ['user'], topic: SEALED },
    ]),
    ['ReviewHeld', '2018-04-20', { training, participants: ['user', 'manager'], note: SEALED }],
    ['TrainingExtended', '2018-05-30', { training, newEnd: '2018-08-31' }],
    ['MilestoneReached', '2018-07', { training, kind: 'independent' }],
    ['TrainingCompleted', '2018-08-31', { training }],
    [
      'EmploymentStarted',
      '2018-09-01',
      { employerId: EMPLOYER, contractType: 'permanent', percentage: 50, training },
    ],
    ['FollowUpContactHeld', '2018-10-01', { directedAt: ['employer'], topic: SEALED }],
    ['ActualWorkloadReported', '2018-12', { employment, fromPercentage: 60 }],
    ['FollowUpEnded', '2019-03', { settled: true }],
    ['CaseClosed', '2019-03-31', { outcome: 'work', goalOutcome: 'reached' }],
  ];
}

export const STEPS_PER_COURSE = steps(String).length;

export function courseEvents(course: number): { stream: string; events: NewEvent[] } {
  const caseId = v5(`case ${course}`, NAMESPACE);
  const id = (at: number) => v5(`${at}`, caseId);
  const events = steps(id).map(([type, occurredOn, data], at) => ({
    id: id(at),
    type,
    schemaVersion: entryOfEvent(type)!.schemaVersion,
    data,
    occurredOn,
    recordedBy: { actor: 'Z990101', office: '0315' },
    commandId: id(at),
    correlationId: id(at),
    subject: caseId,
  }));
  return { stream: courseStream(caseId), events };
}

/** Fills the log with whole courses, recorded side by side as in an office: step by step over a group. */
export async function fillLog(store: EventStore, courses: number, group = 200): Promise<void> {
  for (let first = 0; first < courses; first += group) {
    const together = Array.from({ length: Math.min(group, courses - first) }, (_, at) =>
      courseEvents(first + at),
    );
    for (let step = 0; step < STEPS_PER_COURSE; step++)
      await Promise.all(
        together.map(({ stream, events }) => store.append(stream, step, [events[step]!])),
      );
  }
}
