import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ForCounsellors } from '../app/for-counsellors.js';
import { useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { CommandForm } from '../record/command-form.js';
import { NOTHING_KNOWN } from '../record/form/recording-context.js';
import { justRecordedState } from '../record/just-recorded/just-recorded-state.js';
import { PageFrame } from '../ui/page-frame.js';
import { UnlessAlike } from './record/alike.js';
import { searchWordOf } from './record/recording.js';
import './record/register.css';
import { texts } from './record/texts.js';

/** Registers an employer, once it is seen that none like it is there already. */
export function Component() {
  const t = useTexts(texts);
  const [address] = useSearchParams();
  const name = address.get('navn') ?? '';
  return (
    <PageFrame title={t.register} lead={t.registerLead}>
      <ForCounsellors>
        <NameSearch name={name} />
        {searchWordOf(name) !== undefined && (
          <UnlessAlike key={name} name={name}>
            <RegistrationForm name={name} />
          </UnlessAlike>
        )}
      </ForCounsellors>
    </PageFrame>
  );
}

function NameSearch({ name }: { name: string }) {
  const t = useTexts(texts);
  const [written, setWritten] = useState(name);
  const [isMissing, setMissing] = useState(false);
  const [, setAddress] = useSearchParams();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tooLittle = searchWordOf(written) === undefined;
    setMissing(tooLittle);
    if (!tooLittle) setAddress({ navn: written.trim() });
  };
  return (
    <search>
      <form onSubmit={submit} noValidate className="employer-name-search">
        <TextField
          label={t.name}
          description={t.nameHelp}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          error={isMissing && t.nameMissing}
          autoComplete="off"
        />
        <div>
          <Button variant="secondary">{t.search}</Button>
        </div>
      </form>
    </search>
  );
}

const WITHOUT = ['employerId'];

function RegistrationForm({ name }: { name: string }) {
  const navigate = useNavigate();
  const { data: me } = useMe();
  const t = useTexts(texts);
  const [office] = me && me.offices !== 'all' && me.offices.length === 1 ? me.offices : [];
  return (
    <CommandForm
      subject={{ kind: 'employer' }}
      command="register-employer"
      context={NOTHING_KNOWN}
      fields={{ name, ...(office === undefined ? {} : { office }) }}
      without={WITHOUT}
      saveLabel={t.register}
      onRecorded={(recorded) =>
        void navigate(`/arbeidsgivere/${recorded.employerId}`, {
          state: justRecordedState(recorded, [], Date.now()),
        })
      }
      onCancel={() => void navigate('/arbeidsgivere')}
    />
  );
}
