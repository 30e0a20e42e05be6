import { OF_AMENDING } from './states/amend.js';
import { OF_CASES } from './states/case.js';
import { OF_DRAFTS } from './states/drafts.js';
import { OF_EMPLOYERS } from './states/employers.js';
import { IN_OTHER_LANGUAGES } from './states/languages.js';
import { OF_OPENING_A_CASE } from './states/open-case.js';
import type { PageState } from './states/page-state.js';
import { OF_RECORDING } from './states/record.js';
import { SURROUNDINGS } from './states/surroundings.js';
import { OF_THE_WORKLIST } from './states/worklist.js';

// Every state of the page that somebody can come to, in two halves that can be gone through side by side.

/** What is looked at: what surrounds every page, the worklist and cases. */
export const STATES_OF_LOOKING: readonly PageState[] = [
  ...SURROUNDINGS,
  ...OF_THE_WORKLIST,
  ...OF_CASES,
];

/** What is written in, with employers and the other languages. */
export const STATES_OF_WRITING: readonly PageState[] = [
  ...OF_RECORDING,
  ...OF_DRAFTS,
  ...OF_OPENING_A_CASE,
  ...OF_AMENDING,
  ...OF_EMPLOYERS,
  ...IN_OTHER_LANGUAGES,
];
