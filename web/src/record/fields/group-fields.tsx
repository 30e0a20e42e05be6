import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useFieldArray, useWatch } from 'react-hook-form';
import { BodyShort, ErrorMessage } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import type { FormField } from '../../vocabulary/forms.js';
import { isAboutGoals } from '../form/start-values.js';
import { nothingTyped } from '../form/typed.js';
import { texts } from '../texts.js';
import { FieldView } from './field-view.js';
import { useSaidGoal } from './fact-field.js';
import { useLegend, type FieldProps } from './labelled.js';
import { useScope } from './scope.js';

/** Several answers that belong together. */
export function GroupInput(props: FieldProps) {
  const legend = useLegend(props);
  return (
    <Gathered {...legend}>
      <Fields fields={props.field.fields ?? []} within={props.path} />
    </Gathered>
  );
}

/** Any number of such groups. Of goals in force there is one row each, and none to add or remove. */
export function GroupsInput(props: FieldProps) {
  const { context } = useScope();
  const legend = useLegend(props);
  const { addOne, removeOne } = useTexts(texts);
  const { fields: rows, append, remove } = useFieldArray({ name: props.path });
  const inner = props.field.fields ?? [];
  const forGoals = isAboutGoals(props.field) && context.goals.length > 0;
  return (
    <Gathered {...legend}>
      {rows.map((row, at) => (
        <fieldset key={row.id} className="record-row">
          <legend>
            {forGoals ? <GoalOfRow path={`${props.path}.${at}`} /> : `${legend.legend} ${at + 1}`}
          </legend>
          <Fields
            fields={forGoals ? inner.filter(({ name }) => name !== 'goal') : inner}
            within={`${props.path}.${at}`}
          />
          {!forGoals && (
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              onClick={() => {
                remove(at);
                document.getElementById(legend.id)?.focus();
              }}
            >
              {removeOne(`${legend.legend} ${at + 1}`)}
            </Button>
          )}
        </fieldset>
      ))}
      {!forGoals && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => append(nothingTyped(inner))}
        >
          {addOne(legend.legend)}
        </Button>
      )}
    </Gathered>
  );
}

function GoalOfRow({ path }: { path: string }) {
  const saidGoal = useSaidGoal();
  const number = useWatch({ name: `${path}.goal` }) as string;
  return saidGoal(Number(number));
}

function Fields({ fields, within }: { fields: readonly FormField[]; within: string }) {
  return fields.map((field) => (
    <FieldView key={field.name} field={field} path={`${within}.${field.name}`} />
  ));
}

interface GatheredProps extends ReturnType<typeof useLegend> {
  children: React.ReactNode;
}

function Gathered({ id, legend, description, error, children }: GatheredProps) {
  return (
    <fieldset className="record-group" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {description && (
        <BodyShort size="small" className="record-quiet">
          {description}
        </BodyShort>
      )}
      {children}
      {error && (
        <ErrorMessage size="small" showIcon>
          {error}
        </ErrorMessage>
      )}
    </fieldset>
  );
}
