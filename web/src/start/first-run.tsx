import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import type { Me } from '../api/answers.js';
import { useMe } from '../app/me.js';
import { useIsNarrow } from '../ui/use-is-narrow.js';
import { useTexts } from '../i18n/language.js';
import './first-run.css';
import { texts } from './first-run-texts.js';
import { SevenCourses } from './seven-courses.js';
import { useTour } from './tour.js';

/** What whoever has never seen Forløp wants to know first; on a demonstration, until put away. */
export function FirstRun() {
  const { data: me } = useMe();
  const { isPutAway, putAway } = useTour();
  const words = useTexts(texts);
  // On a telephone the tour would push the day's work off the first screen.
  const isNarrow = useIsNarrow();
  if (!me?.demo || isPutAway) return null;
  return (
    <section aria-labelledby="first-run-title" className="first-run">
      <div className="first-run-head">
        <Heading level="2" size="small" id="first-run-title">
          {words.title}
        </Heading>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<XMarkIcon aria-hidden />}
          onClick={putAway}
        >
          {words.putAway}
        </Button>
      </div>
      {isNarrow ? (
        <details>
          <summary className="first-run-more">{words.more}</summary>
          <Tour me={me} />
        </details>
      ) : (
        <Tour me={me} />
      )}
    </section>
  );
}

function Tour({ me }: { me: Me }) {
  const { steps } = useTexts(texts);
  return (
    <>
      <ol className="first-run-steps">
        {steps.map(({ title, says }) => (
          <li key={title}>
            <BodyShort weight="semibold">{title}</BodyShort>
            <BodyShort size="small">{says}</BodyShort>
          </li>
        ))}
      </ol>
      <SevenCourses me={me} />
    </>
  );
}
