import type { Language } from '../../../../src/domain/time/format.js';

/** A number as people write it: "20", "37,5", "1 200", "20 %"; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** With the decimal sign of the language. */
export const writeNumber = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
