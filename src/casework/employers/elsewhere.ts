import { leakageOn, type Leakage } from '../../domain/employer/analysis/leakage.js';
import type { EmployerPicture } from '../../domain/employer/analysis/picture.js';
import type { Day } from '../../domain/time/day.js';

/** An employer as somebody may see it: with the placements and contacts of cases that they may open. */
export interface SeenPicture extends EmployerPicture {
  /**
   * People in work training there who belong to other offices: a number, since offices that share an
   * employer must know of each other. Nobody is in it whom a restriction keeps from the reader.
   */
  elsewhere: number;
}

/**
 * Whether the employer is about to be lost, as far as the reader may know. Somebody who is there
 * through another office keeps it, whoever it is.
 */
export function leakageSeenOn(seen: SeenPicture, day: Day): Leakage {
  const leakage = leakageOn(seen, day);
  if (seen.elsewhere === 0 || leakage.state === 'neverHosted') return leakage;
  const { from: _, ...kept } = leakage;
  return { ...kept, state: 'active' };
}
