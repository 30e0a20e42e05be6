import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { useEffect, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { Scope } from '../record/fields/scope.js';
import { FieldList, MoreFields } from '../record/form/fields-of-form.js';
import type { RecordingContext } from '../record/form/recording-context.js';
import '../record/record.css';
import type { CommandName } from '../vocabulary/forms.js';
import { AmendFaults } from './amend-faults.js';
import './amend.css';
import { Confirmation } from './confirmation.js';
import { ConflictNotice } from './conflict.js';
import { DraftOffer, DraftStatusLine } from './draft-notice.js';
import type { Shown } from './layout.js';
import { ReasonFields } from './reason-fields.js';
import { amendTexts } from './texts.js';
import { useAmending, type AmendingOptions, type Mode } from './use-amending.js';

interface AmendFormProps extends Omit<AmendingOptions, 'fields'> {
  /** What recorded the fact; none where it cannot be corrected by a form. */
  command: CommandName | undefined;
  shown: Shown;
  /** What can be done with it. */
  modes: readonly Mode[];
  context: RecordingContext;
  addressOf: (eventId: string) => string;
  onCancel: () => void;
}

/** Asks what is wrong and why, shows what it means, and only then records it. */
export function AmendForm({ command, shown, modes, context, ...rest }: AmendFormProps) {
  const { subject, target, revision, addressOf, onCancel } = rest;
  const t = useTexts(amendTexts);
  const fields = useMemo(() => [...shown.first, ...shown.more], [shown]);
  const amending = useAmending({ ...rest, fields });
  const { form, mode, refusal, ready, draft, touched } = amending;
  const [showsMore, setShowsMore] = useState(false);
  const scope = useMemo(
    () => ({ command: command ?? 'correct-fact', context, problems: refusal.faults }) as const,
    [command, context, refusal.faults],
  );
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => name !== undefined && touched(),
      }),
    // The form is the same as long as it is shown, and what is told only sets state.
    [form], // eslint-disable-line react/exhaustive-deps
  );
  const id = target.amendment?.id ?? target.entry.id;
  const { offered } = draft;
  return (
    <FormProvider {...form}>
      <Scope value={scope}>
        <form
          className="record-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!amending.isPreviewing) amending.preview();
          }}
        >
          {offered?.fact !== undefined && offered.fact !== id ? (
            <OtherDraft address={addressOf(offered.fact)} />
          ) : (
            <DraftOffer draft={draft} onResume={amending.resume} />
          )}
          {modes.length > 1 && <ModeChoice mode={mode} onChange={amending.chooseMode} />}
          {mode === 'correct' && (
            <section className="record-fields" aria-labelledby="amend-right">
              <div>
                <Heading level="2" size="small" id="amend-right">
                  {t.rightValues}
                </Heading>
                <BodyLong>{t.rightValuesAdvice}</BodyLong>
              </div>
              <FieldList fields={shown.first} />
              {shown.more.length > 0 && (
                <MoreFields isOpen={showsMore} onToggle={setShowsMore}>
                  <FieldList fields={shown.more} />
                </MoreFields>
              )}
            </section>
          )}
          <ReasonFields
            reason={amending.reason}
            isMissing={refusal.reasonMissing ?? false}
            onChange={amending.giveReason}
          />
          <AmendFaults
            refusal={refusal}
            command={command}
            firstField={shown.first[0]?.name ?? ''}
            addressOf={addressOf}
          />
          {refusal.isStale && (
            <ConflictNotice
              // Refused again, because more came meanwhile: looked up anew, or it would be refused for ever.
              key={refusal.at}
              subject={subject}
              knownRevision={revision}
              onProceed={amending.preview}
              onDiscard={() => void draft.end().then(onCancel)}
            />
          )}
          {!ready && (
            <div className="amend-buttons">
              <Button type="submit" loading={amending.isPreviewing}>
                {amending.isPreviewing ? t.previewing : t.preview}
              </Button>
              <Button type="button" variant="tertiary" onClick={onCancel}>
                {t.cancel}
              </Button>
            </div>
          )}
          <DraftStatusLine status={draft.status} />
          {ready && (
            <Confirmation
              target={target}
              command={command}
              fields={fields}
              ready={ready}
              isConfirming={amending.isConfirming}
              onConfirm={amending.confirm}
              onBack={touched}
            />
          )}
        </form>
      </Scope>
    </FormProvider>
  );
}

function ModeChoice({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const t = useTexts(amendTexts);
  return (
    <RadioGroup size="small" legend={t.whatIsWrong} value={mode} onChange={onChange}>
      <Radio value="correct" description={t.correctMeans}>
        {t.correct}
      </Radio>
      <Radio value="retract" description={t.retractMeans}>
        {t.retract}
      </Radio>
    </RadioGroup>
  );
}

/** There is one draft of a correction in each history. */
function OtherDraft({ address }: { address: string }) {
  const t = useTexts(amendTexts);
  return (
    <BodyLong>
      {t.otherDraft}{' '}
      <Link as={RouterLink} to={address}>
        {t.otherDraftLink}
      </Link>
    </BodyLong>
  );
}
