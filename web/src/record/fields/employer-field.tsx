import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { BodyShort, ErrorMessage } from '@navikt/ds-react/Typography';
import { useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import { useTexts } from '../../i18n/language.js';
import type { EmployerChoice } from '../form/recording-context.js';
import { texts } from '../texts.js';
import { EmployerSearch } from './employer-search.js';
import { useLegend, type FieldProps } from './labelled.js';
import { useScope } from './scope.js';
import { useEmployerName } from './use-employer-search.js';

/** One employer: among those that the case has met, or found by a search. */
export function EmployerInput(props: FieldProps) {
  const {
    field: { value, onChange },
  } = useController({ name: props.path });
  const chosen = value as string;
  return (
    <Employers
      {...props}
      chosen={chosen === '' ? [] : [chosen]}
      isFull={chosen !== ''}
      onChoose={(id) => onChange(id)}
      onRemove={() => onChange('')}
    />
  );
}

/** Several employers. */
export function EmployersInput(props: FieldProps) {
  const {
    field: { value, onChange },
  } = useController({ name: props.path });
  const chosen = value as readonly string[];
  return (
    <Employers
      {...props}
      chosen={chosen}
      isFull={false}
      onChoose={(id) => onChange([...chosen.filter((one) => one !== id), id])}
      onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
    />
  );
}

interface EmployersProps extends FieldProps {
  chosen: readonly string[];
  isFull: boolean;
  onChoose: (id: string) => void;
  onRemove: (id: string) => void;
}

function Employers({ chosen, isFull, onChoose, onRemove, ...props }: EmployersProps) {
  const { context } = useScope();
  const { id, legend, description, error } = useLegend(props);
  const [found, setFound] = useState<readonly EmployerChoice[]>([]);
  const whole = useRef<HTMLFieldSetElement>(null);
  // The button that was pressed goes away with the choice, and would take the focus along.
  const thenStayHere = (change: (id: string) => void) => (employerId: string) => {
    change(employerId);
    whole.current?.focus();
  };
  const [choose, remove] = [thenStayHere(onChoose), thenStayHere(onRemove)];
  const known = [...context.employers, ...found];
  const near = context.employers.filter(({ employerId }) => !chosen.includes(employerId));
  return (
    <fieldset className="record-employer" id={id} tabIndex={-1} ref={whole}>
      <legend>{legend}</legend>
      {description && (
        <BodyShort size="small" className="record-quiet">
          {description}
        </BodyShort>
      )}
      {chosen.map((one) => (
        <ChosenEmployer
          key={one}
          employerId={one}
          name={known.find(({ employerId }) => employerId === one)?.name}
          onRemove={() => remove(one)}
        />
      ))}
      {!isFull && (
        <>
          <NearEmployers employers={near} onChoose={choose} />
          <EmployerSearch
            onChoose={(employer) => {
              setFound([...found, employer]);
              choose(employer.employerId);
            }}
          />
        </>
      )}
      {error && (
        <ErrorMessage size="small" showIcon>
          {error}
        </ErrorMessage>
      )}
    </fieldset>
  );
}

interface ChosenProps extends EmployerChoice {
  name: string | undefined;
  onRemove: () => void;
}

function ChosenEmployer({ employerId, name, onRemove }: ChosenProps) {
  const { takeAway, employerWithoutName } = useTexts(texts);
  const asked = useEmployerName(employerId, name === undefined);
  const said = name ?? asked ?? employerWithoutName;
  return (
    <div className="record-chosen">
      <BodyShort weight="semibold">{said}</BodyShort>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<XMarkIcon aria-hidden />}
        onClick={onRemove}
      >
        {takeAway(said)}
      </Button>
    </div>
  );
}

function NearEmployers({
  employers,
  onChoose,
}: {
  employers: readonly EmployerChoice[];
  onChoose: (id: string) => void;
}) {
  const { inThisCase, employerWithoutName } = useTexts(texts);
  if (employers.length === 0) return null;
  return (
    <>
      <BodyShort size="small" className="record-quiet">
        {inThisCase}
      </BodyShort>
      <ul className="record-found">
        {employers.map(({ employerId, name }) => (
          <li key={employerId}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => onChoose(employerId)}
            >
              {name ?? employerWithoutName}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
