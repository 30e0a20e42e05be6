import { Link } from '@navikt/ds-react/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { ButtonLink } from '../ui/button-link.js';
import type { Case } from '../api/answers.js';
import { useTexts } from '../i18n/language.js';
import { useIsNarrow } from '../ui/use-is-narrow.js';
import { useWords } from '../vocabulary/words.js';
import { addressOfMilestone, nextMilestones } from './next-milestones.js';
import './record.css';
import { texts } from './texts.js';

const SHOWN = 5;
/** Where each takes most of a line. */
const SHOWN_WHERE_NARROW = 3;

/** What is likely to be recorded next on a case, and the way to every other milestone. */
export function NextMilestones({ case: shown }: { case: Case }) {
  const { allMilestones } = useTexts(texts);
  const isNarrow = useIsNarrow();
  return (
    <SuggestedMilestones case={shown} most={isNarrow ? SHOWN_WHERE_NARROW : SHOWN}>
      <Link as={RouterLink} to={`/saker/${shown.caseId}/registrer`}>
        {allMilestones}
      </Link>
    </SuggestedMilestones>
  );
}

interface SuggestedProps {
  case: Case;
  most: number;
  children?: ReactNode;
}

export function SuggestedMilestones({ case: shown, most, children }: SuggestedProps) {
  const words = useWords();
  return (
    <div className="record-next">
      {nextMilestones(shown)
        .slice(0, most)
        .map((next) => (
          <ButtonLink
            key={next.command}
            to={addressOfMilestone(shown.caseId, next)}
            size="small"
            variant="secondary"
          >
            {words.command(next.command)}
          </ButtonLink>
        ))}
      {children}
    </div>
  );
}
