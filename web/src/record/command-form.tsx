import { Button } from '@navikt/ds-react/Button';
import { useEffect, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { ConflictNotice } from '../amend/conflict.js';
import { DraftOffer, DraftStatusLine } from '../amend/draft-notice.js';
import type { Subject } from '../api/command.js';
import { isProblem } from '../api/problem.js';
import { useTexts } from '../i18n/language.js';
import { Faults } from './faults.js';
import { Scope } from './fields/scope.js';
import { pathOf } from './form/checks.js';
import { FieldList, MoreFields } from './form/fields-of-form.js';
import { useCommandForm, type CommandFormOptions } from './form/use-command-form.js';
import './record.css';
import type { RecordedOn } from './form/send.js';
import { texts } from './texts.js';

interface CommandFormProps extends CommandFormOptions {
  /** Words of the button, where "Registrer" does not say it. */
  saveLabel?: string;
  onCancel?: () => void;
}

/** The form of a milestone: asks, checks, records. Nothing that is typed is lost when it is refused. */
export function CommandForm({ saveLabel, onCancel, ...options }: CommandFormProps) {
  const { command, context, subject } = options;
  const { form, layout, draft, refused, isSending, submit, ...rest } = useCommandForm(options);
  const { resume, forget, revision, sendOnto } = rest;
  const [showsMore, setShowsMore] = useState(false);
  const { cancel, save, saving } = useTexts(texts);
  const scope = useMemo(
    () => ({ command, context, problems: refused.faults }),
    [command, context, refused.faults],
  );
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => name !== undefined && forget(name),
      }),
    // The form is the same as long as it is shown, and forgetting only sets state.
    [form], // eslint-disable-line react/exhaustive-deps
  );
  const isFaultInMore = refused.faults.some(({ field }) =>
    layout.more.some(({ name }) => name === pathOf(field).split('.')[0]),
  );

  return (
    <FormProvider {...form}>
      <Scope value={scope}>
        <form className="record-form" noValidate onSubmit={submit}>
          <DraftOffer draft={draft} onResume={resume} />
          <div className="record-fields">
            <FieldList fields={layout.first} />
          </div>
          <MoreFields isOpen={showsMore || isFaultInMore} onToggle={setShowsMore}>
            <FieldList fields={layout.more} />
          </MoreFields>
          {isProblem(refused.problem, 'stale-revision') && hasId(subject) ? (
            <ConflictNotice
              subject={subject}
              knownRevision={revision ?? 0}
              onProceed={sendOnto}
              {...(onCancel && { onDiscard: onCancel })}
            />
          ) : (
            <Faults refused={refused} command={command} />
          )}
          <div className="record-actions">
            <Button type="submit" loading={isSending}>
              {isSending ? saving : (saveLabel ?? save)}
            </Button>
            {onCancel && (
              <Button type="button" variant="tertiary" onClick={onCancel}>
                {cancel}
              </Button>
            )}
            <DraftStatusLine status={draft.status} />
          </div>
        </form>
      </Scope>
    </FormProvider>
  );
}

const hasId = (subject: RecordedOn): subject is Subject => subject.id !== undefined;
