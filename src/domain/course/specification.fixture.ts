import { validate } from '../fields/validate.js';
import { entryOfCommand } from './catalogue.js';
import type { Course } from './course.js';
import { decide, fold, type Decision } from './decider.js';
import { toFact } from './amendments.js';
import { entryOfEvent } from './catalogue.js';
import type { Command, Fact } from './milestone.js';

/**
 * given(facts).when(command).then(…): a course's specification reads as a sentence.
 * Ids are short names in the text and become uuids here, so that references stay readable.
 */

export const TODAY = '2020-01-01';

type Fields = Record<string, unknown>;
export type GivenFact = [name: string, event: string, fields?: Fields];

/** A stable uuid for a readable name. */
export function idOf(name: string): string {
  const hex = Buffer.from(name.padEnd(16, '.')).toString('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const OPENED: GivenFact = [
  'opening',
  'CaseOpened',
  { office: '0315', occurredOn: '2018-01-01' },
];

export function given(...facts: GivenFact[]) {
  const history = facts.map(([name, event, fields = {}]) => factOf(name, event, fields));
  return {
    when: (command: string, fields: Fields = {}) => outcome(fold(history), command, fields),
    course: fold(history),
  };
}

/** A case that is open, with what is given besides. */
export const givenOpenCase = (...facts: GivenFact[]) => given(OPENED, ...facts);

export function factOf(name: string, event: string, fields: Fields): Fact {
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
  const decision: Decision = decide(commandOf(command, fields), course);
  return {
    /** The command is recorded as this event, with exactly the fields it was given. */
    thenRecorded: (event: string) =>
      expect(decision).toEqual({ events: [factOf('new', event, fields)] }),
    thenNothing: () => expect(decision).toEqual({ events: [] }),
    thenRefused: (code: string, field?: string) =>
      expect(decision).toEqual({
        refusal: {
          code,
          ...(field ? { field } : {}),
          message: expect.any(String),
          remedy: expect.any(String),
        },
      }),
    decision,
  };
}
