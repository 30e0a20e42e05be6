import { Tag } from '@navikt/ds-react/Tag';
import { useLanguage, useTexts } from '../i18n/language.js';
import { texts } from './log/texts.js';
import { saidInstant } from './moment/moment.js';

/** When something was recorded, on Norwegian clocks. */
export function SaidInstant({ instant }: { instant: string }) {
  const { language } = useLanguage();
  return <time dateTime={instant}>{saidInstant(instant, language)}</time>;
}

/** That a fact, or only its date, was concluded from something else and not said by anybody. */
export function InferredMarks({ data }: { data: unknown }) {
  const { inferred, inferredDate } = useTexts(texts);
  const { basis, dateBasis } = (data ?? {}) as Partial<Record<'basis' | 'dateBasis', unknown>>;
  return (
    <>
      {basis === 'inferred' && <Mark>{inferred}</Mark>}
      {dateBasis === 'inferred' && <Mark>{inferredDate}</Mark>}
    </>
  );
}

const Mark = ({ children }: { children: string }) => (
  <Tag size="xsmall" variant="outline" data-color="neutral">
    {children}
  </Tag>
);
