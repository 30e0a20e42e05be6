import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import type { Day } from '../../../../src/domain/time/day.js';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { useCaseOnPage } from '../context.js';
import { norwegianToday } from './norwegian-time.js';
import { quickMoments, type QuickMoment } from './quick-moments.js';
import { texts } from './texts.js';

/** Days that are often looked back to, one press each. */
export function QuickChoices({
  shown,
  choose,
}: {
  shown: Pick<Case, 'spells'>;
  choose: (at: Day) => void;
}) {
  const t = useTexts(texts);
  const id = useId();
  const { employerNames } = useCaseOnPage();
  const said = ({ what, employerId }: QuickMoment) =>
    what === 'monthAgo' ? t.monthAgo : t[what](employerId && employerNames.get(employerId));
  return (
    <div>
      <BodyShort size="small" weight="semibold" id={id}>
        {t.quick}
      </BodyShort>
      <fieldset aria-labelledby={id} className="moment-quick">
        {quickMoments(shown, norwegianToday()).map((quick) => (
          <Button
            key={`${quick.what} ${quick.at} ${quick.employerId ?? ''}`}
            type="button"
            size="small"
            variant="secondary"
            onClick={() => choose(quick.at)}
          >
            {said(quick)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
