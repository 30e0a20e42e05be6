import { Loader } from '@navikt/ds-react/Loader';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../i18n/language.js';
import './states.css';
import { texts } from './texts.js';

/** While something is fetched. Shows only after a moment: what comes at once should not flicker. */
export function Loading({ label }: { label?: string }) {
  const { loading } = useTexts(texts);
  return (
    <output className="loading">
      <Loader size="large" aria-hidden />
      <BodyShort as="span">{label ?? loading}</BodyShort>
    </output>
  );
}
