import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import './accessibility-page.css';
import { texts } from './texts.js';

/** What is done so that everybody can use the page, the organisation's own statement, and how to complain. */
export function Component() {
  const { data: me } = useMe();
  const words = useTexts(texts).accessibility;
  const statement = me?.accessibilityStatement;
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <Heading level="2" size="small" spacing>
        {words.statement}
      </Heading>
      {statement === undefined ? (
        <BodyLong spacing>{words.noStatement}</BodyLong>
      ) : (
        <BodyLong spacing>
          <a className="aksel-link" href={statement}>
            {words.readStatement}
          </a>
        </BodyLong>
      )}
      <Heading level="2" size="small" spacing>
        {words.done}
      </Heading>
      <ul className="accessibility-list">
        {words.doneList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Heading level="2" size="small" spacing>
        {words.report}
      </Heading>
      <BodyLong spacing>{words.howToReport}</BodyLong>
      <BodyLong>
        <a className="aksel-link" href="https://www.uutilsynet.no/">
          {words.authority}
        </a>
      </BodyLong>
    </PageFrame>
  );
}
