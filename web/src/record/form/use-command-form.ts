import { useMemo, useRef, useState, type FormEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useDraft } from '../../amend/draft.js';
import type { Recorded } from '../../api/command.js';
import { Problem, type FieldProblem } from '../../api/problem.js';
import { norwegianToday } from '../../case/moment/norwegian-time.js';
import { useLanguage } from '../../i18n/language.js';
import type { CommandName, FormField } from '../../vocabulary/forms.js';
import { inPageOrder, pathOf, problemsIn } from './checks.js';
import { layoutOf } from './layout.js';
import type { RecordingContext } from './recording-context.js';
import { useSending, type RecordedOn } from './send.js';
import { startValues } from './start-values.js';
import { statedIn, type TypedFields } from './typed.js';

export interface CommandFormOptions {
  subject: RecordedOn;
  command: CommandName;
  /** What is on record already; see `contextOfCase`. */
  context: RecordingContext;
  /** Fields that are said already, as they are stored, e.g. which opening it is about. */
  fields?: Readonly<Record<string, unknown>> | undefined;
  /** What it is about: the id of the event that began it. */
  fact?: string | undefined;
  /** Fields that the page around asks for itself; what it says of them stands in `extra`. */
  without?: readonly string[];
  extra?: Readonly<Record<string, unknown>>;
  onRecorded: (recorded: Recorded, fields: Readonly<Record<string, unknown>>) => void;
}

/** Why the last try to record came to nothing. */
export interface Refused {
  /** Counts the tries, so that each failure is told anew. */
  at: number;
  faults: readonly FieldProblem[];
  /** Where it lies at no single field. */
  problem?: Problem;
}

const NONE: readonly string[] = [];
const NOT_TRIED: Refused = { at: 0, faults: [] };

/** What a form holds, what is wrong with it, and how it is sent. */
export function useCommandForm(options: CommandFormOptions) {
  const { subject, command, context, without = NONE, extra } = options;
  const layout = useMemo(() => layoutOf(command, without), [command, without]);
  const form = useStartedForm(options);
  const typed = useWatch({ control: form.control }) as TypedFields;
  const [revision, setRevision] = useState(context.revision);
  // What an address says may be anything; a draft about nothing on record would be refused.
  const fact = context.facts.find(({ id }) => id === options.fact)?.id;
  const draft = useDraft(subject, command, typed, { revision, fact });
  const sending = useSending(subject, command);
  const [refused, setRefused] = useState<Refused>(NOT_TRIED);
  const isUnderWay = useRef(false);
  const fields = useMemo(() => [...layout.first, ...layout.more], [layout]);

  /** @param onto the revision to record on, where another than the form was opened with */
  const send = async (onto = revision) => {
    const today = norwegianToday();
    const now = form.getValues() as TypedFields;
    const faults = problemsIn(fields, now, today);
    if (faults.length > 0) return setRefused((last) => ({ at: last.at + 1, faults }));
    // Twice before the button says that it is sending would also lead on twice.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const stated = { ...statedIn(fields, now, today), ...extra };
    try {
      const recorded = await sending.mutateAsync({
        fields: stated,
        ...(onto === undefined ? {} : { ifRevision: onto }),
      });
      setRefused(NOT_TRIED);
      // Recorded is recorded: a draft that cannot be taken away expires by itself.
      await draft.end().catch(() => {});
      options.onRecorded(recorded, stated);
    } catch (error) {
      setRefused((last) => ({ at: last.at + 1, ...refusedBy(error, fields) }));
    } finally {
      isUnderWay.current = false;
    }
  };

  return {
    form,
    layout,
    draft,
    refused,
    /** That the form rests on. */
    revision,
    isSending: sending.isPending,
    submit: (event: FormEvent) => {
      event.preventDefault();
      void send();
    },
    /** Sends again on what others have recorded since. */
    sendOnto: (next: number) => {
      setRevision(next);
      void send(next);
    },
    resume: (kept: Partial<TypedFields>) => form.reset({ ...form.getValues(), ...kept }),
    /** A fault is not told any longer once its field is changed. */
    forget: (path: string) =>
      setRefused((last) => {
        const faults = last.faults.filter(({ field }) => pathOf(field) !== path);
        return faults.length === last.faults.length ? last : { ...last, faults };
      }),
  };
}

function useStartedForm({ command, context, fields: given, fact }: CommandFormOptions) {
  const { language } = useLanguage();
  const [start] = useState(() =>
    startValues(command, context, { ...(given && { given }), ...(fact && { fact }) }, language),
  );
  return useForm({ defaultValues: start as Record<string, unknown> });
}

function refusedBy(error: unknown, fields: readonly FormField[]): Omit<Refused, 'at'> {
  if (!(error instanceof Problem)) throw error;
  const names = fields.map(({ name }) => name);
  const isHere = ({ field }: FieldProblem) => names.includes(pathOf(field).split('.')[0]!);
  const faults = inPageOrder(error.errors.filter(isHere), names);
  return faults.length > 0 && faults.length === error.errors.length
    ? { faults }
    : { faults, problem: error };
}
