import type { CommandName, EventType, FieldName, OptionKey } from './forms.js';

/** Events that no form records: they come of a procedure of its own. */
type ProcedureEvent = 'PersonErased';

type OptionField = OptionKey extends `${infer F}.${string}` ? F : never;
type OptionOf<F extends string> = OptionKey extends infer K
  ? K extends `${F}.${infer V}`
    ? V
    : never
  : never;

/** Phases of all kinds of streams. */
type PhaseName =
  | 'intake'
  | 'assessment'
  | 'preparation'
  | 'matching'
  | 'agreement'
  | 'training'
  | 'workplace'
  | 'employment'
  | 'instruments'
  | 'followUp'
  | 'voices'
  | 'ending'
  | 'amendments'
  | 'enterprise'
  | 'profile'
  | 'relation'
  | 'hosting'
  | 'misuse'
  | 'register'
  | 'protection'
  | 'restriction';

/** What lasts: from a milestone that begins it to one that ends it. */
type SpellName =
  | 'consent'
  | 'counsellor'
  | 'assessment'
  | 'preparation'
  | 'agreement'
  | 'training'
  | 'mentor'
  | 'employment'
  | 'instrument'
  | 'supportRequest'
  | 'contactPerson'
  | 'cooperation'
  | 'opening'
  | 'misuseConcern'
  | 'shielding'
  | 'relation'
  | 'block';

type OptionWords = { readonly [F in OptionField]: Readonly<Record<OptionOf<F>, string>> };

/** What is said in place of a value, or of several. */
export interface Sayings {
  and: string;
  yes: string;
  no: string;
  notStated: string;
  /** Of a personal text that the reader may not see. */
  withheld: string;
  erased: string;
  /** Of a value that a correction takes away. */
  removed: string;
  /** Of a reference to something else on record, which has no words of its own here. */
  onRecord: string;
  /** Of events of a later version. */
  somethingElse: string;
  /** One of several, e.g. "mål 2". */
  numbered(name: string, number: number): string;
}

/** Numbers with their units; the number comes as it is written in the language. */
export interface Units {
  number(value: number): string;
  percent(value: number): string;
  hoursPerWeek(value: number): string;
  everyWeeks(value: number): string;
  months(value: number): string;
  days(value: number): string;
  kroner(value: number): string;
  outOf(value: number, highest: number): string;
}

/** What is wrong, and what to do; `{min}`, `{max}` and `{maxLength}` stand for limits of the field. */
export interface ProblemWords {
  readonly what: string;
  readonly remedy: string;
}

/** The words of one language for everything that is recorded. */
export interface Dictionary {
  /** As on a button. */
  commands: Readonly<Record<CommandName, string>>;
  /** As in a log. */
  events: Readonly<Record<EventType | ProcedureEvent, string>>;
  fields: Readonly<Record<FieldName, string>>;
  /** By `command.field`, where a field means something else there. */
  fieldsInCommands: Readonly<Record<string, string>>;
  /** By `field` or `command.field`: one sentence, where a stranger would stumble. */
  help: Readonly<Record<string, string>>;
  options: OptionWords;
  /** By `command.field.value`. */
  optionsInCommands: Readonly<Record<string, string>>;
  phases: Readonly<Record<PhaseName, string>>;
  spells: Readonly<Record<SpellName, string>>;
  /** By `command.field.code`, `field.code`, `kind:code` of every field that looks so, or `code`. */
  problems: Readonly<Record<string, ProblemWords>>;
  sayings: Sayings;
  units: Units;
}
