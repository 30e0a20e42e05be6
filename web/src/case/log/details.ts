import { commandOf, formOf, type CommandName, type FormField } from '../../vocabulary/forms.js';
import type { Entry } from './entries.js';

/** Said in marks of their own, or shown as date and source. */
const SHOWN_ELSEWHERE = ['basis', 'dateBasis', 'occurredOn', 'source', 'personId'];

/** One stated field of an entry, in the order in which its form asks. */
export interface Detail {
  field: string;
  kind: FormField['kind'];
  value: unknown;
  command: CommandName;
}

/** What is stated in an entry; what its form does not ask for is of the machinery. */
export function detailsOf({ type, data }: Pick<Entry, 'type' | 'data'>): Detail[] {
  const command = commandOf(type);
  if (command === undefined) return [];
  return formOf(command).fields.flatMap(({ name, kind }) =>
    SHOWN_ELSEWHERE.includes(name) || data[name] === undefined
      ? []
      : [{ field: name, kind, value: data[name], command }],
  );
}

/** The ids in a field that names one or more. */
export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');

export const isReference = ({ kind }: Pick<Detail, 'kind'>): boolean =>
  kind === 'fact' || kind === 'facts' || kind === 'id' || kind === 'ids';
