import { Theme } from '@navikt/ds-react/Theme';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

type Scheme = 'light' | 'dark';
export const SCHEME_CHOICES = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEME_CHOICES)[number];

const KEPT_AS = 'forlop-scheme';
const Chosen = createContext<{
  scheme: Scheme;
  choice: SchemeChoice;
  choose: (choice: SchemeChoice) => void;
}>({
  scheme: 'light',
  choice: 'system',
  choose: () => {},
});

/** Light or dark as the machine has it, until somebody chooses; a choice is kept. */
export function SchemeProvider({ children }: { children: ReactNode }) {
  const system = useSystemScheme();
  const [choice, setChoice] = useState<SchemeChoice>(keptChoice);
  const scheme = choice === 'system' ? system : choice;
  // Dialogs and menus are drawn outside the page's own element, directly in the body.
  useEffect(() => void (document.documentElement.className = scheme), [scheme]);
  const choose = (next: SchemeChoice) => {
    localStorage.setItem(KEPT_AS, next);
    setChoice(next);
  };
  return (
    <Chosen.Provider value={{ scheme, choice, choose }}>
      <Theme theme={scheme}>{children}</Theme>
    </Chosen.Provider>
  );
}

export const useScheme = () => useContext(Chosen);

function keptChoice(): SchemeChoice {
  const kept = localStorage.getItem(KEPT_AS);
  return SCHEME_CHOICES.find((choice) => choice === kept) ?? 'system';
}

function useSystemScheme(): Scheme {
  const query = '(prefers-color-scheme: dark)';
  const [dark, setDark] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setDark(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return dark ? 'dark' : 'light';
}
