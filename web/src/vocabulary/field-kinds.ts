import { COMMAND_FORMS } from './forms.generated.js';
import { formOf, isCommandName, type CommandForm, type FormField } from './forms.js';

type Kind = FormField['kind'];

/** What values of a field look like: in one command, or anywhere when none is named. */
export const kindsOf = (field: string, command?: string): ReadonlySet<Kind> =>
  (command !== undefined && isCommandName(command)
    ? kindsWithin(formOf(command).fields).get(field)
    : everywhere().get(field)) ?? NONE;

const NONE: ReadonlySet<Kind> = new Set();

let known: ReadonlyMap<string, ReadonlySet<Kind>> | undefined;

const everywhere = (): ReadonlyMap<string, ReadonlySet<Kind>> =>
  (known ??= kindsWithin(
    Object.values<CommandForm>(COMMAND_FORMS).flatMap(({ fields }) => fields),
  ));

function kindsWithin(fields: readonly FormField[]): Map<string, Set<Kind>> {
  const kinds = new Map<string, Set<Kind>>();
  for (const { name, kind } of withInner(fields))
    kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  return kinds;
}

const withInner = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields ?? [])]);

/** The limits of a field that a path such as `goals[0].text` names; none without its command. */
export function limitsOf(
  path: string,
  command?: string,
): Readonly<Record<string, number | undefined>> {
  if (command === undefined || !isCommandName(command)) return {};
  const name = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1);
  const field = withInner(formOf(command).fields).find((one) => one.name === name);
  return field ? { min: field.min, max: field.max, maxLength: field.maxLength } : {};
}

/** The name of the field itself: `goals[0].text` is `text`. */
export const nameIn = (path: string): string =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? '';
