import { factsOf, spellsOf, type Course, type Spell } from '../course/course.js';
import { RecordHiringDecision } from '../course/employment.js';
import { HoldFollowUpContact, RequestSupport, type AnswerSupport } from '../course/follow-up.js';
import { HoldEmployerInterview, PresentCandidate } from '../course/matching.js';
import { HoldReview } from '../course/workplace.js';
import type { Fact } from '../stream/milestone.js';
import type { Edtf } from '../time/edtf.js';
import { onlyEmployerAt } from './placement-circumstances.js';

/** One contact between a case and an employer. What nobody stated is absent. */
export interface EmployerContact {
  /** Id of the event. */
  id: string;
  employerId: string;
  on?: Edtf;
  kind: 'contact' | 'request' | 'review' | 'decision' | 'presentation' | 'interview';
  /** Who followed up, asked or presented. `employer` and `mentor`: the workplace itself did. */
  by?: string;
  initiative?: 'proactive' | 'reactive';
  /** Person and employer were followed up together. */
  threeParty: boolean;
  planned?: boolean;
  /** Of a request: whether it is answered, by its answer or by a contact that names it. */
  answered?: boolean;
  /** When it was; an answered request may lack it. */
  answeredOn?: Edtf;
  /** Kinds of help beside the work that were given. */
  helperTasks: number;
}

/** Those who stand for the employer. */
const WORKPLACE: readonly string[] = ['employer', 'manager', 'mentor', 'colleague'];

const hasWorkplace = (parties: readonly string[]): boolean =>
  parties.some((party) => WORKPLACE.includes(party));

/**
 * The contacts of a case with employers, each kind in the order recorded. A contact that names no
 * employer is with that of the only placement that can have run then; where there are several
 * employers or none, it is left out.
 */
export function employerContactsOf(course: Course): EmployerContact[] {
  const found = [
    ...factsOf(course, PresentCandidate).map((fact) =>
      contact(fact, fact.data.employerId, 'presentation', { by: fact.data.presentedBy }),
    ),
    ...factsOf(course, HoldEmployerInterview).map((fact) =>
      contact(fact, fact.data.employerId, 'interview', {}),
    ),
    ...factsOf(course, HoldFollowUpContact).flatMap((fact) => followUpContact(course, fact)),
    ...factsOf(course, HoldReview).flatMap((fact) => review(course, fact)),
    ...spellsOf(course, 'supportRequest').flatMap((spell) => request(course, spell)),
    ...factsOf(course, RecordHiringDecision).map((fact) =>
      contact(fact, fact.data.employerId, 'decision', {}),
    ),
  ];
  return found.filter((one): one is EmployerContact => one !== undefined);
}

/** Optional fields of a contact, before those that nobody stated are left out. */
type Stated = {
  [Field in 'by' | 'initiative' | 'planned' | 'answered' | 'answeredOn']?:
    EmployerContact[Field] | undefined;
};

function contact(
  { id, occurredOn }: Pick<Fact, 'id' | 'occurredOn'>,
  employerId: string | undefined,
  kind: EmployerContact['kind'],
  stated: Stated,
  threeParty = false,
  helperTasks = 0,
): EmployerContact | undefined {
  if (employerId === undefined) return undefined;
  const fields = Object.entries({ on: occurredOn, ...stated }).filter(
    ([, value]) => value !== undefined,
  );
  return { id, employerId, kind, threeParty, helperTasks, ...Object.fromEntries(fields) };
}

/** A contact with the person alone is none with the employer, unless the workplace itself held it. */
function followUpContact(course: Course, fact: Fact<HoldFollowUpContact>) {
  const { directedAt, by, initiative, planned, employerId, helperTasks } = fact.data;
  if (!hasWorkplace(directedAt) && !hasWorkplace(by ? [by] : [])) return [];
  return contact(
    fact,
    employerId ?? onlyEmployerAt(course, fact.occurredOn),
    'contact',
    { by, initiative, planned },
    directedAt.includes('user') && directedAt.includes('employer'),
    helperTasks?.length,
  );
}

/** Only where somebody from the workplace is stated to have taken part. */
function review(course: Course, fact: Fact<HoldReview>) {
  const { participants = [], training, employment } = fact.data;
  if (!hasWorkplace(participants)) return [];
  const place = course.spells.find(({ id }) => id === (training ?? employment));
  const named = (place?.start.data as { employerId?: string } | undefined)?.employerId;
  return contact(
    fact,
    named ?? onlyEmployerAt(course, fact.occurredOn),
    'review',
    {},
    participants.includes('user'),
  );
}

function request(course: Course, { id, start, end }: Spell) {
  const { by, employerId } = start.data as RequestSupport;
  if (!hasWorkplace([by])) return [];
  const answer: Fact | undefined =
    (end as Fact<AnswerSupport> | undefined) ??
    factsOf(course, HoldFollowUpContact).find(({ data }) => data.request === id);
  return contact(start, employerId ?? onlyEmployerAt(course, start.occurredOn), 'request', {
    by,
    answered: answer !== undefined,
    answeredOn: answer?.occurredOn,
  });
}
