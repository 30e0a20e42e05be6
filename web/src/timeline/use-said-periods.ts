import { useMemo } from 'react';
import { formatEdtf } from '../../../src/domain/time/format.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import type { Period } from './periods.js';
import { sayPeriod, type SaidPeriod } from './say.js';
import { texts } from './texts.js';

/** Employers that a case names; one without a name is not named. */
export type NamedEmployers = readonly { employerId: string; name?: string }[];

/** Each period in words, by its id. */
export function useSaidPeriods(
  periods: readonly Period[],
  employers: NamedEmployers,
): ReadonlyMap<string, SaidPeriod> {
  const says = useTexts(texts);
  const words = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const employerNames = new Map(
      employers.flatMap(({ employerId, name }) => (name ? [[employerId, name] as const] : [])),
    );
    const saidDate = (edtf: string | undefined) => formatEdtf(edtf, language);
    const saying = { words, texts: says, saidDate, employerNames };
    return new Map(periods.map((period) => [period.id, sayPeriod(period, saying)]));
  }, [periods, employers, words, says, language]);
}
