import { Search } from '@navikt/ds-react/Search';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language.js';
import { listTexts } from './list-texts.js';

/** Long enough not to ask for every letter, short enough not to be waited for. */
const PAUSE_MS = 300;

/** As pseudonyms are written: small letters, digits, hyphens. @returns undefined when it can be none */
export function pseudonymIn(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  return /^[a-zæøå0-9-]{0,40}$/.test(text) ? text : undefined;
}

interface PseudonymSearchProps {
  value: string | undefined;
  onSearch: (pseudonym: string | undefined) => void;
  description?: string;
}

/** Searches as one types. */
export function PseudonymSearch({ value = '', onSearch, description }: PseudonymSearchProps) {
  const { pseudonym: words } = useTexts(listTexts);
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  useEffect(() => {
    // What is in the address counts when it was changed there: by "back", or by removing filters.
    if (asked.current !== value) setTyped(value);
    asked.current = value;
  }, [value]);
  const search = (text: string | undefined) => {
    if (text === undefined || text === asked.current) return;
    asked.current = text;
    onSearch(text === '' ? undefined : text);
  };
  const searchNow = useRef(search);
  useEffect(() => void (searchNow.current = search));
  useEffect(() => {
    const timer = setTimeout(() => searchNow.current(pseudonymIn(typed)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search aria-label={words.label} className="list-search">
      <Search
        label={words.label}
        hideLabel={false}
        description={description}
        size="small"
        variant="simple"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        error={pseudonymIn(typed) === undefined && words.malformed}
      />
    </search>
  );
}
