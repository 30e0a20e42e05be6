import {
  ClarifyExpectations,
  ReviseAgreement,
  SignAgreement,
  type Goal,
} from '../course/agreement.js';
import type { Course, Spell } from '../course/course.js';
import { HoldFollowUpContact } from '../course/follow-up.js';
import { ExtendTraining, StartTraining } from '../course/training.js';
import { HoldReview } from '../course/workplace.js';
import {
  isFact,
  specOf,
  type DataOf,
  type Fact,
  type Milestone,
  type MilestoneClass,
} from '../stream/milestone.js';

/**
 * A course with what many rules ask of it, worked out once for all of them: the rules of a changed
 * case are applied each time its tables are written.
 */
export interface CaseContext extends Course {
  byType: ReadonlyMap<string, readonly Fact[]>;
  agreements: readonly Agreement[];
  trainings: readonly Training[];
  /** Contacts that the office, or a provider for it, has had with user or employer, as recorded. */
  contacts: readonly Contact[];
}

/** What an agreement says as it stands: what a revision gives replaces what was agreed. */
export type Terms = Omit<Partial<DataOf<SignAgreement>>, 'goals'> & { goals: readonly Goal[] };

export interface Agreement {
  id: string;
  /** The signing and its revisions, in the order recorded. */
  facts: readonly [Fact, ...Fact[]];
  terms: Terms;
}

export interface Training {
  id: string;
  employerId: string | undefined;
  start: Fact<StartTraining>;
  end: Fact | undefined;
  changes: readonly Fact[];
  extensions: readonly Fact<ExtendTraining>[];
  /** The agreements that name it, or its employer and no training, or neither. */
  agreements: readonly Agreement[];
}

export interface Contact {
  fact: Fact;
  employerId: string | undefined;
  /** The training or employment it belongs to. */
  place: string | undefined;
  withUser: boolean;
  withEmployer: boolean;
  /** False where somebody asked for it: by its initiative, or because it answers a request. */
  onOwnInitiative: boolean;
}

export function prepared(course: Course): CaseContext {
  const byType = new Map<string, Fact[]>();
  for (const fact of course.facts) {
    const sameType = byType.get(fact.type);
    if (sameType) sameType.push(fact);
    else byType.set(fact.type, [fact]);
  }
  const agreements = spells(course, 'agreement').map(toAgreement);
  const trainings = spells(course, 'training').map((spell) => toTraining(spell, agreements));
  const contacts = course.facts.flatMap((fact) => toContact(fact, agreements) ?? []);
  return { ...course, byType, agreements, trainings, contacts };
}

export const facts = <M extends Milestone>(
  { byType }: CaseContext,
  type: MilestoneClass<M>,
): readonly Fact<M>[] => (byType.get(specOf(type).event) ?? []) as readonly Fact<M>[];

const spells = ({ spells: all }: Course, kind: Spell['kind']): Spell[] =>
  all.filter((spell) => spell.kind === kind);

/** A stored list may be of any shape, or erased: then it says nothing. */
export const listOf = <T>(stored: readonly T[] | undefined): readonly T[] =>
  Array.isArray(stored) ? stored.filter((item) => item !== null && item !== undefined) : [];

/** A stored number, where it is one within its limits. */
export const numberOf = (stored: unknown, min: number, max: number): number | undefined =>
  typeof stored === 'number' && stored >= min && stored <= max ? stored : undefined;

function toAgreement({ id, start, changes }: Spell): Agreement {
  const all = [start, ...changes] as const;
  const terms = Object.assign({}, ...all.map(({ data }) => data)) as Partial<DataOf<SignAgreement>>;
  return { id, facts: all, terms: { ...terms, goals: listOf(terms.goals) } };
}

function toTraining(spell: Spell, agreements: readonly Agreement[]): Training {
  const start = spell.start as Fact<StartTraining>;
  const { id, end, changes } = spell;
  const { employerId } = start.data;
  return {
    id,
    employerId,
    start,
    end,
    changes,
    extensions: changes.filter((fact): fact is Fact<ExtendTraining> =>
      isFact(fact, ExtendTraining),
    ),
    agreements: agreements.filter(({ terms }) =>
      terms.training === undefined
        ? terms.employerId === undefined || terms.employerId === employerId
        : terms.training === id,
    ),
  };
}

const OFFICE_SIDE: readonly unknown[] = ['office', 'provider'];
const WORKPLACE_SIDE: readonly unknown[] = ['employer', 'manager', 'mentor', 'colleague'];

/** Whether a list of parties names one of these; a list that nobody gave may have held any. */
const mayName = (parties: readonly unknown[] | undefined, wanted: readonly unknown[]): boolean =>
  !Array.isArray(parties) || parties.some((party) => wanted.includes(party));

function toContact(fact: Fact, agreements: readonly Agreement[]): Contact | undefined {
  if (isFact(fact, HoldFollowUpContact)) {
    const { by, directedAt, employerId, initiative, request } = fact.data;
    return by === undefined || OFFICE_SIDE.includes(by)
      ? {
          fact,
          employerId,
          place: undefined,
          withUser: mayName(directedAt, ['user']),
          withEmployer: mayName(directedAt, WORKPLACE_SIDE),
          onOwnInitiative: initiative !== 'reactive' && request === undefined,
        }
      : undefined;
  }
  if (isFact(fact, HoldReview)) {
    const { participants, training, employment } = fact.data;
    return meeting(fact, participants, { place: training ?? employment });
  }
  if (isFact(fact, ClarifyExpectations))
    return meeting(fact, undefined, { employerId: fact.data.employerId });
  if (isFact(fact, SignAgreement)) {
    const { parties, employerId, training } = fact.data;
    return meeting(fact, parties, { employerId, place: training });
  }
  if (isFact(fact, ReviseAgreement)) {
    const { parties, employerId, training } =
      agreements.find(({ id }) => id === fact.data.agreement)?.terms ?? {};
    return meeting(fact, parties, { employerId, place: training });
  }
  return undefined;
}

/** Reviews and agreements are planned meetings: they count where the office can have been there. */
const meeting = (
  fact: Fact,
  parties: readonly unknown[] | undefined,
  { employerId, place }: { employerId?: string | undefined; place?: string | undefined },
): Contact | undefined =>
  mayName(parties, OFFICE_SIDE)
    ? {
        fact,
        employerId,
        place,
        withUser: mayName(parties, ['user']),
        withEmployer: mayName(parties, WORKPLACE_SIDE),
        onOwnInitiative: true,
      }
    : undefined;

/** Whether a contact can have been about this training; one that names nothing can. */
export const concerns = (
  { employerId, place }: Contact,
  training: Pick<Training, 'id' | 'employerId'>,
): boolean =>
  place === undefined
    ? employerId === undefined || employerId === training.employerId
    : place === training.id;

/** Ids of facts, the subject first: what an assessment rests on. */
export const ids = (
  subject: { id: string },
  ...others: readonly ({ id: string } | undefined)[]
): [string, ...string[]] => [
  subject.id,
  ...new Set(others.flatMap((fact) => (fact && fact.id !== subject.id ? [fact.id] : []))),
];
