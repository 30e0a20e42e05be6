import { ClockDashedIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useLocation } from 'react-router';
import '../../case/moment/moment.css';
import { ButtonLink } from '../../ui/button-link.js';
import { saidInstant, withMoment, type Moment } from '../../case/moment/moment.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { texts } from './texts.js';

/** Says that one looks back, and the way to today; nothing while one looks at today. */
export function MomentBar({ moment: { at, knownAt } }: { moment: Moment }) {
  const { lookingBack: t } = useTexts(texts);
  const { language } = useLanguage();
  const saidDate = useSaidDate();
  const { pathname, search } = useLocation();
  if (at === undefined && knownAt === undefined) return null;
  const known = knownAt === undefined ? undefined : saidInstant(knownAt, language);
  const said = [
    at === undefined ? t.onlyKnown(known ?? '') : t.at(saidDate(at)),
    ...(at !== undefined && known !== undefined ? [t.known(known)] : []),
  ].join(', ');
  return (
    <section aria-label={said} className="moment-bar">
      <ClockDashedIcon aria-hidden className="moment-icon" />
      <div className="moment-says">
        <BodyShort weight="semibold">{said}</BodyShort>
        <BodyShort size="small">{t.more}</BodyShort>
      </div>
      <ButtonLink
        to={{ pathname, search: withMoment(new URLSearchParams(search), {}).toString() }}
        size="small"
        variant="secondary"
        data-color="neutral"
      >
        {t.back}
      </ButtonLink>
    </section>
  );
}
