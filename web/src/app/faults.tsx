import { Button } from '@navikt/ds-react/Button';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useRouteError } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import { isOfFormerRelease } from './former-release.js';
import { texts } from './texts.js';

/** Where a part could not be fetched or failed; what surrounds it stays, so one can go elsewhere. */
export function PartFault() {
  const words = useTexts(texts);
  const { title, says } = isOfFormerRelease(useRouteError()) ? words.newRelease : words.fault;
  return (
    <PageFrame title={title}>
      <BodyLong spacing>{says}</BodyLong>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </PageFrame>
  );
}

/** Where even the surroundings failed. */
export function WholeFault() {
  return (
    <main>
      <PartFault />
    </main>
  );
}
