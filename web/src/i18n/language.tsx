import { Provider } from '@navikt/ds-react/Provider';
import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react';
import { formatEdtf, type Language } from '../../../src/domain/time/format.js';

export type { Language };
export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** The same text in every language; a missing one is an error of types. */
export type Texts<T> = Readonly<Record<Language, T>>;

const KEPT_AS = 'forlop-language';

const Chosen = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'nb',
  choose: () => {},
});

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => void (document.documentElement.lang = language), [language]);
  const aksel = useAkselWords(language);
  const choose = (chosen: Language) => {
    localStorage.setItem(KEPT_AS, chosen);
    // The words of a language are fetched when it is first chosen; the page stays until they are here.
    startTransition(() => setLanguage(chosen));
  };
  return (
    <Chosen.Provider value={{ language, choose }}>
      <Provider {...aksel}>{children}</Provider>
    </Chosen.Provider>
  );
}

type AkselLocales = typeof import('@navikt/ds-react/locales');

/** Aksel speaks bokmål by itself; its other languages are fetched for whoever reads them. */
function useAkselWords(language: Language): { locale?: AkselLocales[Language] } {
  const [locales, setLocales] = useState<AkselLocales>();
  useEffect(() => {
    if (language === 'nb' || locales) return;
    // Where they do not come, a few words of the components stay in bokmål.
    void import('@navikt/ds-react/locales').then(setLocales, () => {});
  }, [language, locales]);
  return locales ? { locale: locales[language] } : {};
}

function keptLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  return LANGUAGES.find((language) => language === kept) ?? 'nb';
}

export const useLanguage = () => useContext(Chosen);

/** The words of one part of the page in the language that is chosen. */
export const useTexts = <T,>(texts: Texts<T>): T => texts[useLanguage().language];

/** A date as people say it; "ikke oppgitt" where nobody stated it. */
export function useSaidDate(): (edtf: string | undefined) => string {
  const { language } = useLanguage();
  return (edtf) => formatEdtf(edtf, language);
}
