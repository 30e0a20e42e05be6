import { Link } from '@navikt/ds-react/Link';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import { Link as RouterLink } from 'react-router';
import { SaidDay } from '../../employers/said-day.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { InferredMarks, SaidInstant } from '../said.js';
import type { Entry } from './entries.js';
import { texts } from './texts.js';

/** When it happened, as precisely as somebody said. */
export function EntryDate({ entry }: { entry: Entry }) {
  const { perhaps } = useTexts(texts);
  return (
    <>
      <SaidDay edtf={entry.occurredOn} />
      {entry.happened === 'perhaps' && <span className="log-perhaps"> ({perhaps})</span>}
    </>
  );
}

/** What sets an entry apart: corrected, retracted, concluded rather than said. */
export function EntryMarks({ entry }: { entry: Entry }) {
  const t = useTexts(texts);
  return (
    <>
      {entry.retracted && (
        <Tag size="xsmall" variant="moderate" data-color="neutral">
          {t.retracted}
        </Tag>
      )}
      {entry.corrections && (
        <Tag size="xsmall" variant="moderate" data-color="info">
          {t.corrected}
        </Tag>
      )}
      <InferredMarks data={entry.data} />
    </>
  );
}

/** Who told it, who wrote it down, and when. */
export function EntryOrigin({ entry }: { entry: Entry }) {
  const t = useTexts(texts);
  const words = useWords();
  const { actor, office } = entry.recordedBy;
  return (
    <BodyShort size="small" textColor="subtle" as="div">
      {entry.source !== undefined && `${t.source}: ${words.option('source', entry.source)}. `}
      {t.recorded} <SaidInstant instant={entry.recordedAt} /> {t.by(actor, office)}
    </BodyShort>
  );
}

/** To the form that corrects or retracts it, for those who may. */
export function CorrectLink({ entry }: { entry: Entry }) {
  const { correct } = useTexts(texts);
  const { caseId, mayRecord } = useCaseOnPage();
  const words = useWords();
  if (!mayRecord) return null;
  return (
    <Link as={RouterLink} to={`/saker/${caseId}/korriger/${entry.id}`} className="log-correct">
      {correct}
      <span className="visually-hidden"> {words.event(entry.type)}</span>
    </Link>
  );
}
