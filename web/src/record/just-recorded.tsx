import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyShort, Detail } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import type { Recorded } from '../api/command.js';
import { Problem } from '../api/problem.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { commandOf, formOf } from '../vocabulary/forms.js';
import { useProblemText } from '../vocabulary/problems.js';
import { ruleText } from '../vocabulary/rule-text.js';
import { useWords } from '../vocabulary/words.js';
import { useSending } from './form/send.js';
import { justRecordedIn, type JustRecordedState } from './just-recorded/just-recorded-state.js';
import { useCountdown } from './just-recorded/use-countdown.js';
import './record.css';
import { texts } from './texts.js';

const UNDO_SECONDS = 10;
/** Later than this the page was come back to, and what it says of the recording is old. */
const IS_NEWS_MS = 60_000;

/** What was recorded a moment ago, what it means, and how to take it back. Nothing where nothing was. */
export function JustRecorded({ caseId }: { caseId: string }) {
  const { state } = useLocation();
  const just = justRecordedIn(state);
  return just && <Message key={just.event.id} caseId={caseId} just={just} />;
}

interface MessageProps {
  caseId: string;
  just: JustRecordedState['justRecorded'];
}

function Message({ caseId, just }: MessageProps) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const words = useWords();
  const { isRecorded, undone, closeMessage } = useTexts(texts);
  const [isNews] = useState(() => Date.now() - just.at < IS_NEWS_MS);
  const undo = useSending({ kind: 'case', id: caseId }, 'retract-fact');
  const close = () => void navigate({ search }, { replace: true, state: null });
  if (!isNews) return null;
  return (
    <LocalAlert
      className="record-just"
      status="success"
      as="section"
      aria-label={isRecorded('').replace(/:\s*$/, '')}
    >
      <LocalAlert.Header>
        <LocalAlert.Title as="div">
          <output>{undo.isSuccess ? undone : isRecorded(words.event(just.event.type))}</output>
        </LocalAlert.Title>
        <LocalAlert.CloseButton onClick={close} title={closeMessage} />
      </LocalAlert.Header>
      {!undo.isSuccess && (
        <LocalAlert.Content>
          <Meaning just={just} />
          <Undoing caseId={caseId} event={just.event} undo={undo} />
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}

function Meaning({ just: { appeared, settled } }: Pick<MessageProps, 'just'>) {
  const { itMeans, itSettles } = useTexts(texts);
  return (
    <>
      <Findings title={settled.length > 0 ? itSettles : undefined} findings={settled} />
      <Findings title={appeared.length > 0 ? itMeans : undefined} findings={appeared} />
    </>
  );
}

interface FindingsProps {
  title: string | undefined;
  findings: Recorded['findings'];
}

function Findings({ title, findings }: FindingsProps) {
  const { language } = useLanguage();
  if (title === undefined) return null;
  return (
    <div className="record-meaning">
      <BodyShort weight="semibold">{title}</BodyShort>
      <ul>
        {findings.map(({ rule, events, text, values }) => (
          <li key={`${rule} ${events[0]}`}>{ruleText(text, values, language)}</li>
        ))}
      </ul>
    </div>
  );
}

interface UndoingProps {
  caseId: string;
  event: { id: string; type: string };
  undo: ReturnType<typeof useSending>;
}

function Undoing({ caseId, event, undo }: UndoingProps) {
  const { undoReason, correct, notUndone } = useTexts(texts);
  const { problem: said } = useProblemText();
  const { error } = undo;
  const command = commandOf(event.type);
  // What a case begins with can be corrected, and not taken back.
  const canUndo = command !== undefined && !formOf(command).opens;
  const send = () =>
    undo.mutate({
      fields: { fact: event.id, reasonCode: 'misrecorded', reason: undoReason },
    });
  return (
    <>
      <div className="record-actions">
        {canUndo && <UndoButton isSending={undo.isPending} onUndo={send} />}
        <Link as={RouterLink} to={`/saker/${caseId}/korriger/${event.id}`}>
          {correct}
        </Link>
      </div>
      {error instanceof Problem && (
        <BodyShort role="alert">
          {notUndone} {said(error, 'retract-fact').what} {said(error, 'retract-fact').remedy}
        </BodyShort>
      )}
    </>
  );
}

/** The way back for some seconds. The time stands still for whoever is on their way to it. */
function UndoButton({ isSending, onUndo }: { isSending: boolean; onUndo: () => void }) {
  const { undo, undoWithin, undoStands } = useTexts(texts);
  const [isNear, setNear] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isPaused = isNear || hasFocus || isSending;
  const left = useCountdown(UNDO_SECONDS, isPaused);
  if (left <= 0) return null;
  return (
    <span
      className="record-undo"
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <Button
        size="small"
        variant="secondary"
        loading={isSending}
        icon={<ArrowUndoIcon aria-hidden />}
        onClick={onUndo}
      >
        {undo}
      </Button>
      <Detail as="span">{isPaused ? undoStands : undoWithin(left)}</Detail>
    </span>
  );
}
