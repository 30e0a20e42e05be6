import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { texts } from './record-texts.js';
import { Section } from './section.js';

const GIVEN = 'give-consent';

/** What the person has allowed, and what of it holds. */
export function Consents({ consents }: { consents: Case['consents'] }) {
  const t = useTexts(texts);
  return (
    <Section title={t.consents}>
      {consents.length === 0 ? (
        <BodyShort size="small">{t.noConsents}</BodyShort>
      ) : (
        <ul className="case-items">
          {consents.map((consent) => (
            <li key={consent.id}>
              <ConsentItem consent={consent} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ConsentItem({ consent }: { consent: Case['consents'][number] }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { employerNames } = useCaseOnPage();
  const { scope, purpose, holder, employerId, topic, written, givenOn, withdrawn } = consent;
  const details = [
    ...(holder === undefined ? [] : [holder]),
    ...(employerId === undefined ? [] : [employerNames.get(employerId) ?? '']),
    ...(purpose === undefined ? [] : [purpose]),
    ...(topic === undefined ? [] : [words.said('topic', topic, GIVEN)]),
    t.given(saidDate(givenOn)),
    ...(written === undefined ? [] : [written ? t.inWriting : t.notInWriting]),
  ].filter(Boolean);
  return (
    <>
      <div className="case-item-head">
        <BodyShort as="span" weight="semibold">
          {words.option('scope', scope, GIVEN)}
        </BodyShort>
        <Tag size="xsmall" variant="moderate" data-color={withdrawn ? 'neutral' : 'success'}>
          {withdrawn ? t.withdrawn(saidDate(withdrawn.on)) : t.inForce}
        </Tag>
      </div>
      <BodyShort size="small">{details.join(', ')}</BodyShort>
    </>
  );
}
