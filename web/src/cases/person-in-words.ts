import type { Language } from '../i18n/language.js';
import { texts } from './texts.js';

/** Gender and age as far as they are stated: "kvinne, 20–30 år"; undefined where neither is. */
export function personInWords(
  { gender, ageBand }: { gender?: string; ageBand?: string },
  language: Language,
): string | undefined {
  const { gender: genders } = texts[language];
  const said = [
    gender === undefined ? undefined : (genders[gender as keyof typeof genders] ?? gender),
    ageBand === undefined ? undefined : ageInWords(ageBand, language),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

/** @param band such as `under20`, `20-30`, `over60` */
function ageInWords(band: string, language: Language): string {
  const { age, ageUnder, ageOver } = texts[language];
  const [, side, only, from, to] = /^(?:(under|over)(\d+)|(\d+)-(\d+))$/.exec(band) ?? [];
  if (only !== undefined) return side === 'under' ? ageUnder(only) : ageOver(only);
  return from !== undefined && to !== undefined ? age(from, to) : band;
}
