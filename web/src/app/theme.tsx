import { Theme } from '@navikt/ds-react/Theme';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

export type Scheme = 'light' | 'dark';

const KEPT_AS = 'forlop-scheme';
const Chosen = createContext<{ scheme: Scheme; choose: (scheme: Scheme) => void }>({
  scheme: 'light',
  choose: () => {},
});

/** Light or dark as the machine has it, until somebody chooses; a choice is kept. */
export function SchemeProvider({ children }: { children: ReactNode }) {
  const system = useSystemScheme();
  const [chosen, setChosen] = useState<Scheme | undefined>(keptScheme);
  const scheme = chosen ?? system;
  // Dialogs and menus are drawn outside the page's own element, directly in the body.
  useEffect(() => void (document.documentElement.className = scheme), [scheme]);
  const choose = (next: Scheme) => {
    localStorage.setItem(KEPT_AS, next);
    setChosen(next);
  };
  return (
    <Chosen.Provider value={{ scheme, choose }}>
      <Theme theme={scheme}>{children}</Theme>
    </Chosen.Provider>
  );
}

export const useScheme = () => useContext(Chosen);

function keptScheme(): Scheme | undefined {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
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
