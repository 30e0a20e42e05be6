import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyLong } from '@navikt/ds-react/Typography';
import { isProblem } from '../api/problem.js';
import { useTexts } from '../i18n/language.js';
import { texts, type UiTexts } from './texts.js';

interface ProblemViewProps {
  /** What was thrown: a Problem, or a fault of the page itself. */
  problem: unknown;
  /** Asks again; offered where asking again can help. */
  retry?: () => unknown;
}

/** What came instead of what was asked for, and what to do about it. */
export function ProblemView({ problem, retry }: ProblemViewProps) {
  const { problems, tryAgain } = useTexts(texts);
  const kind = kindOf(problem);
  const { title, remedy } = problems[kind];
  return (
    <LocalAlert status={kind === 'absent' ? 'announcement' : 'error'} as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong spacing={canRetry(kind) && retry !== undefined}>{remedy}</BodyLong>
        {canRetry(kind) && retry && (
          <Button size="small" variant="secondary" onClick={() => void retry()}>
            {tryAgain}
          </Button>
        )}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

type Kind = keyof UiTexts['problems'];

const KIND_OF_STATUS: Readonly<Record<number, Kind>> = {
  0: 'notReached',
  401: 'loggedOut',
  403: 'notAllowed',
  404: 'absent',
  400: 'notUnderstood',
  422: 'notUnderstood',
  429: 'tooMany',
  503: 'busy',
};

const kindOf = (problem: unknown): Kind =>
  isProblem(problem) ? (KIND_OF_STATUS[problem.status] ?? 'fault') : 'fault';

const canRetry = (kind: Kind): boolean => !['notAllowed', 'absent', 'notUnderstood'].includes(kind);
