import { useTexts } from '../../i18n/language.js';
import type { FormField } from '../../vocabulary/forms.js';
import { useWords } from '../../vocabulary/words.js';
import { texts } from '../texts.js';
import { idOfField, useFault, useScope } from './scope.js';

export interface FieldProps {
  field: FormField;
  /** Where it stands in the form: `goals.0.text`. */
  path: string;
}

/** What every field shows around its value, in the names of Aksel's properties. */
export function useLabelled({ field, path }: FieldProps) {
  const { command } = useScope();
  const words = useWords();
  const { required } = useTexts(texts);
  const error = useFault(path);
  const label = words.field(field.name, command);
  const description = words.help(field.name, command);
  return {
    id: idOfField(path),
    label: field.required ? `${label} (${required})` : label,
    size: 'small' as const,
    ...(description === undefined ? {} : { description }),
    ...(error === undefined ? {} : { error }),
  };
}

/** The same for a group of radios or boxes, which takes its label as a legend and the focus itself. */
export function useLegend(props: FieldProps) {
  const { label, ...rest } = useLabelled(props);
  return { ...rest, legend: label, tabIndex: -1 };
}
