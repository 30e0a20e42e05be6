import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { CaseDraftsController } from '../../../src/recording/drafts/case-drafts.controller.js';
import type { AnswerOf } from '../api/answers.js';
import { ask } from '../api/client.js';
import { addressOfSubject, type Subject } from '../api/command.js';
import { DraftKeeper, type DraftStatus, type DraftStore } from './draft-keeper.js';

/** Whose history the form is about; without `id` of a case or employer that is yet to be opened. */
export type DraftSubject = Pick<Subject, 'kind'> & Partial<Pick<Subject, 'id'>>;

type Found = AnswerOf<CaseDraftsController, 'find'>;
type Kept = AnswerOf<CaseDraftsController, 'save'>;

export interface OfferedDraft<V> {
  /** As they were when kept: after a new version of the form some may be missing, or no longer known. */
  fields: Partial<V>;
  /** RFC 3339. */
  savedAt: string;
  /** Of the history that they rested on. */
  revision?: number;
  /** Id of the event that they were about. */
  fact?: string;
}

/** What a form rests on. */
interface FormBasis {
  /** Of the history. */
  revision?: number | undefined;
  /** Id of the event that it is about. */
  fact?: string | undefined;
}

export interface Draft<V> {
  /** Kept earlier; nothing new is kept before it is resumed or discarded. */
  offered: OfferedDraft<V> | undefined;
  status: DraftStatus;
  /** To be called when the form has taken the offered fields over. */
  resume(): void;
  /** Deletes the offered draft, and keeps from now on what is typed. */
  discardOffered(): Promise<void>;
  /** To be called when the milestone is recorded, or given up: nothing is kept any more. */
  end(): Promise<void>;
}

/**
 * Keeps what is typed in a form with the server, and offers what was kept earlier.
 *
 * @param values of the form, as JSON can hold them; what they are first is taken as nothing typed
 */
export function useDraft<V extends object>(
  subject: DraftSubject,
  command: string,
  values: V,
  basis: FormBasis = {},
): Draft<V> {
  const address = addressOfDraft(subject, command);
  const queries = useQueryClient();
  const restsOn = useLatest(basis);
  const keeper = useMemo(
    () => new DraftKeeper(storeAt(address, () => restsOn.current)),
    [address, restsOn],
  );
  const found = useQuery({
    queryKey: ['draft', address],
    queryFn: ({ signal }) => ask<Found>(address, { signal }),
    // What this form keeps itself is no news to it.
    staleTime: Infinity,
    gcTime: 0,
  });
  const [decidedAt, setDecidedAt] = useState<string>();
  const offered = decidedAt === address ? undefined : found.data?.draft;

  const content = JSON.stringify(values);
  useEffect(() => keeper.change(content), [keeper, content]);
  const isHeld = found.isPending || offered !== undefined;
  useEffect(() => keeper.hold(isHeld), [keeper, isHeld]);
  useFlushing(keeper);

  const end = async () => {
    // What is still offered of another event was not recorded here.
    if (offered && offered.fact !== restsOn.current.fact) return;
    await keeper.end();
    await queries.invalidateQueries({ queryKey: ['drafts'] });
  };
  return {
    offered: offered as OfferedDraft<V> | undefined,
    status: useSyncExternalStore(keeper.subscribe, () => keeper.status),
    resume: () => setDecidedAt(address),
    discardOffered: async () => {
      await ask(address, { method: 'DELETE' });
      setDecidedAt(address);
      await queries.invalidateQueries({ queryKey: ['drafts'] });
    },
    end,
  };
}

export const addressOfDraft = ({ kind, id }: DraftSubject, command: string): string =>
  id === undefined
    ? `/api/drafts/${command}`
    : `${addressOfSubject({ kind, id })}/drafts/${command}`;

const storeAt = (address: string, basis: () => FormBasis): DraftStore => ({
  save: (content, leaving) =>
    ask<Kept>(address, {
      method: 'PUT',
      body: { fields: JSON.parse(content) as object, ...basis() },
      keepalive: leaving,
    }),
  discard: () => ask(address, { method: 'DELETE' }),
});

/** Keeps at once when the form or the page is left, and when there is a connection again. */
function useFlushing(keeper: DraftKeeper): void {
  useEffect(() => {
    const leave = () => keeper.flush(true);
    const hide = () => document.visibilityState === 'hidden' && keeper.flush(true);
    const connect = () => keeper.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', connect);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', connect);
      keeper.flush();
    };
  }, [keeper]);
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => void (latest.current = value));
  return latest;
}
