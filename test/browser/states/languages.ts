import type { Language } from '../page-house.js';
import { ofCase, ofEmployer } from './places.js';
import type { PageState } from './page-state.js';
import { keepingNoDrafts } from './server.js';

/** Words are longer or shorter, and components of others speak too. */
const PARTS: readonly Pick<PageState, 'name' | 'path' | 'prepare' | 'arrange'>[] = [
  { name: 'worklist', path: '/' },
  { name: 'cases', path: '/saker' },
  { name: 'case', path: ofCase('case-4') },
  {
    name: 'form',
    path: ofCase('case-4', '/registrer/sign-agreement'),
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await page.locator('.record-more > button').click();
      await page.locator('.record-when-days button').first().click();
    },
  },
  { name: 'employers', path: '/arbeidsgivere' },
  { name: 'employer', path: ofEmployer() },
];

const OTHERS: Readonly<Record<Exclude<Language, 'nb'>, string>> = {
  nn: 'in nynorsk',
  en: 'in English',
};

export const IN_OTHER_LANGUAGES: readonly PageState[] = Object.entries(OTHERS).flatMap(
  ([language, said]) =>
    PARTS.map((part) => ({
      ...part,
      name: `${part.name} ${said}`,
      who: 'berg' as const,
      language: language as Language,
    })),
);
