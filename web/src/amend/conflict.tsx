import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { BodyLong, BodyShort } from '@navikt/ds-react/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CaseTimeline } from '../api/answers.js';
import { addressOfSubject, type Subject } from '../api/command.js';
import { read } from '../api/read.js';
import { SaidInstant } from '../case/said.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { Loading } from '../ui/loading.js';
import { ProblemView } from '../ui/problem-view.js';
import { commandOf } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import './amend.css';
import { conflictTexts } from './conflict-texts.js';
import { recordedSince, type RecordedSince } from './recorded-since.js';

interface ConflictNoticeProps {
  subject: Subject;
  /** Of the history that the form rests on. */
  knownRevision: number;
  /** To send again. @param revision how far the history has come: what was looked at here */
  onProceed: (revision: number) => void;
  /** Where giving up is offered here. */
  onDiscard?: () => void;
}

/** What others recorded while a form was filled in: to look at before it is sent all the same. */
export function ConflictNotice({
  subject,
  knownRevision,
  onProceed,
  onDiscard,
}: ConflictNoticeProps) {
  const t = useTexts(conflictTexts);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), [knownRevision]);
  const { data, error, refetch } = useQuery({
    queryKey: ['timeline-since', subject.kind, subject.id, knownRevision],
    // Of employers the same, with another id.
    queryFn: ({ signal }) =>
      read<Pick<CaseTimeline, 'revision' | 'entries'>>(
        `${addressOfSubject(subject)}/timeline`,
        {},
        signal,
      ),
    gcTime: 0,
    staleTime: 0,
  });
  return (
    <div ref={frame} tabIndex={-1}>
      <LocalAlert status="warning" as="section">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t.title}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <BodyLong spacing>{t.kept}</BodyLong>
          {!data && !error && <Loading label={t.looking} />}
          {error && <ProblemView problem={error} retry={refetch} />}
          {data && <Since news={recordedSince(data.entries, knownRevision)} />}
          <div className="amend-buttons">
            {data && (
              <Button type="button" size="small" onClick={() => onProceed(data.revision)}>
                {t.proceed}
              </Button>
            )}
            {onDiscard && (
              <Button type="button" size="small" variant="secondary" onClick={onDiscard}>
                {t.discard}
              </Button>
            )}
          </div>
        </LocalAlert.Content>
      </LocalAlert>
    </div>
  );
}

function Since({ news }: { news: readonly RecordedSince[] }) {
  const t = useTexts(conflictTexts);
  return (
    <>
      <BodyShort weight="semibold">{t.since}</BodyShort>
      {news.length === 0 ? (
        <BodyLong spacing>{t.nothing}</BodyLong>
      ) : (
        <ul className="amend-list">
          {news.map((one) => (
            <li key={one.revision}>
              <OneSince one={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OneSince({
  one: { entry, what, revision, recordedAt, recordedBy },
}: {
  one: RecordedSince;
}) {
  const t = useTexts(conflictTexts);
  const words = useWords();
  const saidDate = useSaidDate();
  const correction = entry.corrections?.find((correction) => correction.revision === revision);
  const command = commandOf(entry.type);
  const fields = Object.keys({ ...correction?.before, ...correction?.after });
  return (
    <>
      <strong>{words.event(entry.type)}</strong>
      {entry.occurredOn !== undefined && ` (${t.happened(saidDate(entry.occurredOn))})`}
      {', '}
      {t.changed[what]} <SaidInstant instant={recordedAt} /> {t.by(recordedBy.actor)}
      {fields.length > 0 &&
        `, ${t.changedFields(words.list(fields.map((field) => words.field(field, command))))}`}
    </>
  );
}
