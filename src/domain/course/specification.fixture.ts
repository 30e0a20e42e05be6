import { v5 } from 'uuid';
import { validate } from '../fields/validate.js';
import { toFact } from '../stream/amendments.js';
import { decide, entryOfCommand, entryOfEvent, fold, type Decision } from './decider.js';
import type { Course } from './course.js';
import { fieldsOf, type Command, type Fact } from '../stream/milestone.js';

/**
 * given(facts).when(command).then(…): a course's specification reads as a sentence.
 * Ids are short names in the text and become uuids here, so that references stay readable.
 */

export const TODAY = '2020-01-01';

export type Fields = Record<string, unknown>;
export type GivenFact = [name: string, event: string, fields?: Fields];

/** A stable uuid for a readable name. */
export const idOf = (name: string): string => v5(name, '6f1b9c52-3f0e-4a57-9b7a-2f1d8c0e7a10');

export const EMPLOYER = idOf('employer');

export const OPENED: GivenFact = [
  'opening',
  'CaseOpened',
  { office: '0315', occurredOn: '2018-01-01' },
];
/** In the middle of what the specifications tell: dates before and after it are at hand. */
export const CLOSED: GivenFact = [
  'closing',
  'CaseClosed',
  { outcome: 'work', occurredOn: '2019-01-01' },
];

export function given(...facts: GivenFact[]) {
  const course = fold(facts.map(([name, event, fields = {}]) => factOf(name, event, fields)));
  return {
    when: (command: string, fields: Fields = {}) => outcome(course, command, fields),
    course,
  };
}

/** A case that is open, with what is given besides. */
export const givenOpenCase = (...facts: GivenFact[]) => given(OPENED, ...facts);

export function factOf(name: string, event: string, fields: Fields = {}): Fact {
  if (!entryOfEvent(event)) throw new Error(`no event ${event}`);
  return toFact(idOf(name), event, fields);
}

/** A command as it comes out of validation; throws when the fields do not validate. */
export function commandOf(command: string, fields: Fields, name = 'new', today = TODAY): Command {
  const entry = entryOfCommand(command);
  if (!entry) throw new Error(`no command ${command}`);
  const checked = validate(entry.type, fields);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  const { id, type: _, ...rest } = toFact(idOf(name), entry.event, fields);
  return { ...rest, name: command, factId: id, today };
}

function outcome(course: Course, command: string, fields: Fields) {
  const decision = asSent(decide(commandOf(command, fields), course));
  return {
    /** The command is recorded as this event with the fields it was given, completed by `and`. */
    thenRecorded: (event = entryOfCommand(command)!.event, and: Fields = {}) =>
      expect(decision).toEqual({ events: [factOf('new', event, { ...fields, ...and })] }),
    thenNothing: () => expect(decision).toEqual({ events: [] }),
    thenRefused: (code: string, field?: string, message: RegExp = /./) =>
      expect(decision).toEqual({
        refusal: {
          code,
          ...(field ? { field } : {}),
          message: expect.stringMatching(message),
          remedy: expect.stringMatching(/./),
        },
      }),
    decision,
  };
}

/** Without the fields that are filled in when recording: they have specifications of their own. */
function asSent(decision: Decision): Decision {
  if ('refusal' in decision) return decision;
  const events = decision.events.map((fact) => {
    const assigned = fieldsOf(entryOfEvent(fact.type)!.type).filter((field) => field.assigned);
    const sent = Object.entries(fact.data).filter(
      ([name]) => name === 'factType' || !assigned.some((field) => field.name === name),
    );
    return { ...fact, data: Object.fromEntries(sent) };
  });
  return { events };
}

export type Then = 'recorded' | 'nothing' | { code: string; field?: string };

export const refused = (code: string, field?: string): Then =>
  field === undefined ? { code } : { code, field };

/** A decision in one row: what is given beside the opening, the command, and what follows. */
export type Row = [
  sentence: string,
  given: GivenFact[],
  command: string,
  fields: Fields,
  then: Then,
];

/** One test for each row. */
export function decisions(rows: Row[]): void {
  it.each(rows)('%s', (_, facts, command, fields, then) => {
    const result = givenOpenCase(...facts).when(command, fields);
    if (then === 'recorded') result.thenRecorded();
    else if (then === 'nothing') result.thenNothing();
    else result.thenRefused(then.code, then.field);
  });
}

/** The course after the events of a history, the opening first. */
export const courseOf = (...facts: GivenFact[]): Course => givenOpenCase(...facts).course;
