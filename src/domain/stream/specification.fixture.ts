import { v5 } from 'uuid';
import { validate } from '../fields/validate.js';
import type { Aggregate, Decision } from './aggregate.js';
import { toFact } from './amendments.js';
import type { History } from './history.js';
import { fieldsOf, type Command, type Fact } from './milestone.js';

/**
 * given(facts).when(command).then(…): the specification of a stream reads as a sentence.
 * Ids are short names in the text and become uuids here, so that references stay readable.
 */

export const TODAY = '2020-01-01';

export type Fields = Record<string, unknown>;
export type GivenFact = [name: string, event: string, fields?: Fields];

/** A stable uuid for a readable name. */
export const idOf = (name: string): string => v5(name, '6f1b9c52-3f0e-4a57-9b7a-2f1d8c0e7a10');

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

/**
 * The words in which one kind of stream is specified.
 *
 * @param opened the fact that `givenOpened`, `decisions` and `stateOf` begin with
 */
export function specification<S extends History>(
  { decide, entryOfCommand, entryOfEvent, fold }: Aggregate<S>,
  opened: GivenFact,
) {
  function factOf(name: string, event: string, fields: Fields = {}): Fact {
    if (!entryOfEvent(event)) throw new Error(`no event ${event}`);
    return toFact(idOf(name), event, fields);
  }

  /** A command as it comes out of validation; throws when the fields do not validate. */
  function commandOf(command: string, fields: Fields, name = 'new', today = TODAY): Command {
    const entry = entryOfCommand(command);
    if (!entry) throw new Error(`no command ${command}`);
    const checked = validate(entry.type, fields);
    if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
    const { id, type: _, ...rest } = toFact(idOf(name), entry.event, fields);
    return { ...rest, name: command, factId: id, today };
  }

  function outcome(state: S, command: string, fields: Fields) {
    const decision = asSent(decide(commandOf(command, fields), state));
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

  function given(...facts: GivenFact[]) {
    const state = fold(facts.map(([name, event, fields = {}]) => factOf(name, event, fields)));
    return {
      when: (command: string, fields: Fields = {}) => outcome(state, command, fields),
      state,
    };
  }

  /** A stream that is opened, with what is given besides. */
  const givenOpened = (...facts: GivenFact[]) => given(opened, ...facts);

  return {
    factOf,
    commandOf,
    given,
    givenOpened,
    /** The state after the events of a history, the opening first. */
    stateOf: (...facts: GivenFact[]): S => givenOpened(...facts).state,
    /** One test for each row. */
    decisions: (rows: Row[]): void => {
      it.each(rows)('%s', (_, facts, command, fields, then) => {
        const result = givenOpened(...facts).when(command, fields);
        if (then === 'recorded') result.thenRecorded();
        else if (then === 'nothing') result.thenNothing();
        else result.thenRefused(then.code, then.field);
      });
    },
  };
}
