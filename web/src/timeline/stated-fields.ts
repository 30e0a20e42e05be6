import { commandOf, formOf } from '../vocabulary/forms.js';
import { kindsOf } from '../vocabulary/field-kinds.js';

/** Said beside the dates, or of the machinery. */
const SHOWN_ELSEWHERE = ['basis', 'dateBasis', 'occurredOn', 'source', 'knownThen'];
const REFERENCES = ['id', 'ids', 'fact', 'facts'] as const;

interface StatedField {
  field: string;
  value: unknown;
  command: string | undefined;
}

/**
 * What was stated in an event of this type, for reading: without what only leads to other records, and
 * without what later events of other types laid over it.
 */
export function statedFields(data: object, type: string | undefined): StatedField[] {
  const command = type === undefined ? undefined : commandOf(type);
  const asked = command && new Set(formOf(command).fields.map(({ name }) => name));
  return Object.entries(data).flatMap(([field, value]) => {
    const kinds = kindsOf(field);
    const hidden = SHOWN_ELSEWHERE.includes(field) || REFERENCES.some((kind) => kinds.has(kind));
    return hidden || value === undefined || asked?.has(field) === false
      ? []
      : [{ field, value, command }];
  });
}
