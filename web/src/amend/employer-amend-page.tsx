import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { hasRole, useMe } from '../app/me.js';
import { useEmployer, useEmployerTimeline } from '../employers/queries.js';
import { contextOfEmployer } from '../employers/record/recording.js';
import { useTexts } from '../i18n/language.js';
import { useRestsOnNow } from '../record/form/use-rests-on-now.js';
import { justRecordedState } from '../record/just-recorded/just-recorded-state.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { AmendFact } from './amend-fact.js';
import { amendTexts } from './texts.js';

const NOW = {};

/** Corrects or retracts something recorded of an employer: `/arbeidsgivere/:employerId/korriger/:eventId`. */
export function Component() {
  const { employerId = '', eventId = '' } = useParams();
  return <AmendEmployer key={eventId} employerId={employerId} eventId={eventId} />;
}

function AmendEmployer({ employerId, eventId }: { employerId: string; eventId: string }) {
  const t = useTexts(amendTexts);
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: shown, ...asking } = useEmployer(employerId, NOW);
  const { data: log, ...askingLog } = useEmployerTimeline(employerId, NOW);
  const home = `/arbeidsgivere/${employerId}`;
  const lead = (
    <Link as={RouterLink} to={home}>
      {shown?.profile.facts.name?.value ?? t.backToEmployer}
    </Link>
  );
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
      subject={{ kind: 'employer', id: employerId }}
      lead={lead}
      eventId={eventId}
      entries={log.entries}
      revision={log.revision}
      context={contextOfEmployer(shown)}
      addressOf={(id) => `${home}/korriger/${id}`}
      onRecorded={(recorded) =>
        void navigate(home, { state: justRecordedState(recorded, shown.findings, Date.now()) })
      }
      onCancel={() => void navigate(home)}
    />
  );
}
