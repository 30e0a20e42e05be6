import type { Texts } from '../../i18n/language.js';
import { en } from './texts/en.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';

export type PageTexts = typeof nb;

export const texts = { nb, nn, en } satisfies Texts<PageTexts>;
