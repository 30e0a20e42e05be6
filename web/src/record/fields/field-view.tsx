import { memo } from 'react';
import { BodyShort, Label } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { isScale } from '../form/numbers.js';
import { texts } from '../texts.js';
import { ChoiceInput, ChoicesInput, FlagInput, OfficeInput, ScaleInput } from './choice-fields.js';
import { EmployerInput, EmployersInput } from './employer-field.js';
import { FactInput, GoalInput } from './fact-field.js';
import { GroupInput, GroupsInput } from './group-fields.js';
import { useLabelled, type FieldProps } from './labelled.js';
import { useScope } from './scope.js';
import {
  IdInput,
  IdLinesInput,
  LinesInput,
  NumberInput,
  StaffInput,
  TextInput,
} from './text-fields.js';
import { WhenInput } from './when-field.js';

/** One field of a form, by the kind of its value. */
export const FieldView = memo(function FieldView(props: FieldProps) {
  const { command } = useScope();
  const { name, kind } = props.field;
  switch (kind) {
    case 'text':
      if (name === 'office' && command === 'open-case') return <OfficeInput {...props} />;
      return STAFF.includes(name) ? <StaffInput {...props} /> : <TextInput {...props} />;
    case 'texts':
      return <LinesInput {...props} />;
    case 'flag':
      return <FlagInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    case 'whole':
      if (name === 'goal') return <GoalInput {...props} />;
      return isScale(props.field) ? <ScaleInput {...props} /> : <NumberInput {...props} />;
    case 'decimal':
      return <NumberInput {...props} />;
    case 'when':
    case 'day':
      return <WhenInput {...props} />;
    case 'fact':
      return name === ANY_FACT ? <IdInput {...props} /> : <FactInput {...props} />;
    case 'id':
      return isEmployer(name, command) ? <EmployerInput {...props} /> : <IdInput {...props} />;
    case 'ids':
      return name === 'employers' ? <EmployersInput {...props} /> : <IdLinesInput {...props} />;
    case 'facts':
      return <IdLinesInput {...props} />;
    case 'group':
      return <GroupInput {...props} />;
    case 'groups':
      return <GroupsInput {...props} />;
    case 'object':
      return <Corrected {...props} />;
  }
});

const STAFF: readonly string[] = ['counsellor', 'staff'];
/** Of an amendment: any event at all. */
const ANY_FACT = 'fact';

/** Not the own id of an employer, which is given when one is brought along from elsewhere. */
const isEmployer = (name: string, command: string): boolean =>
  name === 'employerId' && command !== 'register-employer';

/** What a correction changes is chosen beside the fact itself. */
function Corrected(props: FieldProps) {
  const { id, label } = useLabelled(props);
  const { correctedThere } = useTexts(texts);
  return (
    <div id={id} tabIndex={-1}>
      <Label as="p" size="small">
        {label}
      </Label>
      <BodyShort size="small">{correctedThere}</BodyShort>
    </div>
  );
}
