import type { AnalysisState } from '../../../src/domain/analysis/states.js';

/** Complete by its type: a state of the domain that is missing here is an error. */
const STATES: Readonly<Record<AnalysisState, true>> = {
  assessment: true,
  preparation: true,
  'work-training': true,
  'subsidised-work': true,
  work: true,
  between: true,
  'closed-work': true,
  'closed-education': true,
  'closed-benefit': true,
  'closed-other': true,
  'closed-unknown': true,
};

/** Every state that a case can be in, along the way to work. */
export const STATES_TO_CHOOSE = Object.keys(STATES) as readonly AnalysisState[];
