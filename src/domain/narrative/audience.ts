import type { Course } from '../course/course.js';
import type { Fact } from '../stream/milestone.js';

/** For whom the course is told. */
export const AUDIENCES = ['user', 'manager'] as const;
export type Audience = (typeof AUDIENCES)[number];

type Data = Record<string, unknown>;

/** What a manager took part in or decided on. Everything else of a course is no matter of theirs. */
const OF_THE_WORKPLACE = new Set([
  'CandidatePresented',
  'EmployerInterviewHeld',
  'PlacementAccepted',
  'PlacementDeclined',
  'ExpectationsClarified',
  'AgreementSigned',
  'AgreementRevised',
  'TrainingStarted',
  'TrainingExtended',
  'TrainingCompleted',
  'TrainingInterrupted',
  'TaskAdded',
  'TaskContentChanged',
  'MentorAssigned',
  'MentorEnded',
  'MilestoneReached',
  'ReviewHeld',
  'AbsenceNoted',
  'HiringDecisionRecorded',
  'EmploymentStarted',
  'EmploymentChanged',
  'ActualWorkloadReported',
  'EmploymentEnded',
  'InstrumentProposed',
  'InstrumentGranted',
  'InstrumentStarted',
  'InstrumentAdjusted',
  'InstrumentEnded',
  'FollowUpContactHeld',
  'SupportRequested',
  'SupportAnswered',
  'FactorNamed',
]);

const WORKPLACE_SIDE = new Set(['employer', 'mentor', 'colleague', 'manager']);

/** Who said something, or with whom it was spoken: of such facts the others are not told. */
function partiesOf(course: Course, { type, data, source }: Fact): string[] | undefined {
  const said = data as Data;
  switch (type) {
    case 'FactorNamed':
      return [said['perspective'] as string];
    case 'SupportRequested':
      return [said['by'] as string];
    case 'SupportAnswered': {
      const request = course.facts.find(({ id }) => id === said['request']);
      return request ? partiesOf(course, request) : [];
    }
    case 'FollowUpContactHeld':
      return said['directedAt'] as string[];
    case 'ReviewHeld':
      return said['participants'] as string[] | undefined;
    case 'EmployerInterviewHeld':
      return ['manager', 'user'];
    default:
      return source === 'manager' && !OF_THE_WORKPLACE.has(type) ? ['manager'] : undefined;
  }
}

/** Whether a fact is told to one of those concerned. */
export function isToldTo(audience: Audience, course: Course, fact: Fact): boolean {
  // Remarks stand beside the narrative: in it, reading it would change it.
  if (fact.type === 'NarrativeReviewed') return false;
  const parties = partiesOf(course, fact);
  if (audience === 'user') return parties === undefined || parties.includes('user');
  if (!OF_THE_WORKPLACE.has(fact.type)) return false;
  return parties === undefined || parties.some((party) => WORKPLACE_SIDE.has(party));
}

/**
 * Ids of the facts of one employer: those that name it, and those that belong to a training, an
 * employment, an agreement or an instrument there. Where the course knows no other employer, those
 * that name none are its own too.
 */
export function factsOfEmployer(course: Course, employerId: string): Set<string> {
  const own = new Set<string>();
  const alone = employersOf(course).every((other) => other === employerId);
  for (const { id, data } of course.facts) {
    const fields = data as Data;
    const named = fields['employerId'] ?? referenced(fields).find((other) => own.has(other));
    if (named === employerId || (typeof named === 'string' && own.has(named))) own.add(id);
    else if (alone && fields['employerId'] === undefined) own.add(id);
  }
  return own;
}

/** Every employer that a fact of the course names, once. */
export const employersOf = ({ facts }: Course): string[] => [
  ...new Set(
    facts.flatMap(({ data }) => {
      const { employerId } = data as { employerId?: unknown };
      return typeof employerId === 'string' ? [employerId] : [];
    }),
  ),
];

const REFERENCES = ['training', 'employment', 'instrument', 'agreement', 'mentor', 'request'];

const referenced = (fields: Data): string[] =>
  REFERENCES.map((name) => fields[name]).filter((value) => typeof value === 'string');
