import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Case } from '../api/answers.js';
import { useCase } from '../case/queries.js';
import { useTexts } from '../i18n/language.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { formOf, isCommandName, type CommandName } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import { CaseLink } from './case-link.js';
import { CommandForm } from './command-form.js';
import { contextOfCase } from './form/recording-context.js';
import { justRecordedState } from './just-recorded/just-recorded-state.js';
import { texts } from './texts.js';

const NOW = {};

/** The form of one milestone of a case: `/saker/:caseId/registrer/:command`. */
export function Component() {
  const { caseId = '', command = '' } = useParams();
  const found = useCase(caseId, NOW);
  const { noSuchMilestone, chooseAnother } = useTexts(texts);
  if (!isCommandName(command) || formOf(command).stream !== 'course' || formOf(command).opens)
    return (
      <PageFrame title={noSuchMilestone}>
        <Empty title={noSuchMilestone}>
          <Link as={RouterLink} to={`/saker/${caseId}/registrer`}>
            {chooseAnother}
          </Link>
        </Empty>
      </PageFrame>
    );
  return <RecordPage key={command} caseId={caseId} command={command} found={found} />;
}

interface RecordPageProps {
  caseId: string;
  command: CommandName;
  found: ReturnType<typeof useCase>;
}

function RecordPage({ caseId, command, found }: RecordPageProps) {
  const { data, error, refetch, isStale, isFetchedAfterMount } = found;
  // What was read before something was recorded is at hand at once, and would be refused as outdated.
  const isCurrent = !isStale || isFetchedAfterMount;
  const words = useWords();
  const { chooseAnother } = useTexts(texts);
  return (
    <PageFrame
      title={words.command(command)}
      lead={
        <>
          <CaseLink caseId={caseId} shown={data} />
          {' · '}
          <Link as={RouterLink} to={`/saker/${caseId}/registrer`}>
            {chooseAnother}
          </Link>
        </>
      }
    >
      {data && isCurrent ? (
        <FormOfCase of={data} command={command} />
      ) : error ? (
        <ProblemView problem={error} retry={refetch} />
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}

function FormOfCase({ of, command }: { of: Case; command: CommandName }) {
  const { caseId, findings } = of;
  const navigate = useNavigate();
  const [address] = useSearchParams();
  return (
    <CommandForm
      subject={{ kind: 'case', id: caseId }}
      command={command}
      context={contextOfCase(of)}
      fact={address.get('fact') ?? undefined}
      onRecorded={(recorded) =>
        void navigate(`/saker/${caseId}`, {
          state: justRecordedState(recorded, findings, Date.now()),
        })
      }
      onCancel={() => void navigate(`/saker/${caseId}`)}
    />
  );
}
