import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { TextField } from '@navikt/ds-react/TextField';
import { BodyLong, BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { ProblemView } from '../../ui/problem-view.js';
import { NewPerson } from './new-person.js';
import { openTexts } from './open-texts.js';
import { findPerson, type FoundPerson } from './people.js';

export interface ChosenPerson {
  personId: string;
  /** Absent where it is not shown to the reader. */
  name?: string;
}

interface PersonChoiceProps {
  chosen: ChosenPerson | undefined;
  onChoose: (person: ChosenPerson | undefined) => void;
}

/** Whom a case is about: somebody with a number, known or new, or nobody in particular. */
export function PersonChoice({ chosen, onChoose }: PersonChoiceProps) {
  const t = useTexts(openTexts);
  const whole = useRef<HTMLElement>(null);
  // What was pressed goes away with the choice, and would take the focus along.
  const choose = (person: ChosenPerson | undefined) => {
    onChoose(person);
    whole.current?.focus();
  };
  return (
    <section className="record-person" aria-label={t.whoIsIt} tabIndex={-1} ref={whole}>
      <Heading level="2" size="small">
        {t.whoIsIt}
      </Heading>
      {chosen ? (
        <>
          <BodyShort as="output">{t.chosen(chosen.name ?? t.nameNotShown)}</BodyShort>
          <Button size="small" variant="secondary" onClick={() => choose(undefined)}>
            {t.another}
          </Button>
        </>
      ) : (
        <>
          <PersonSearch onChoose={choose} />
          <BodyShort size="small" className="record-quiet">
            {t.withoutPerson}
          </BodyShort>
        </>
      )}
    </section>
  );
}

const ELEVEN_DIGITS = /^\d{11}$/;

function PersonSearch({ onChoose }: { onChoose: (person: ChosenPerson) => void }) {
  const t = useTexts(openTexts);
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const search = useMutation({ mutationFn: findPerson });
  const number = typed.replaceAll(/\s/g, '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isNumber = ELEVEN_DIGITS.test(number);
    setFaulty(!isNumber);
    if (isNumber) search.mutate(number);
  };
  return (
    <>
      <form className="record-with-button" noValidate onSubmit={submit}>
        <TextField
          label={t.identityNumber}
          description={t.identityHelp}
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            search.reset();
          }}
          error={isFaulty ? t.notANumber : undefined}
        />
        <Button size="small" variant="secondary" loading={search.isPending}>
          {t.search}
        </Button>
      </form>
      {search.isError && <ProblemView problem={search.error} />}
      {search.isSuccess &&
        (search.data ? (
          <Found person={search.data} onChoose={onChoose} />
        ) : (
          <NewPerson key={number} identityNumber={number} onChoose={onChoose} />
        ))}
    </>
  );
}

interface FoundProps {
  person: FoundPerson;
  onChoose: (person: ChosenPerson) => void;
}

function Found({ person: { personId, name, cases }, onChoose }: FoundProps) {
  const t = useTexts(openTexts);
  const open = cases.filter((one) => one.open).length;
  const person = { personId, ...(typeof name === 'string' && { name }) };
  return (
    <output className="record-person">
      <BodyShort weight="semibold">{person.name ?? t.nameNotShown}</BodyShort>
      {cases.length > 0 && (
        <>
          <BodyLong>{t.hasCases(open)}</BodyLong>
          <ul className="record-milestones">
            {cases.map(({ caseId, office, open: isOpen }) => (
              <li key={caseId}>
                <Link as={RouterLink} to={`/saker/${caseId}`}>
                  {t.caseAt(office, isOpen)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" onClick={() => onChoose(person)}>
        {t.useThisPerson}
      </Button>
    </output>
  );
}
