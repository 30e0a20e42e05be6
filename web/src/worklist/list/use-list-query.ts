import { useMemo, useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { changed, queryIn, withoutFilters, type ListQuery } from './list-query.js';

/** Fields to set anew; a function of what is set where that decides. */
type Change<Q> = Partial<Q> | ((now: Q) => Partial<Q>);

export interface ListAddress<Q extends ListQuery> {
  query: Q;
  /** @param replace instead of a step that "back" takes back: while somebody is typing */
  change(change: Change<Q>, replace?: boolean): void;
  removeFilters(): void;
  /** The list itself: what is taken away takes the focus along, which then goes here. */
  list: RefObject<HTMLDivElement | null>;
  toList(): void;
}

/** The query of a list, kept in the address alone, so that it can be sent to a colleague. */
export function useListQuery<F extends string>(
  fields: readonly F[],
): ListAddress<Partial<Record<F, string>>> {
  const [address, setAddress] = useSearchParams();
  const query = useMemo(() => queryIn(address, fields), [address, fields]);
  const list = useRef<HTMLDivElement>(null);
  const toList = () => list.current?.focus({ preventScroll: true });
  // Not the query that is shown: whoever clicks twice before it is drawn anew would lose the first.
  const now = () => queryIn(new URLSearchParams(window.location.search), fields);
  const go = (next: ListQuery, replace: boolean) =>
    setAddress(next as Record<string, string>, { replace, preventScrollReset: true });
  return {
    query,
    list,
    toList,
    change: (change, replace = false) => {
      const set = now();
      go(changed(set, typeof change === 'function' ? change(set) : change), replace);
    },
    removeFilters: () => {
      go(withoutFilters(now()), false);
      toList();
    },
  };
}
