import { isDay, type Day } from '../../../../src/domain/time/day.js';
import { formatEdtf, type Language } from '../../../../src/domain/time/format.js';
import { isEndOfDay, wallClockAt } from './norwegian-time.js';

/** The moment a case is looked at, on both clocks; empty is now. */
export interface Moment {
  /** As it was at the end of this day. */
  at?: Day;
  /** As it was known at this moment: RFC 3339 in UTC. */
  knownAt?: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

const isInstant = (text: string): boolean => INSTANT.test(text) && !isNaN(Date.parse(text));

/** The moment that an address names. What cannot be read there is left out, and told of. */
export function momentIn(query: URLSearchParams): { moment: Moment; unreadable: boolean } {
  const at = query.get('at') ?? undefined;
  const knownAt = query.get('knownAt') ?? undefined;
  const [isAt, isKnownAt] = [
    at !== undefined && isDay(at),
    knownAt !== undefined && isInstant(knownAt),
  ];
  return {
    moment: { ...(isAt ? { at } : {}), ...(isKnownAt ? { knownAt } : {}) },
    unreadable: (at !== undefined && !isAt) || (knownAt !== undefined && !isKnownAt),
  };
}

/** The same address with another moment; everything else that is looked at stays. */
export function withMoment(query: URLSearchParams, { at, knownAt }: Moment): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ at, knownAt }))
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  return next;
}

export const isLookingBack = ({ at, knownAt }: Moment): boolean =>
  at !== undefined || knownAt !== undefined;

/** A recorded moment as people say it: "22. november 2026 kl. 09.00". */
export function saidInstant(instant: string, language: Language): string {
  const { day, time } = wallClockAt(new Date(instant));
  const date = formatEdtf(day, language);
  return language === 'en' ? `${date} at ${time}` : `${date} kl. ${time.replace(':', '.')}`;
}

const SENTENCES: Record<
  Language,
  { was: (day: string) => string; known: (when: string) => string; end: (day: string) => string }
> = {
  nb: {
    was: (day) => `Saken slik den var ${day}`,
    known: (when) => `slik vi kjente den ${when}`,
    end: (day) => `ved utgangen av ${day}`,
  },
  nn: {
    was: (day) => `Saka slik ho var ${day}`,
    known: (when) => `slik vi kjende ho ${when}`,
    end: (day) => `ved utgangen av ${day}`,
  },
  en: {
    was: (day) => `The case as it was on ${day}`,
    known: (when) => `as it was known ${when}`,
    end: (day) => `at the end of ${day}`,
  },
};

const KNOWN_TODAY: Record<Language, string> = {
  nb: 'med det vi vet i dag',
  nn: 'med det vi veit i dag',
  en: 'with what is known today',
};

const THE_CASE: Record<Language, string> = { nb: 'Saken', nn: 'Saka', en: 'The case' };

/** What is shown, in one sentence; undefined for a case as it is now. */
export function saidMoment({ at, knownAt }: Moment, language: Language): string | undefined {
  const { was, known, end } = SENTENCES[language];
  const knownThen =
    knownAt === undefined
      ? undefined
      : known(
          isEndOfDay(knownAt)
            ? end(formatEdtf(wallClockAt(new Date(knownAt)).day, language))
            : `${language === 'en' ? 'on ' : ''}${saidInstant(knownAt, language)}`,
        );
  if (at !== undefined)
    return `${was(formatEdtf(at, language))}, ${knownThen ?? KNOWN_TODAY[language]}.`;
  return knownThen === undefined ? undefined : `${THE_CASE[language]} ${knownThen}.`;
}
