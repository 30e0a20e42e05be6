import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { useController } from 'react-hook-form';
import { useMe } from '../../app/me.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { texts } from '../texts.js';
import { useLabelled, useLegend, type FieldProps } from './labelled.js';
import { useScope } from './scope.js';
import { TextInput } from './text-fields.js';

interface OptionSaid {
  value: string;
  said: string;
}

const MOST_AS_RADIOS = 5;
const MOST_IN_ONE_COLUMN = 5;
/** Letters of all options together: with more they wrap, and one looks for which circle is whose. */
const MOST_ON_ONE_LINE = 60;

/** One of a few, all in sight; none is chosen until somebody does. */
export function Radios({ options, ...props }: FieldProps & { options: readonly OptionSaid[] }) {
  const {
    field: { value, onChange },
  } = useController({ name: props.path });
  const { notStated } = useTexts(texts);
  return (
    <RadioGroup
      {...useLegend(props)}
      value={value as string | null}
      onChange={(value: string) => onChange(value)}
    >
      <div className={isLong(options) ? undefined : 'record-options'}>
        {options.map(({ value, said }) => (
          <Radio key={value} value={value}>
            {said}
          </Radio>
        ))}
        {/* A radio cannot be taken back, and what was said in error must be. */}
        {!props.field.required && <Radio value="">{notStated}</Radio>}
      </div>
    </RadioGroup>
  );
}

const isLong = (options: readonly OptionSaid[]): boolean =>
  options.reduce((length, { said }) => length + said.length, 0) > MOST_ON_ONE_LINE;

/** One of many. */
export function Dropdown({ options, ...props }: FieldProps & { options: readonly OptionSaid[] }) {
  const {
    field: { ref, value, onChange },
  } = useController({ name: props.path });
  const { chooseOne, notStated } = useTexts(texts);
  return (
    <Select
      {...useLabelled(props)}
      ref={ref}
      value={(value as string | null) ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{props.field.required ? chooseOne : notStated}</option>
      {options.map(({ value, said }) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </Select>
  );
}

export function FlagInput(props: FieldProps) {
  const { yes, no } = useTexts(texts);
  const options = [
    { value: 'yes', said: yes },
    { value: 'no', said: no },
  ];
  return <Radios {...props} options={options} />;
}

export function ChoiceInput(props: FieldProps) {
  const options = useOptions(props);
  const Input = options.length <= MOST_AS_RADIOS ? Radios : Dropdown;
  return <Input {...props} options={options} />;
}

/** One of one's own offices: a case of another is refused. */
export function OfficeInput(props: FieldProps) {
  const { data: me } = useMe();
  const offices = me && me.offices !== 'all' ? me.offices : [];
  if (offices.length === 0) return <TextInput {...props} />;
  const Input = offices.length <= MOST_AS_RADIOS ? Radios : Dropdown;
  return <Input {...props} options={offices.map((value) => ({ value, said: value }))} />;
}

/** A mark on a short scale. */
export function ScaleInput(props: FieldProps) {
  const { min = 1, max = 1 } = props.field;
  const marks = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  return <Radios {...props} options={marks.map((value) => ({ value, said: value }))} />;
}

export function ChoicesInput(props: FieldProps) {
  const options = useOptions(props);
  const {
    field: { value, onChange },
  } = useController({ name: props.path });
  return (
    <CheckboxGroup
      {...useLegend(props)}
      value={value as string[]}
      onChange={(values: string[]) => onChange(values)}
    >
      <div
        className={
          options.length > MOST_IN_ONE_COLUMN ? 'record-options record-columns' : 'record-options'
        }
      >
        {options.map(({ value, said }) => (
          <Checkbox key={value} value={value}>
            {said}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function useOptions({ field: { name, options = [] } }: FieldProps): OptionSaid[] {
  const { command } = useScope();
  const words = useWords();
  return options.map((value) => ({ value, said: words.option(name, value, command) }));
}
