import { createContext, useContext } from 'react';
import { useSaidDate } from '../i18n/language.js';
import { idsIn, isReference, type Detail } from '../case/log/details.js';
import { useWords } from '../vocabulary/words.js';
import type { Entry } from './target.js';

/** What ids stand for, on a page about one history. */
interface Referable {
  employerNames: ReadonlyMap<string, string>;
  entries: readonly Entry[];
}

export const References = createContext<Referable>({ employerNames: new Map(), entries: [] });

/** What an event is called, with its date: "Arbeidstrening startet (12. mars 2018)". */
export function useSaidEvent(): (id: string) => string | undefined {
  const { entries } = useContext(References);
  const words = useWords();
  const saidDate = useSaidDate();
  return (id) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) return undefined;
    const event = words.event(entry.type);
    return entry.occurredOn === undefined ? event : `${event} (${saidDate(entry.occurredOn)})`;
  };
}

/** A value of a field in words; ids by what they stand for. */
export function useSaidValue(): (detail: Detail) => string {
  const { employerNames } = useContext(References);
  const words = useWords();
  const saidEvent = useSaidEvent();
  return (detail) =>
    detail.value !== undefined && detail.value !== null && isReference(detail)
      ? words.list(
          idsIn(detail.value).map((id) => employerNames.get(id) ?? saidEvent(id) ?? id.slice(0, 8)),
        )
      : words.said(detail.field, detail.value ?? undefined, detail.command);
}
