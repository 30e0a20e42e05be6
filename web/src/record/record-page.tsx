import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Case } from '../api/answers.js';
import { ForCounsellors } from '../app/for-counsellors.js';
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
import { useRestsOnNow } from './form/use-rests-on-now.js';
import { justRecordedState } from './just-recorded/just-recorded-state.js';
import { texts } from './texts.js';

const NOW = {};

/** The form of one milestone of a case: `/saker/:caseId/registrer/:command`. */
export function Component() {
  const { caseId = '', command = '' } = useParams();
  const [address] = useSearchParams();
  const fact = address.get('fact') ?? undefined;
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
  // Of another case or fact it is another form, which holds nothing of what was typed in this one.
  const form = `${caseId} ${command} ${fact}`;
  return <RecordPage key={form} caseId={caseId} command={command} fact={fact} />;
}

interface RecordPageProps {
  caseId: string;
  command: CommandName;
  /** What it is about, as the address says it. */
  fact: string | undefined;
}

function RecordPage({ caseId, command, fact }: RecordPageProps) {
  const { data, error, refetch, ...asked } = useCase(caseId, NOW);
  const isCurrent = useRestsOnNow(asked);
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
      <ForCounsellors>
        {data && isCurrent ? (
          <FormOfCase of={data} command={command} fact={fact} />
        ) : error ? (
          <ProblemView problem={error} retry={refetch} />
        ) : (
          <Loading />
        )}
      </ForCounsellors>
    </PageFrame>
  );
}

type FormOfCaseProps = Omit<RecordPageProps, 'caseId'> & { of: Case };

function FormOfCase({ of, command, fact }: FormOfCaseProps) {
  const { caseId, findings } = of;
  const navigate = useNavigate();
  return (
    <CommandForm
      subject={{ kind: 'case', id: caseId }}
      command={command}
      context={contextOfCase(of)}
      fact={fact}
      onRecorded={(recorded) =>
        void navigate(`/saker/${caseId}`, {
          state: justRecordedState(recorded, findings, Date.now()),
        })
      }
      onCancel={() => void navigate(`/saker/${caseId}`)}
    />
  );
}
