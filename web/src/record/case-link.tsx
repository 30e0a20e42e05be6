import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import type { Case } from '../api/answers.js';
import { useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { texts } from './texts.js';

/** Whose case it is, and the way back to it. */
export function CaseLink({ caseId, shown }: { caseId: string; shown: Case | undefined }) {
  const { backToCase } = useTexts(texts);
  const words = useWords();
  const name = shown && (shown.personName ?? shown.facts['pseudonym']);
  return (
    <Link as={RouterLink} to={`/saker/${caseId}`}>
      {name === undefined ? backToCase : words.said('name', name)}
    </Link>
  );
}
