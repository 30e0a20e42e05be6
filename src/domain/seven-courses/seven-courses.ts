import { v5 } from 'uuid';
import { eventId } from '../stream/ids.js';
import { case1 } from './case-1.js';
import { case2 } from './case-2.js';
import { case3 } from './case-3.js';
import { case4 } from './case-4.js';
import { case5 } from './case-5.js';
import { case6 } from './case-6.js';
import { case7 } from './case-7.js';
import {
  isRef,
  publishedId,
  type Mark,
  type PublishedCourse,
  type PublishedFact,
} from './published-course.js';

/**
 * The seven courses of chapter 6 of SINTEF report 2019:0060, retold as milestones. Only what the
 * report states or what follows from it is recorded; every fact names its lines and its mark.
 */
export const SEVEN_COURSES: readonly PublishedCourse[] = [
  case1,
  case2,
  case3,
  case4,
  case5,
  case6,
  case7,
];

/** One milestone, ready to be recorded by the course command it names. */
export interface PublishedCommand {
  /** Idempotency key: the same fact has the same one in every installation. */
  commandId: string;
  name: string;
  fields: Record<string, unknown>;
  mark: Mark;
  lines: string;
}

export interface CommandsOfCourse {
  caseId: string;
  personId: string;
  /** In the order of recording. */
  commands: PublishedCommand[];
}

/** The report names no office: a number that no real office has. */
const OFFICE = '0000';

/**
 * The commands that record a published course. The opening carries the person, the slug as the
 * pseudonym and an office; every command carries its mark as `basis`.
 *
 * @throws Error a fact refers to a key that no earlier fact has
 */
export function commandsOf(course: PublishedCourse): CommandsOfCourse {
  const caseId = publishedId(course.slug);
  const personId = publishedId(`person/${course.slug}`);
  const opening = { office: OFFICE, personId, pseudonym: course.slug };
  const commandIds = new Map<string, string>();
  const commands = course.facts.map((fact) => {
    const fields = resolve(fact, commandIds);
    const commandId = v5(fact.key, caseId);
    commandIds.set(fact.key, commandId);
    return {
      commandId,
      name: fact.command,
      fields: { ...(fact.command === 'open-case' && opening), ...fields, ...basisOf(fact) },
      mark: fact.mark,
      lines: fact.lines,
    };
  });
  return { caseId, personId, commands };
}

/** Puts the id of the event in place of each reference to a fact. */
function resolve(fact: PublishedFact, earlier: ReadonlyMap<string, string>) {
  const resolved = Object.entries(fact.fields).map(([name, value]) => {
    if (!isRef(value)) return [name, value];
    const commandId = earlier.get(value.ref);
    if (commandId === undefined) throw new Error(`${fact.key} refers to ${value.ref}, not known`);
    return [name, eventId(commandId, 0)];
  });
  return Object.fromEntries(resolved) as Record<string, unknown>;
}

const BASIS = { EXPLICIT: 'stated', INFERRED: 'inferred' } as const;

const basisOf = ({ mark, dateMark }: PublishedFact) => ({
  basis: BASIS[mark],
  ...(dateMark && { dateBasis: BASIS[dateMark] }),
});
