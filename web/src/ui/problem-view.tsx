import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyLong } from '@navikt/ds-react/Typography';
import { isProblem, Problem } from '../api/problem.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { generalProblem } from '../vocabulary/general-problems.js';
import { texts } from './texts.js';

interface ProblemViewProps {
  /** What was thrown: a Problem, or a fault of the page itself. */
  problem: unknown;
  /** Asks again; offered where asking again can help. */
  retry?: () => unknown;
}

/** What came instead of what was asked for, and what to do about it. */
export function ProblemView({ problem, retry }: ProblemViewProps) {
  const { tryAgain } = useTexts(texts);
  const { language } = useLanguage();
  const met = ofWhatWasAsked(problem);
  const said = generalProblem(met, language);
  const offersRetry = retry !== undefined && !STAYS_SO.includes(met.status);
  return (
    <LocalAlert
      status={met.status === 404 ? 'announcement' : 'error'}
      as="div"
      lang={said ? undefined : 'en'}
    >
      <LocalAlert.Header>
        <LocalAlert.Title as="div">
          {(said?.what ?? met.message).replace(/\.$/, '')}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {said && <BodyLong spacing={offersRetry}>{said.remedy}</BodyLong>}
        {offersRetry && (
          <Button size="small" variant="secondary" onClick={() => void retry()}>
            {tryAgain}
          </Button>
        )}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

/** Statuses that asking again does not change. */
const STAYS_SO: readonly number[] = [400, 403, 404, 422];

/** What is asked for stands in the address: a value at fault is a fault of the address. */
function ofWhatWasAsked(problem: unknown): Problem {
  if (!isProblem(problem)) return new Problem(500, 'internal-error', String(problem));
  const { status, message } = problem;
  return status === 400 || status === 422 ? new Problem(status, 'bad-address', message) : problem;
}
