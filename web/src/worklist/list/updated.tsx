import { BodyShort } from '@navikt/ds-react/Typography';
import { useLanguage, useTexts, type Language } from '../../i18n/language.js';
import { listTexts } from './list-texts.js';
import './list.css';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of day in Norway: 14.05, in English 14:05. */
const clockInWords = (at: number, language: Language): string =>
  language === 'en' ? CLOCK.format(at) : CLOCK.format(at).replace(':', '.');

interface UpdatedProps {
  /** Milliseconds; 0 before the first answer. */
  dataUpdatedAt: number;
  /** Whether the latest asking failed: what is shown is then older than it seems. */
  isError: boolean;
}

/** Not a live region: said aloud each minute, it would talk into everything else. */
export function Updated({ dataUpdatedAt, isError }: UpdatedProps) {
  const words = useTexts(listTexts);
  const { language } = useLanguage();
  if (dataUpdatedAt === 0) return null;
  const clock = clockInWords(dataUpdatedAt, language);
  return (
    <BodyShort size="small" className="list-subtle">
      {isError ? words.notUpdated(clock) : words.updated(clock)}
    </BodyShort>
  );
}
