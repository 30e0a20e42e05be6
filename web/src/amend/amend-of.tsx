import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Recorded, Subject } from '../api/command.js';
import { ForCounsellors } from '../app/for-counsellors.js';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import type { RecordingContext } from '../record/form/recording-context.js';
import { useRestsOnNow } from '../record/form/use-rests-on-now.js';
import { justRecordedState } from '../record/just-recorded/just-recorded-state.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { AmendFact } from './amend-fact.js';
import type { Entry } from './target.js';
import { amendTexts } from './texts.js';

interface AmendOfProps<S> {
  subject: Subject;
  eventId: string;
  /** The subject as it is now. */
  asked: UseQueryResult<S>;
  askedLog: UseQueryResult<{ entries: readonly Entry[]; revision: number }>;
  contextOf: (shown: S) => RecordingContext;
  /** Whose history it is, with a way back. */
  lead: ReactNode;
  /** Address of the subject's own page. */
  home: string;
}

/** The page that corrects or retracts a fact of whatever has a history, from what was asked about it. */
export function AmendOf<S extends Pick<Recorded, 'findings'>>({
  subject,
  eventId,
  asked,
  askedLog,
  contextOf,
  lead,
  home,
}: AmendOfProps<S>) {
  const t = useTexts(amendTexts);
  const navigate = useNavigate();
  const { data: me } = useMe();
  const isCurrent = useRestsOnNow(askedLog);
  const { data: shown } = asked;
  const { data: log } = askedLog;
  const error = asked.error ?? askedLog.error;
  if (!hasRole(me, 'veileder') || !shown || !log || !isCurrent)
    return (
      <PageFrame title={t.page} lead={lead}>
        <ForCounsellors>
          {error ? (
            <ProblemView
              problem={error}
              retry={() => Promise.all([asked.refetch(), askedLog.refetch()])}
            />
          ) : (
            <Loading />
          )}
        </ForCounsellors>
      </PageFrame>
    );
  return (
    <AmendFact
      subject={subject}
      lead={lead}
      eventId={eventId}
      entries={log.entries}
      revision={log.revision}
      context={contextOf(shown)}
      addressOf={(id) => `${home}/korriger/${id}`}
      onRecorded={(recorded) =>
        void navigate(home, { state: justRecordedState(recorded, shown.findings, Date.now()) })
      }
      onCancel={() => void navigate(home)}
    />
  );
}
