import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../../i18n/language.js';
import type { FormField } from '../../vocabulary/forms.js';
import { FieldView } from '../fields/field-view.js';
import { texts } from '../texts.js';

/** Fields one below the other. */
export const FieldList = ({ fields }: { fields: readonly FormField[] }) =>
  fields.map((field) => <FieldView key={field.name} field={field} path={field.name} />);

interface MoreFieldsProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
}

/** What is seldom said; hidden and not taken away, so that what was typed there stays. */
export function MoreFields({ isOpen, onToggle, children }: MoreFieldsProps) {
  const { moreFields, fewerFields } = useTexts(texts);
  const id = useId();
  return (
    <div className="record-more">
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={isOpen ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        {isOpen ? fewerFields : moreFields}
      </Button>
      <div id={id} className="record-fields" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
