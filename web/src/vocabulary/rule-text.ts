import { isDay } from '../../../src/domain/time/day.js';
import { formatEdtf, type Language } from '../../../src/domain/time/format.js';
import type { Texts } from '../i18n/language.js';

type RuleValue = string | number | boolean | null;

/**
 * A text of a rule in one language, with its values filled in: days as people say them, numbers as
 * they are written. A value that is missing leaves a dash rather than a name in braces.
 */
export const ruleText = (
  texts: Texts<string>,
  values: Readonly<Record<string, RuleValue>> | null | undefined,
  language: Language,
): string => texts[language].replace(/\{(\w+)\}/g, (_, name) => filled(values?.[name], language));

function filled(value: RuleValue | undefined, language: Language): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return isDay(value) ? formatEdtf(value, language) : value;
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
