import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useTexts } from '../i18n/language.js';
import { formOf } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import type { Reason } from './reason.js';
import { amendTexts } from './texts.js';

export const ID_OF_REASON = 'amend-reason';

const FIELDS = new Map(formOf('correct-fact').fields.map((field) => [field.name, field]));
const CODES = (FIELDS.get('reasonCode')?.options ?? []) as readonly Exclude<Reason['code'], ''>[];
const LONGEST = FIELDS.get('reason')?.maxLength ?? 300;

interface ReasonFieldsProps {
  reason: Reason;
  isMissing: boolean;
  onChange: (reason: Reason) => void;
}

/** Why it is amended: one of a few reasons, own words, or both. */
export function ReasonFields({ reason, isMissing, onChange }: ReasonFieldsProps) {
  const t = useTexts(amendTexts);
  const words = useWords();
  return (
    <>
      <RadioGroup
        size="small"
        id={ID_OF_REASON}
        tabIndex={-1}
        legend={t.why}
        value={reason.code}
        error={isMissing && t.reasonMissing}
        onChange={(code: Reason['code']) => onChange({ ...reason, code })}
      >
        {CODES.map((code) => (
          <Radio key={code} value={code}>
            {words.option('reasonCode', code, 'correct-fact')}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t.inWords}
        description={t.inWordsAdvice}
        value={reason.text}
        maxLength={LONGEST}
        minRows={2}
        onChange={({ target }) => onChange({ ...reason, text: target.value })}
      />
    </>
  );
}
