import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import { ForCounsellors } from '../app/for-counsellors.js';
import { useTexts } from '../i18n/language.js';
import { CommandForm } from '../record/command-form.js';
import { useRestsOnNow } from '../record/form/use-rests-on-now.js';
import { justRecordedState } from '../record/just-recorded/just-recorded-state.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { formOf, isCommandName, type CommandName } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import type { Employer } from './answers.js';
import './page/page.css';
import { RecentContact } from './page/recent-contact.js';
import { useEmployer } from './queries.js';
import { contextOfEmployer, givenIn } from './record/recording.js';
import { texts } from './record/texts.js';
import { texts as shared } from './texts.js';

const NOW = {};

/** The form of one milestone of an employer. */
export function Component() {
  const { employerId = '', command = '' } = useParams();
  const t = useTexts(texts);
  const [address] = useSearchParams();
  if (isCommandName(command) && formOf(command).stream === 'employer' && !formOf(command).opens)
    // Of another employer or fact it is another form, which holds nothing of what was typed in this one.
    return (
      <RecordPage
        key={`${employerId} ${command} ${address}`}
        employerId={employerId}
        command={command}
      />
    );
  return (
    <PageFrame title={t.noSuch}>
      <Link as={RouterLink} to={`/arbeidsgivere/${employerId}`}>
        {t.toEmployer}
      </Link>
    </PageFrame>
  );
}

function RecordPage({ employerId, command }: { employerId: string; command: CommandName }) {
  const words = useWords();
  const { noName } = useTexts(shared);
  const { data, error, refetch, ...asked } = useEmployer(employerId, NOW);
  const isCurrent = useRestsOnNow(asked);
  return (
    <PageFrame
      title={words.command(command)}
      lead={
        data && (
          <Link as={RouterLink} to={`/arbeidsgivere/${employerId}`}>
            {data.profile.facts.name?.value ?? noName}
          </Link>
        )
      }
    >
      <ForCounsellors>
        {data && isCurrent ? (
          <FormOfEmployer employer={data} command={command} />
        ) : error ? (
          <ProblemView problem={error} retry={refetch} />
        ) : (
          <Loading />
        )}
      </ForCounsellors>
    </PageFrame>
  );
}

function FormOfEmployer({ employer, command }: { employer: Employer; command: CommandName }) {
  const { employerId, findings } = employer;
  const navigate = useNavigate();
  const [address] = useSearchParams();
  return (
    <>
      {command === 'contact-employer' && <RecentContact employer={employer} />}
      <CommandForm
        subject={{ kind: 'employer', id: employerId }}
        command={command}
        context={contextOfEmployer(employer)}
        fields={givenIn(command, employer, address)}
        fact={address.get('fact') ?? undefined}
        onRecorded={(recorded) =>
          void navigate(`/arbeidsgivere/${employerId}`, {
            state: justRecordedState(recorded, findings, Date.now()),
          })
        }
        onCancel={() => void navigate(`/arbeidsgivere/${employerId}`)}
      />
    </>
  );
}
