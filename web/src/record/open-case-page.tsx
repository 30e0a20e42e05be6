import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Me } from '../api/answers.js';
import { ForCounsellors } from '../app/for-counsellors.js';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import { useWords } from '../vocabulary/words.js';
import { CommandForm } from './command-form.js';
import { NOTHING_KNOWN } from './form/recording-context.js';
import { justRecordedState } from './just-recorded/just-recorded-state.js';
import { openTexts } from './open-case/open-texts.js';
import { PersonChoice, type ChosenPerson } from './open-case/person-choice.js';
import './record.css';

const ASKED_HERE: readonly string[] = ['personId'];
const NEW_CASE = { kind: 'case' } as const;

/** Opens a case: for whom, at which office, and what is known of it: `/saker/ny`. */
export function Component() {
  const { data: me } = useMe();
  const words = useWords();
  const { whoSeesIt } = useTexts(openTexts);
  return (
    <PageFrame
      title={words.command('open-case')}
      lead={hasRole(me, 'veileder') ? whoSeesIt : undefined}
    >
      <ForCounsellors>{me && <OpenCase me={me} />}</ForCounsellors>
    </PageFrame>
  );
}

function OpenCase({ me: { offices } }: { me: Me }) {
  const words = useWords();
  const navigate = useNavigate();
  const [person, setPerson] = useState<ChosenPerson>();
  // With one office there is nothing to choose; with several nobody has said which.
  const given = useMemo(
    () => (offices !== 'all' && offices.length === 1 ? { office: offices[0] } : {}),
    [offices],
  );
  return (
    <div className="record-opening">
      <PersonChoice chosen={person} onChoose={setPerson} />
      <CommandForm
        subject={NEW_CASE}
        command="open-case"
        context={NOTHING_KNOWN}
        fields={given}
        without={ASKED_HERE}
        extra={person === undefined ? {} : { personId: person.personId }}
        saveLabel={words.command('open-case')}
        onRecorded={(recorded) =>
          void navigate(`/saker/${recorded.caseId}`, {
            state: justRecordedState(recorded, [], Date.now()),
          })
        }
        onCancel={() => void navigate('/saker')}
      />
    </div>
  );
}
