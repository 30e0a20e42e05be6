import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Previewed } from '../../../src/recording/preview-amendment.js';
import { ask } from '../api/client.js';
import { addressOfSubject, record, type Recorded, type Subject } from '../api/command.js';
import { isProblem, type FieldProblem, type Problem } from '../api/problem.js';
import { norwegianToday } from '../case/moment/norwegian-time.js';
import { useLanguage } from '../i18n/language.js';
import { pathOf, problemsIn } from '../record/form/checks.js';
import { KeyOfSending } from '../record/form/new-key.js';
import { forget } from '../record/form/send.js';
import { typedFrom, type TypedFields } from '../record/form/typed.js';
import type { FormField } from '../vocabulary/forms.js';
import { changesIn, type Changes } from './changes.js';
import { useDraft } from './draft.js';
import { NO_REASON, stated, type Reason } from './reason.js';
import { fieldsOfEntry, type Target } from './target.js';

export type Mode = 'correct' | 'retract';

/** What would be recorded, and what it means where that is worked out beforehand. */
export interface Ready {
  mode: Mode;
  changes: Changes;
  revision: number;
  consequences?: Previewed['consequences'];
}

/** Why it did not go on. */
export interface Refusal {
  /** Counts the tries, so that each is told anew. */
  at: number;
  faults: readonly FieldProblem[];
  reasonMissing?: boolean;
  nothingChanged?: boolean;
  problem?: Problem;
  /** Others have recorded meanwhile. */
  isStale?: boolean;
}

export interface AmendingOptions {
  subject: Subject;
  target: Target;
  /** Of the milestone that recorded the fact; none where no form can show it. */
  fields: readonly FormField[];
  revision: number;
  onRecorded: (recorded: Recorded) => void;
}

const NOT_TRIED: Refusal = { at: 0, faults: [] };

/** A correction or retraction under way: what is typed, what it would mean, and how it is recorded. */
export function useAmending({ subject, target, fields, revision, onRecorded }: AmendingOptions) {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { entry, amendment } = target;
  const fact = amendment?.id ?? entry.id;
  const [opened] = useState(() => typedFrom(fields, fieldsOfEntry(entry), language));
  const form = useForm({ defaultValues: opened as Record<string, unknown> });
  const typed = useWatch({ control: form.control }) as TypedFields;
  const [mode, setMode] = useState<Mode>(
    amendment || entry.retracted || fields.length === 0 ? 'retract' : 'correct',
  );
  const [reason, setReason] = useState<Reason>(NO_REASON);
  const [ready, setReady] = useState<Ready>();
  const [refusal, setRefusal] = useState(NOT_TRIED);
  const [keys] = useState(() => new KeyOfSending());
  const edits = useRef(0);
  const draft = useDraft(subject, 'correct-fact', { typed, mode, reason }, { revision, fact });

  const refuse = (why: Omit<Refusal, 'at' | 'faults'> & Partial<Pick<Refusal, 'faults'>>) => {
    setReady(undefined);
    setRefusal(({ at }) => ({ faults: [], ...why, at: at + 1 }));
  };
  const refuseBy = (error: unknown) => {
    if (!isProblem(error)) throw error;
    const faults = error.errors.flatMap(withinChanges);
    if (error.code === 'stale-revision') refuse({ isStale: true });
    else refuse(faults.length > 0 ? { faults } : { problem: error });
  };
  const bodyOf = (of: Pick<Ready, 'mode' | 'changes'>) => ({
    fact,
    ...(of.mode === 'correct' ? { changes: of.changes } : {}),
    ...stated(reason),
  });

  const previewing = useMutation({
    mutationFn: async (onto: number): Promise<Ready | undefined> => {
      const today = norwegianToday();
      const edit = edits.current;
      const now = form.getValues() as TypedFields;
      const changes = mode === 'correct' ? changesIn(fields, opened, now, today) : {};
      const faults = problemsIn(fields, now, today).filter(
        ({ field }) => pathOf(field).split('.')[0]! in changes,
      );
      const reasonMissing = Object.keys(stated(reason)).length === 0;
      const nothingChanged = mode === 'correct' && Object.keys(changes).length === 0;
      if (faults.length > 0 || reasonMissing || nothingChanged) {
        refuse({ faults, reasonMissing, nothingChanged });
        return undefined;
      }
      const coming = { mode, changes, revision: onto };
      if (subject.kind === 'employer') return coming;
      const { consequences, revision: worked } = await ask<Previewed>(
        `${addressOfSubject(subject)}/commands/${commandOf(mode)}/preview`,
        { method: 'POST', body: bodyOf(coming), ifRevision: onto },
      );
      // What was changed meanwhile is not what was worked out, and must not be confirmed as if it were.
      if (edits.current !== edit) return undefined;
      return { ...coming, revision: worked, ...(consequences ? { consequences } : {}) };
    },
    onSuccess: (worked) => {
      if (!worked) return;
      setRefusal(NOT_TRIED);
      setReady(worked);
    },
    onError: refuseBy,
  });

  const confirming = useMutation({
    mutationFn: (what: Ready) => {
      const fields = bodyOf(what);
      return record(subject, commandOf(what.mode), fields, {
        key: keys.keyFor(fields),
        ifRevision: what.revision,
      });
    },
    onSuccess: async (recorded) => {
      forget(queries, subject);
      await draft.end();
      onRecorded(recorded);
    },
    onError: refuseBy,
  });

  /** Whatever is changed has to be worked out anew. */
  const touched = () => {
    edits.current += 1;
    setReady(undefined);
    setRefusal((last) => (last.at === 0 ? last : { ...NOT_TRIED, at: last.at }));
  };
  return {
    form,
    mode,
    reason,
    draft,
    ready,
    refusal,
    isPreviewing: previewing.isPending,
    isConfirming: confirming.isPending,
    touched,
    chooseMode: (next: Mode) => {
      setMode(next);
      touched();
    },
    giveReason: (next: Reason) => {
      setReason(next);
      touched();
    },
    /** @param onto how far the history has come, where it has gone on since the page was opened */
    preview: (onto = revision) => previewing.mutate(onto),
    confirm: () => ready && confirming.mutate(ready),
    resume: (kept: { typed?: TypedFields; mode?: Mode; reason?: Reason }) => {
      form.reset({ ...form.getValues(), ...kept.typed });
      setMode(kept.mode ?? mode);
      setReason(kept.reason ?? reason);
    },
  };
}

const commandOf = (mode: Mode): string => (mode === 'correct' ? 'correct-fact' : 'retract-fact');

const PREFIX = 'changes.';

/** Of a field of the fact, by its name there. */
const withinChanges = (fault: FieldProblem): FieldProblem[] =>
  fault.field.startsWith(PREFIX) ? [{ ...fault, field: fault.field.slice(PREFIX.length) }] : [];
