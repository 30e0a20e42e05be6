import type { Texts } from '../i18n/language.js';

interface UiTexts {
  loading: string;
  tryAgain: string;
}

export const texts = {
  nb: { loading: 'Henter …', tryAgain: 'Prøv igjen' },
  nn: { loading: 'Hentar …', tryAgain: 'Prøv igjen' },
  en: { loading: 'Loading …', tryAgain: 'Try again' },
} satisfies Texts<UiTexts>;
