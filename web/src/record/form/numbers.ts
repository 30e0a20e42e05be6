import type { Language } from '../../../../src/domain/time/format.js';
import type { FormField } from '../../vocabulary/forms.js';

/** A number as people write it: "20", "37,5", "1 200", "20 %"; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** With the decimal sign of the language. */
export const writeNumber = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

const HIGHEST_ON_A_SCALE = 6;

/** Whether a whole number is a mark on a short scale, which is chosen and not typed. */
export const isScale = ({ kind, max = Infinity }: Pick<FormField, 'kind' | 'max'>): boolean =>
  kind === 'whole' && max <= HIGHEST_ON_A_SCALE;
