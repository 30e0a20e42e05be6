import type { Traits } from './model.js';
import type { Stay } from './path.js';
import type { SyntheticEmployer } from './employer.js';
import type { Telling } from './telling.js';

/** What the parts of a telling know of the case and leave for each other. */
export interface CaseContext {
  telling: Telling;
  traits: Traits;
  stays: readonly Stay[];
  employerOf(number: number): SyntheticEmployer;
  /** Some employer other than this one, for what comes to nothing. */
  anotherEmployer(number: number): SyntheticEmployer;
  /** Ids of what runs, for the parts that end it. */
  training?: string;
  employment?: string;
  /** On call, beside the employment. */
  onCall?: string;
  subsidy?: string;
  preparation?: string;
  assessment?: string;
  /** Main mentor of the running training. */
  mentor?: string;
  /** Number of goals of the latest agreement. */
  goals: number;
  /** Follow-up ends once; only a later contact could make it end again. */
  followUpEnded?: true;
}

/** A stay within the telling of its case. */
export interface Scene {
  stay: Stay;
  /** The stay before it; absent for the first. */
  before?: Stay;
  /** First day after the stay, or after the cut-off where it goes on. */
  end: number;
}
