import { ClockDashedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import '../../case/moment/moment.css';
import type { Moment } from '../../case/moment/moment.js';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { texts } from './texts.js';

// The calendar is a large part of the page's script, and few look back.
const LookBackForm = lazy(() => import('./look-back-form.js'));

/** Opens the choice of a moment to look back to. */
export function LookBack({ moment }: { moment: Moment }) {
  const { lookingBack: t } = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <div className="employer-records">
        <Button
          size="small"
          variant="tertiary"
          icon={<ClockDashedIcon aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t.choose}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <LookBackForm moment={moment} close={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
