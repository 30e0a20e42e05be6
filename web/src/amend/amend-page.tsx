import { useNavigate, useParams } from 'react-router';
import { hasRole, useMe } from '../app/me.js';
import { useCase, useTimeline } from '../case/queries.js';
import { useTexts } from '../i18n/language.js';
import { CaseLink } from '../record/case-link.js';
import { contextOfCase } from '../record/form/recording-context.js';
import { useRestsOnNow } from '../record/form/use-rests-on-now.js';
import { justRecordedState } from '../record/just-recorded/just-recorded-state.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { AmendFact } from './amend-fact.js';
import { amendTexts } from './texts.js';

const NOW = {};

/** Corrects or retracts something recorded of a case: `/saker/:caseId/korriger/:eventId`. */
export function Component() {
  const { caseId = '', eventId = '' } = useParams();
  return <AmendCase key={eventId} caseId={caseId} eventId={eventId} />;
}

function AmendCase({ caseId, eventId }: { caseId: string; eventId: string }) {
  const t = useTexts(amendTexts);
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: shown, ...asking } = useCase(caseId, NOW);
  const { data: log, ...askingLog } = useTimeline(caseId, NOW);
  const lead = <CaseLink caseId={caseId} shown={shown} />;
  const isCurrent = useRestsOnNow(askingLog);
  const error = asking.error ?? askingLog.error;
  if (me && !hasRole(me, 'veileder'))
    return (
      <PageFrame title={t.notForYou} lead={lead}>
        <Empty title={t.notForYou} />
      </PageFrame>
    );
  if (!shown || !log || !isCurrent)
    return (
      <PageFrame title={t.page} lead={lead}>
        {error ? (
          <ProblemView
            problem={error}
            retry={() => Promise.all([asking.refetch(), askingLog.refetch()])}
          />
        ) : (
          <Loading />
        )}
      </PageFrame>
    );
  return (
    <AmendFact
      subject={{ kind: 'case', id: caseId }}
      lead={lead}
      eventId={eventId}
      entries={log.entries}
      revision={log.revision}
      context={contextOfCase(shown)}
      addressOf={(id) => `/saker/${caseId}/korriger/${id}`}
      onRecorded={(recorded) =>
        void navigate(`/saker/${caseId}`, {
          state: justRecordedState(recorded, shown.findings, Date.now()),
        })
      }
      onCancel={() => void navigate(`/saker/${caseId}`)}
    />
  );
}
