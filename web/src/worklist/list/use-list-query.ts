import { useMemo, useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { changed, queryIn, withoutFilters, type ListQuery } from './list-query.js';

export interface ListAddress<Q extends ListQuery> {
  query: Q;
  /** @param replace instead of a step that "back" takes back: while somebody is typing */
  change(change: Partial<Q>, replace?: boolean): void;
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
  const go = (next: ListQuery, replace: boolean) =>
    setAddress(next as Record<string, string>, { replace, preventScrollReset: true });
  const list = useRef<HTMLDivElement>(null);
  const toList = () => list.current?.focus({ preventScroll: true });
  return {
    query,
    list,
    toList,
    change: (change, replace = false) => go(changed(query, change), replace),
    removeFilters: () => {
      go(withoutFilters(query), false);
      toList();
    },
  };
}
