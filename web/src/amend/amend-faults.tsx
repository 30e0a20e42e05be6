import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { Link } from '@navikt/ds-react/Link';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useEffect, useRef, type MouseEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Problem } from '../api/problem.js';
import { useTexts } from '../i18n/language.js';
import { idOfField } from '../record/fields/scope.js';
import { pathOf } from '../record/form/checks.js';
import { useProblemText } from '../vocabulary/problems.js';
import { ID_OF_REASON } from './reason-fields.js';
import { useSaidEvent } from './said-value.js';
import { amendTexts } from './texts.js';
import type { Refusal } from './use-amending.js';

interface AmendFaultsProps {
  refusal: Refusal;
  command: string | undefined;
  /** Of the first field of the form. */
  firstField: string;
  /** Where another fact of the same history is corrected. */
  addressOf: (eventId: string) => string;
}

/** Why it did not go on, with a way to what is to be put right. Takes the focus at each failed try. */
export function AmendFaults({ refusal, command, firstField, addressOf }: AmendFaultsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { at, problem, isStale } = refusal;
  const items = useItems(refusal, command, firstField);
  const t = useTexts(amendTexts);
  useEffect(() => {
    if (at > 0 && !isStale) frame.current?.focus();
  }, [at, isStale]);
  if (problem)
    return (
      <div ref={frame} tabIndex={-1}>
        <Refused problem={problem} command={command} addressOf={addressOf} />
      </div>
    );
  if (items.length === 0) return null;
  return (
    <ErrorSummary ref={frame} size="small" heading={t.faultsTitle(items.length)} headingTag="h2">
      {items.map(({ id, said, lang }) => (
        <ErrorSummary.Item key={said} href={`#${id}`} lang={lang} onClick={goTo(id)}>
          {said}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

/** Without an entry in the history: "back" leaves the form, and does not go from fault to fault. */
const goTo = (id: string) => (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

function useItems(
  { faults, nothingChanged, reasonMissing }: Refusal,
  command: string | undefined,
  firstField: string,
): { id: string; said: string; lang?: 'en' }[] {
  const t = useTexts(amendTexts);
  const { fault: said } = useProblemText();
  return [
    ...(nothingChanged ? [{ id: idOfField(firstField), said: t.nothingChanged }] : []),
    ...faults.map((fault) => {
      const { what, field, lang } = said(fault, command);
      const words = field ? `${field}: ${what}` : what;
      return { id: idOfField(pathOf(fault.field)), said: words, ...(lang ? { lang } : {}) };
    }),
    ...(reasonMissing ? [{ id: ID_OF_REASON, said: t.reasonMissing }] : []),
  ];
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface RefusedProps {
  problem: Problem;
  command: string | undefined;
  addressOf: (eventId: string) => string;
}

function Refused({ problem, command, addressOf }: RefusedProps) {
  const t = useTexts(amendTexts);
  const saidEvent = useSaidEvent();
  const { what, remedy, lang } = useProblemText().problem(problem, command);
  // What would be impossible is named by its id in the server's own words.
  const named = [...new Set(problem.message.match(ID) ?? [])];
  const inTheWay = named.filter((id) => saidEvent(id) !== undefined);
  return (
    <LocalAlert status="error" as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t.notDone}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong lang={lang}>{[what, remedy].filter(Boolean).join(' ')}</BodyLong>
        {inTheWay.length > 0 && (
          <BodyLong>
            {t.inTheWay}{' '}
            {inTheWay.map((id) => (
              <Link key={id} as={RouterLink} to={addressOf(id)}>
                {saidEvent(id)}
              </Link>
            ))}
          </BodyLong>
        )}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
