import { ClockDashedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense } from 'react';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { isLookingBack, type Moment } from './moment.js';
import { texts } from './texts.js';

// The calendar is a large part of the page's script, and few look back.
const LookBackForm = lazy(() => import('./look-back-form.js'));

interface OpenProps {
  moment: Moment;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}

/** Opens and closes the choice of a moment to look back to. */
export function LookBackButton({ moment, isOpen, setOpen }: OpenProps) {
  const t = useTexts(texts);
  return (
    <Button
      size="small"
      variant="tertiary"
      icon={<ClockDashedIcon aria-hidden />}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
      className="moment-open"
    >
      {isLookingBack(moment) ? t.change : t.open}
    </Button>
  );
}

export function LookBackPanel({
  moment,
  shown,
  isOpen,
  setOpen,
}: OpenProps & { shown: Pick<Case, 'spells'> }) {
  if (!isOpen) return null;
  return (
    <Suspense fallback={<Loading />}>
      <LookBackForm moment={moment} shown={shown} close={() => setOpen(false)} />
    </Suspense>
  );
}
