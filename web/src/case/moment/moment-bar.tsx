import { ClockDashedIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../ui/button-link.js';
import { useTexts } from '../../i18n/language.js';
import { withMoment } from './moment.js';
import './moment.css';
import { texts } from './texts.js';

interface MomentBarProps {
  /** What is shown, in one sentence; nothing while one looks at today. */
  said: string | undefined;
  /** What looking back means here. */
  more: string;
}

/** Says that one looks back, at what, and the way to today. */
export function MomentBar({ said, more }: MomentBarProps) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  if (said === undefined) return null;
  const today = withMoment(new URLSearchParams(search), {}).toString();
  return (
    <section aria-label={t.region} className="moment-bar">
      <ClockDashedIcon aria-hidden className="moment-icon" />
      <div className="moment-says">
        <BodyShort weight="semibold">{said}</BodyShort>
        <BodyShort size="small">{more}</BodyShort>
      </div>
      <ButtonLink
        to={{ pathname, search: today }}
        size="small"
        variant="secondary"
        data-color="neutral"
      >
        {t.back}
      </ButtonLink>
    </section>
  );
}
