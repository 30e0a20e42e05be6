import { BodyLong } from '@navikt/ds-react/Typography';
import { Link } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import { texts } from './texts.js';

export function Component() {
  const { title, says, toStart } = useTexts(texts).noSuchPage;
  return (
    <PageFrame title={title}>
      <BodyLong spacing>{says}</BodyLong>
      <Link className="aksel-link" to="/">
        {toStart}
      </Link>
    </PageFrame>
  );
}
