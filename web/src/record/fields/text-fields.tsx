import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useController, useFormContext } from 'react-hook-form';
import { useMe } from '../../app/me.js';
import { useTexts } from '../../i18n/language.js';
import { texts } from '../texts.js';
import { useLabelled, type FieldProps } from './labelled.js';

const LONG_TEXT = 1000;
const SHORT_TEXT = 120;

/** A text: one line for a name, more for what is told. */
export function TextInput(props: FieldProps) {
  const { register } = useFormContext();
  const labelled = useLabelled(props);
  const { maxLength = 0 } = props.field;
  if (maxLength > SHORT_TEXT)
    return (
      <Textarea
        {...labelled}
        {...register(props.path)}
        minRows={maxLength > LONG_TEXT ? 3 : 2}
        resize="vertical"
      />
    );
  return <TextField {...labelled} {...register(props.path)} autoComplete="off" />;
}

/** Several texts, each on its own line. */
export function LinesInput(props: FieldProps) {
  const { register } = useFormContext();
  const labelled = useLabelled(props);
  const { onePerLine } = useTexts(texts);
  return (
    <Textarea
      {...labelled}
      {...register(props.path)}
      description={[labelled.description, onePerLine].filter(Boolean).join(' ')}
      minRows={3}
      resize="vertical"
    />
  );
}

/** Ids of several things, each on its own line. */
export function IdLinesInput(props: FieldProps) {
  const {
    field: { ref, value, onChange },
  } = useController({ name: props.path });
  const { onePerLine } = useTexts(texts);
  const lines = value as string[];
  return (
    <Textarea
      {...useLabelled(props)}
      description={onePerLine}
      ref={ref}
      value={lines.join('\n')}
      onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
      minRows={2}
    />
  );
}

/** A number, with the decimal sign of the language. */
export function NumberInput(props: FieldProps) {
  const { register } = useFormContext();
  return (
    <TextField
      {...useLabelled(props)}
      {...register(props.path)}
      className="record-number"
      inputMode={props.field.kind === 'decimal' ? 'decimal' : 'numeric'}
      autoComplete="off"
    />
  );
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The id of something: the address of its page will do, since that is what people have at hand. */
export function IdInput(props: FieldProps) {
  const {
    field: { ref, value, onChange },
  } = useController({ name: props.path });
  const labelled = useLabelled(props);
  const { addressWillDo } = useTexts(texts);
  return (
    <TextField
      {...labelled}
      description={labelled.description ?? addressWillDo}
      ref={ref}
      value={(value as string | null) ?? ''}
      onChange={({ target }) =>
        onChange(UUID.exec(target.value.toLowerCase())?.[0] ?? target.value)
      }
      autoComplete="off"
    />
  );
}

/** Somebody of the staff, by the id that they log in with. */
export function StaffInput(props: FieldProps) {
  const { register, setValue } = useFormContext();
  const { data: me } = useMe();
  const { myself } = useTexts(texts);
  return (
    <div className="record-with-button">
      <TextField {...useLabelled(props)} {...register(props.path)} autoComplete="off" />
      {me && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => setValue(props.path, me.id, { shouldDirty: true })}
        >
          {myself(me.id)}
        </Button>
      )}
    </div>
  );
}
