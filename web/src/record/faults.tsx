import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useEffect, useRef } from 'react';
import type { FieldProblem, Problem } from '../api/problem.js';
import { useTexts } from '../i18n/language.js';
import type { CommandName } from '../vocabulary/forms.js';
import { useProblemText } from '../vocabulary/problems.js';
import { idOfField } from './fields/scope.js';
import { pathOf } from './form/checks.js';
import type { Refused } from './form/use-command-form.js';
import { texts } from './texts.js';

interface FaultsProps {
  refused: Refused;
  command: CommandName;
}

/** Why nothing was recorded, with a way to each field at fault. Takes the focus at each failed try. */
export function Faults({ refused: { at, faults, problem }, command }: FaultsProps) {
  const summary = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) (summary.current ?? alert.current)?.focus();
  }, [at]);
  return (
    <>
      {problem && (
        <div ref={alert} tabIndex={-1}>
          <Refusal problem={problem} command={command} />
        </div>
      )}
      <FaultSummary faults={faults} command={command} ref={summary} />
    </>
  );
}

function Refusal({ problem, command }: { problem: Problem; command: CommandName }) {
  const { notRecorded, sendAgain } = useTexts(texts);
  const { what, remedy, lang } = useProblemText().problem(problem, command);
  const isWorthAnotherTry = problem.status === 0 || problem.status >= 500;
  return (
    <LocalAlert status="error" as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{notRecorded}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong lang={lang}>{[what, remedy].filter(Boolean).join(' ')}</BodyLong>
        {isWorthAnotherTry && <BodyLong>{sendAgain}</BodyLong>}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

interface FaultSummaryProps {
  faults: readonly FieldProblem[];
  command: CommandName;
  ref: React.Ref<HTMLDivElement>;
}

function FaultSummary({ faults, command, ref }: FaultSummaryProps) {
  const { faultsTitle } = useTexts(texts);
  const { fault: said } = useProblemText();
  if (faults.length === 0) return null;
  return (
    <ErrorSummary ref={ref} size="small" heading={faultsTitle(faults.length)} headingTag="h2">
      {faults.map((fault) => {
        const { what, field, lang } = said(fault, command);
        const id = idOfField(pathOf(fault.field));
        return (
          <ErrorSummary.Item
            key={fault.field}
            href={`#${id}`}
            lang={lang}
            // Without an entry in the history: "back" leaves the form, and does not go from fault to fault.
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(id)?.focus();
            }}
          >
            {field ? `${field}: ${what}` : what}
          </ErrorSummary.Item>
        );
      })}
    </ErrorSummary>
  );
}
