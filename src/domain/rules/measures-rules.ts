import { measureDuration } from './measures-duration.js';
import { measureAmount, measureSubsidyRate } from './measures-money.js';
import { measureAge, measureNeedGroup } from './measures-person.js';
import { measureOverlap, measureStartWindow } from './measures-time.js';

/** What the table of measures says of a case. */
export const measureRules = [
  measureDuration,
  measureAge,
  measureNeedGroup,
  measureSubsidyRate,
  measureStartWindow,
  measureAmount,
  measureOverlap,
];
