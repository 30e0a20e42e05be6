import { Search } from '@navikt/ds-react/Search';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/language.js';
import { searchFor } from '../../app/search/search-for.js';
import { listTexts } from './list-texts.js';

/** Long enough not to ask for every letter, short enough not to be waited for. */
const PAUSE_MS = 300;

/**
 * As pseudonyms are written: small letters, digits, hyphens.
 *
 * @returns undefined when it can be none; neither can a number of a person, half written or whole: what
 * is searched for here stands in the address
 */
export function pseudonymIn(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  return isNumber(typed) || !/^[a-zæøå0-9-]{0,40}$/.test(text) ? undefined : text;
}

const isNumber = (typed: string): boolean =>
  ['person', 'unfinished-number'].includes(searchFor(typed).kind);

interface PseudonymSearchProps {
  value: string | undefined;
  /** Asks for the whole pseudonym and only when told to; else for a part of it, as one types. */
  whole?: boolean;
  onSearch: (pseudonym: string | undefined) => void;
}

export function PseudonymSearch({ value = '', whole = false, onSearch }: PseudonymSearchProps) {
  const { pseudonym: words } = useTexts(listTexts);
  const [asked, setAsked] = useState(value);
  const [typed, setTyped] = useTyped(value, asked);
  const search = (text: string) => {
    const pseudonym = pseudonymIn(text);
    if (pseudonym === undefined || pseudonym === value) return;
    setAsked(pseudonym);
    onSearch(pseudonym || undefined);
  };
  useWhilePausing(typed, whole ? undefined : search);
  const label = whole ? words.whole : words.part;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(typed);
  };
  return (
    <form onSubmit={submit} className="list-search">
      <Search
        label={label}
        hideLabel={false}
        size="small"
        variant={whole ? 'secondary' : 'simple'}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        onClear={() => search('')}
        error={
          pseudonymIn(typed) === undefined && (isNumber(typed) ? words.number : words.malformed)
        }
      />
    </form>
  );
}

/**
 * What is typed, until the address says something else: by "back", or by removing filters. That it
 * says what was asked for here is no reason to take away what was typed meanwhile.
 */
function useTyped(value: string, asked: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== asked) setTyped(value);
  }
  return [typed, setTyped];
}

function useWhilePausing(typed: string, search: ((text: string) => void) | undefined): void {
  const latest = useRef(search);
  useEffect(() => void (latest.current = search));
  useEffect(() => {
    const timer = setTimeout(() => latest.current?.(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
}
