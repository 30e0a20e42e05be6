import type { CaseTimeline } from '../api/answers.js';

export type Entry = CaseTimeline['entries'][number];
type Amendment = NonNullable<Entry['retracted']>;

/** What the page is about: a fact, or what was amended about one. */
export interface Target {
  /** The fact itself, as it stands. */
  entry: Entry;
  /** Where it is about a correction, or a retraction, of that fact. */
  amendment?: Amendment;
}

/** @returns undefined where no event of the history, or one that is in force no more, has this id */
export function targetIn(entries: readonly Entry[], id: string): Target | undefined {
  for (const entry of entries) {
    if (entry.id === id) return { entry };
    const amendment = [...(entry.corrections ?? []), entry.retracted].find((one) => one?.id === id);
    if (amendment) return { entry, amendment };
  }
  return undefined;
}

/** A fact as its form has it: date and source stand with the other fields. */
export const fieldsOfEntry = ({
  data,
  occurredOn,
  source,
}: Pick<Entry, 'data' | 'occurredOn' | 'source'>): Record<string, unknown> => ({
  ...data,
  ...(occurredOn === undefined ? {} : { occurredOn }),
  ...(source === undefined ? {} : { source }),
});
