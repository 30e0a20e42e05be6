import { use } from 'react';
import type { Language } from '../../../src/domain/time/format.js';
import { useLanguage } from '../i18n/language.js';
import type { Dictionary } from './dictionary.js';
import { wordsFrom, type Words } from './words-from.js';

export type { Words };

const LOADERS: Readonly<Record<Language, () => Promise<{ dictionary: Dictionary }>>> = {
  nb: () => import('./words/nb.js'),
  nn: () => import('./words/nn.js'),
  en: () => import('./words/en.js'),
};

const loaded = new Map<Language, Words>();
const coming = new Map<Language, Promise<Words>>();

/** Fetches the words of a language once. What renders without a browser awaits this first. */
export function loadWords(language: Language): Promise<Words> {
  const underWay = coming.get(language);
  if (underWay) return underWay;
  const promise = LOADERS[language]().then(({ dictionary }) => {
    const words = wordsFrom(dictionary, language);
    loaded.set(language, words);
    // So that `use` need not wait for what is here.
    Object.assign(promise, { status: 'fulfilled', value: words });
    return words;
  });
  coming.set(language, promise);
  // What failed on the way is asked for again, not kept as failed.
  promise.catch(() => coming.delete(language));
  return promise;
}

/** The words of a language where they are here already. */
export const loadedWords = (language: Language): Words | undefined => loaded.get(language);

/**
 * Every word of the vocabulary in the language that is chosen. Suspends the first time, until the
 * language has been fetched.
 */
export function useWords(): Words {
  const { language } = useLanguage();
  // Also where they are here already: React requires of a render that it suspends by the same call again.
  return use(loadWords(language));
}
