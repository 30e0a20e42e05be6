import type { CommandForm, FormField } from '../../../src/domain/vocabulary/forms.js';
import { COMMAND_FORMS } from './forms.generated.js';

export type { CommandForm, FormField };

/** Every command that can be recorded, on whichever kind of stream. */
export type CommandName = keyof typeof COMMAND_FORMS;
export type EventType = (typeof COMMAND_FORMS)[CommandName]['event'];

type FieldsOf<C extends CommandName> = (typeof COMMAND_FORMS)[C]['fields'][number];
type AnyField = FieldsOf<CommandName>;
type WithInner<F> = F extends { fields: readonly (infer G)[] } ? F | WithInner<G> : F;
type EveryField = WithInner<AnyField>;

/** The names of all fields, those within groups too. */
export type FieldName = EveryField extends infer F
  ? F extends { name: infer N extends string }
    ? N
    : never
  : never;

/** Every choice as `field.value`. */
export type OptionKey = EveryField extends infer F
  ? F extends { name: infer N extends string; options: readonly (infer V extends string)[] }
    ? `${N}.${V}`
    : never
  : never;

export const isCommandName = (name: string): name is CommandName =>
  Object.hasOwn(COMMAND_FORMS, name);

export const formOf = (command: CommandName): CommandForm => COMMAND_FORMS[command];

const commandByEvent = new Map<string, CommandName>(
  Object.entries(COMMAND_FORMS).map(([command, { event }]) => [event, command as CommandName]),
);

/** What records an event of this type; undefined for what no person records by hand. */
export const commandOf = (eventType: string): CommandName | undefined =>
  commandByEvent.get(eventType);
