import { ClockDashedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { isLookingBack, type Moment } from './moment.js';
import { texts } from './texts.js';

// The calendar is a large part of the page's script, and few look back.
const LookBackForm = lazy(() => import('./look-back-form.js'));

/** Opens the choice of a moment to look back to. */
export function LookBack({ moment, shown }: { moment: Moment; shown: Pick<Case, 'spells'> }) {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        variant="tertiary"
        icon={<ClockDashedIcon aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isLookingBack(moment) ? t.change : t.open}
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <LookBackForm moment={moment} shown={shown} close={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
