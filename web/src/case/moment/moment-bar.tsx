import { ClockDashedIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../ui/button-link.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import { saidMoment, withMoment, type Moment } from './moment.js';
import './moment.css';
import { texts } from './texts.js';

interface MomentBarProps {
  moment: Moment;
  /** What came after the moment, in words; absent until it is known. */
  later?: string;
}

/** Says that one looks back, at what, and the way to today; nothing while one looks at today. */
export function MomentBar({ moment, later }: MomentBarProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  const said = saidMoment(moment, language);
  if (said === undefined) return null;
  const today = withMoment(new URLSearchParams(search), {}).toString();
  return (
    <section aria-label={t.region} className="moment-bar">
      <ClockDashedIcon aria-hidden className="moment-icon" />
      <div className="moment-says">
        <BodyShort weight="semibold">{said}</BodyShort>
        <BodyShort size="small">
          {later} {t.notRecording}
        </BodyShort>
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
