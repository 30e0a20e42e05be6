import { Field, fieldsOf, sealedPaths, type FieldClass } from '../fields/field.js';
import { oneOf, when } from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import type { Day } from '../time/day.js';

/**
 * The vocabulary in which every phase of a stream is written.
 *
 * A command and the event it leads to have the same fields, so they are declared once, in one
 * class: `StartTraining` says what `TrainingStarted` holds.
 */

/** Who a fact comes from; the counsellor records it on their behalf. */
export const SOURCES = ['user', 'manager', 'counsellor', 'provider', 'register'] as const;
export type Source = (typeof SOURCES)[number];

export const BASES = ['stated', 'inferred'] as const;

/** What every command may carry beside its own fields. */
export abstract class Milestone {
  @Field(when, {
    says: 'When it happened, as precisely as it is known. Leave out when nobody stated it.',
  })
  occurredOn?: Edtf;

  @Field(oneOf(SOURCES), { says: 'Who the fact comes from.' })
  source?: Source;

  @Field(oneOf(BASES), { says: 'Whether somebody stated it or the recorder concluded it.' })
  basis?: (typeof BASES)[number];

  @Field(oneOf(BASES), {
    says: 'The same of the date alone, where it differs: a stated fact at a concluded date.',
  })
  dateBasis?: (typeof BASES)[number];
}

/** The fields of a milestone that travel in the envelope of the event, not in its data. */
export const ENVELOPE_FIELDS = ['occurredOn', 'source'] as const;

export type DataOf<M extends Milestone> = Omit<M, (typeof ENVELOPE_FIELDS)[number]>;

/** An event as the domain sees it: no store, no person who recorded it. */
export interface Fact<M extends Milestone = Milestone> {
  /** Id of the event; other facts refer to it. A spell has the id of the fact that started it. */
  id: string;
  type: string;
  data: DataOf<M>;
  occurredOn?: Edtf;
  source?: Source;
}

/** A command on its way into a decision. Time and ids come in with it. */
export interface Command<M extends Milestone = Milestone> {
  name: string;
  /** The id its event will have. */
  factId: string;
  /** The day on which it is recorded, in Norway. */
  today: Day;
  /** Position of the log that whoever decides can have seen; absent where nobody asked for it. */
  position?: string;
  data: DataOf<M>;
  occurredOn?: Edtf;
  source?: Source;
}

/** Why a command cannot be: what must hold, which field, and what to do instead. */
export interface Refusal {
  code: string;
  /** Field of the command at fault; absent when it is the history that does not allow it. */
  field?: string;
  message: string;
  remedy: string;
}

export interface MilestoneSpec {
  /** Imperative, kebab-case: the last part of the command's address. */
  command: string;
  /** Past tense: the stored type of the event. Never rename. */
  event: string;
  /** Version of the stored shape. Raise it together with an upcaster and a golden file. */
  schemaVersion: number;
  says: string;
  /** Recorded by a procedure of its own, with decisions before it: no address of the API takes it. */
  byProcedure?: boolean;
  /** A body that validates, shown in the OpenAPI document. */
  example: object;
}

export type MilestoneClass<M extends Milestone = Milestone> = FieldClass<M>;

const specs = new WeakMap<object, MilestoneSpec>();

export function Records(
  event: string,
  spec: Omit<MilestoneSpec, 'event' | 'schemaVersion'> & { schemaVersion?: number },
): ClassDecorator {
  return (type) => {
    specs.set(type, { schemaVersion: 1, ...spec, event });
  };
}

export function specOf(type: MilestoneClass): MilestoneSpec {
  const spec = specs.get(type);
  if (!spec) throw new Error(`${type.name} has no @Records`);
  return spec;
}

export function isFact<M extends Milestone>(fact: Fact, type: MilestoneClass<M>): fact is Fact<M> {
  return fact.type === specOf(type).event;
}

export { Field, fieldsOf, sealedPaths };
