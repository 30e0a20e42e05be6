import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Problem } from '../../api/problem.js';
import { useTexts } from '../../i18n/language.js';
import { useProblemText } from '../../vocabulary/problems.js';
import { KeyOfSending } from '../form/new-key.js';
import { openTexts } from './open-texts.js';
import { registerPerson } from './people.js';
import type { ChosenPerson } from './person-choice.js';

interface NewPersonProps {
  identityNumber: string;
  onChoose: (person: ChosenPerson) => void;
}

/** Registers whoever is not known yet, by number and name: the rest is for the register. */
export function NewPerson({ identityNumber, onChoose }: NewPersonProps) {
  const t = useTexts(openTexts);
  const { problem: said } = useProblemText();
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const [keys] = useState(() => new KeyOfSending());
  const name = typed.trim();
  const registering = useMutation({
    mutationFn: () => {
      const fields = { identityNumber, name };
      return registerPerson(fields, keys.keyFor(fields));
    },
    onSuccess: (personId) => onChoose({ personId, name }),
  });
  const { error } = registering;
  const refused = error instanceof Problem ? said(error, 'register-person') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaulty(name === '');
    if (name !== '') registering.mutate();
  };
  return (
    <>
      <BodyLong as="output">{t.nobodyFound}</BodyLong>
      <form className="record-with-button" noValidate onSubmit={submit}>
        <TextField
          label={t.nameOfNew}
          size="small"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={
            isFaulty
              ? t.nameMissing
              : refused && [refused.what, refused.remedy].filter(Boolean).join(' ')
          }
        />
        <Button size="small" variant="secondary" loading={registering.isPending}>
          {t.registerPerson}
        </Button>
      </form>
    </>
  );
}
