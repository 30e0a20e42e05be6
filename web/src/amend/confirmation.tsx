import { Button } from '@navikt/ds-react/Button';
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/language.js';
import type { CommandName, FormField } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import { ConsequencesView } from './consequences/view.js';
import { useSaidValue } from './said-value.js';
import { fieldsOfEntry, type Target } from './target.js';
import { amendTexts } from './texts.js';
import type { Ready } from './use-amending.js';

interface ConfirmationProps {
  target: Target;
  command: CommandName | undefined;
  fields: readonly FormField[];
  ready: Ready;
  isConfirming: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** What would happen, and the button that makes it happen. */
export function Confirmation(props: ConfirmationProps) {
  const { target, ready, isConfirming, onConfirm, onBack } = props;
  const t = useTexts(amendTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [ready]);
  return (
    <section className="amend-confirmation" aria-labelledby="amend-meaning">
      <Heading level="2" size="medium" id="amend-meaning" ref={heading} tabIndex={-1}>
        {t.meaning}
      </Heading>
      <Heading level="3" size="small">
        {t.becomes}
      </Heading>
      {ready.mode === 'correct' ? (
        <ChangedFields {...props} />
      ) : (
        <BodyLong>
          {target.amendment || target.entry.retracted ? t.countsAgain : t.notCountedAnyMore}
        </BodyLong>
      )}
      <Heading level="3" size="small">
        {t.beside}
      </Heading>
      {ready.consequences ? (
        <ConsequencesView consequences={ready.consequences} />
      ) : (
        <BodyLong>{t.besideUnknown}</BodyLong>
      )}
      <div className="amend-buttons">
        <Button type="button" loading={isConfirming} onClick={onConfirm}>
          {isConfirming
            ? t.confirming
            : ready.mode === 'correct'
              ? t.confirmCorrection
              : t.confirmRetraction}
        </Button>
        <Button type="button" variant="tertiary" onClick={onBack}>
          {t.backToForm}
        </Button>
      </div>
    </section>
  );
}

function ChangedFields({ target: { entry }, command, fields, ready }: ConfirmationProps) {
  const t = useTexts(amendTexts);
  const words = useWords();
  const said = useSaidValue();
  if (!command) return null;
  const before = fieldsOfEntry(entry);
  const value = (name: string, value: unknown) => {
    const kind = fields.find((field) => field.name === name)?.kind ?? 'text';
    return value === undefined || value === null
      ? t.notStated
      : said({ field: name, kind, value, command });
  };
  return (
    <dl className="amend-values">
      {Object.entries(ready.changes).map(([name, after]) => (
        <div key={name}>
          <dt>{words.field(name, command)}</dt>
          <dd>
            <del>{value(name, before[name])}</del> <span aria-hidden>→</span>
            <span className="visually-hidden">{t.changedTo}</span> <ins>{value(name, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
