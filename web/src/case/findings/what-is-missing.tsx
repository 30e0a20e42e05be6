import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { EntryLink } from '../entry-link.js';
import { missingFor, type Finding } from './missing-for.js';
import { texts } from './texts.js';

/** Why a rule cannot be decided: dates and topics that nobody gave. */
export function WhatIsMissing({ finding }: { finding: Finding }) {
  const t = useTexts(texts);
  const words = useWords();
  const { entries } = useCaseOnPage();
  const { undated, rough, topics } = missingFor(finding, entries);
  if (undated.length + rough.length + topics.length === 0)
    return <BodyShort size="small">{t.notEnough}</BodyShort>;
  return (
    <BodyShort size="small" as="div">
      {t.missing}:
      <ul className="finding-missing">
        {undated.map((id) => (
          <li key={id}>
            {t.dateOf} <EntryLink id={id} />
          </li>
        ))}
        {rough.map((id) => (
          <li key={id}>
            {t.exactDateOf} <EntryLink id={id} />
          </li>
        ))}
        {topics.length > 0 && <li>{words.said('topics', topics, 'clarify-expectations')}</li>}
      </ul>
    </BodyShort>
  );
}
