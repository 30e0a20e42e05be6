import type { Language } from '../../../../src/domain/time/format.js';
import { formOf, type CommandName, type FormField } from '../../vocabulary/forms.js';
import {
  endsWhatIsNamed,
  fittingFacts,
  kindNamed,
  type RecordingContext,
} from './recording-context.js';
import { nothingTyped, typedFrom, type TypedFields } from './typed.js';

/** What a form about something on record begins with. */
interface Start {
  /** Said already, e.g. in what the form was opened for. */
  given?: Readonly<Record<string, unknown>>;
  /** What it is about: the id of the event that began it. */
  fact?: string;
}

/**
 * What stands in a form when it is opened: nothing that nobody said. What it is about is chosen where
 * it was named, or where there is only one thing that it must be about.
 */
export function startValues(
  command: CommandName,
  context: RecordingContext,
  { given = {}, fact }: Start,
  language: Language,
): TypedFields {
  const { fields } = formOf(command);
  const about = context.facts.find(({ id }) => id === fact);
  const named = fields.flatMap((field): [string, unknown][] => {
    const id = field.kind === 'fact' ? factIn(field, command, context, fact) : undefined;
    if (id !== undefined) return [[field.name, id]];
    // A decision about a training is one of the employer where it ran.
    return field.name === 'employerId' && about?.employerId ? [[field.name, about.employerId]] : [];
  });
  return {
    ...nothingTyped(fields),
    ...goalRows(fields, context),
    ...pick(typedFrom(fields, { ...Object.fromEntries(named), ...given }, language), [
      ...named.map(([name]) => name),
      ...Object.keys(given),
    ]),
  };
}

function factIn(
  { name, required }: FormField,
  command: CommandName,
  { facts }: RecordingContext,
  asked: string | undefined,
): string | undefined {
  const fitting = fittingFacts(facts, command, name);
  const about = facts.find(({ id }) => id === asked);
  if (about && about.kind === kindNamed(command, name) && fitting.includes(about)) return about.id;
  const running = fitting.filter(({ ended }) => !ended);
  const mustBeNamed = required === true || endsWhatIsNamed(command, name);
  return mustBeNamed && running.length === 1 ? running[0]!.id : undefined;
}

/** A row for each goal in force, in which nothing is said yet of how it stands. */
function goalRows(fields: readonly FormField[], { goals }: RecordingContext): TypedFields {
  const rows = fields
    .filter(isAboutGoals)
    .map((field): [string, TypedFields[]] => [
      field.name,
      goals.map(({ number }) => ({ ...nothingTyped(field.fields ?? []), goal: String(number) })),
    ]);
  return Object.fromEntries(rows);
}

/** Rows that say of goals of the agreement how each stands. */
export const isAboutGoals = ({ kind, fields = [] }: FormField): boolean =>
  kind === 'groups' && fields.some(({ name }) => name === 'goal');

const pick = (typed: TypedFields, names: readonly string[]): TypedFields =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => names.includes(name)));
