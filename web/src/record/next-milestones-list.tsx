import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import type { Case } from '../api/answers.js';
import { useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { addressOfMilestone, nextMilestones } from './next-milestones.js';
import './record.css';
import { texts } from './texts.js';

const SHOWN = 5;

/** What is likely to be recorded next on a case, and the way to every other milestone. */
export function NextMilestones({ case: shown }: { case: Case }) {
  const words = useWords();
  const { allMilestones } = useTexts(texts);
  return (
    <div className="record-next">
      {nextMilestones(shown)
        .slice(0, SHOWN)
        .map((next, at) => (
          <Button
            key={next.command}
            as={RouterLink}
            to={addressOfMilestone(shown.caseId, next)}
            size="small"
            variant={at === 0 ? 'primary' : 'secondary'}
          >
            {words.command(next.command)}
          </Button>
        ))}
      <Link as={RouterLink} to={`/saker/${shown.caseId}/registrer`}>
        {allMilestones}
      </Link>
    </div>
  );
}
