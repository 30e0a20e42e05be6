import type { EmployerContact } from '../../analysis/employer-contacts.js';
import type { Placement } from '../../analysis/placements.js';
import { dateOf } from '../../analysis/as-of.js';
import { daysOf } from '../../rules/days.js';
import { certainlyEarlier } from '../../stream/order.js';
import type { Fact } from '../../stream/milestone.js';
import type { Day } from '../../time/day.js';
import { employers } from '../decider.js';
import type { Employer } from '../employer.js';

export type CasePlacement = Placement & { caseId: string };
export type CaseContact = EmployerContact & { caseId: string };

/** Everything known of one employer: its own stream, and what the cases there say of it. */
export interface EmployerPicture {
  employer: Employer;
  placements: readonly CasePlacement[];
  contacts: readonly CaseContact[];
}

/**
 * The picture as it was at the end of a day: what can have happened by then. What nobody dated counts
 * on every day, as in the analysis of a course.
 *
 * The parts of a placement without a date of their own (goals, mentor, prospect) stand as given; for
 * them take the placements from courses as they were on the day.
 */
export function pictureOn({ employer, placements, contacts }: EmployerPicture, day: Day) {
  return {
    employer: employerOn(employer, day),
    placements: placementsOn(placements, day),
    contacts: contacts.filter(({ on }) => isPossiblyBy(on, day)),
  } satisfies EmployerPicture;
}

/** Those that can have begun by the end of the day, each as it was then. */
export const placementsOn = (placements: readonly CasePlacement[], day: Day): CasePlacement[] =>
  placements
    .filter(({ from }) => isPossiblyBy(from, day))
    .map((placement) => beforeItsEnd(placement, day));

/** The fold of the effective facts that can have happened by the end of the day. */
export const employerOn = (employer: Employer, day: Day): Employer =>
  employers.fold(employer.facts.filter((fact) => isPossiblyBy(fact.occurredOn, day)));

const isPossiblyBy = (stated: unknown, day: Day): boolean => {
  const { earliest } = daysOf(stated);
  return earliest === undefined || earliest <= day;
};

/** A placement that cannot have ended by the day, without its end and what was decided after it. */
function beforeItsEnd(placement: CasePlacement, day: Day): CasePlacement {
  if (!placement.ended || isPossiblyBy(placement.to, day)) return placement;
  const {
    to: _to,
    endType: _type,
    endedBy: _by,
    endReason: _reason,
    decided: _decided,
    hired: _hired,
    ...open
  } = placement;
  return { ...open, ended: false } as CasePlacement;
}

/** Whether it has certainly ended by the end of the day. An end that nobody dated is past. */
export const hasEnded = ({ ended, to }: Pick<CasePlacement, 'ended' | 'to'>, day: Day): boolean => {
  const { latest } = daysOf(to);
  return ended && (latest === undefined || latest <= day);
};

export const trainingsOf = ({ placements }: Pick<EmployerPicture, 'placements'>): CasePlacement[] =>
  placements.filter(({ kind }) => kind === 'training');

/** Ids of the other placements of a list. */
export const othersThan = (one: CasePlacement, all: readonly CasePlacement[]): string[] =>
  all.filter((other) => other !== one).map(({ id }) => id);

/** Whether `a` is newer than `b`: by date where the dates tell, else by the order of recording. */
export const isNewer = (a: Fact, b: Fact, facts: readonly Fact[]): boolean => {
  if (certainlyEarlier(a.occurredOn, b.occurredOn)) return false;
  return certainlyEarlier(b.occurredOn, a.occurredOn) || facts.indexOf(a) > facts.indexOf(b);
};

/**
 * The newest of facts given in the order of recording. A fact recorded later but dated certainly
 * earlier is not the newest: the past may be told afterwards.
 */
export const newestOf = <F extends Fact>(facts: readonly F[]): F | undefined =>
  facts.reduce<F | undefined>(
    (newest, fact) =>
      newest && certainlyEarlier(fact.occurredOn, newest.occurredOn) ? newest : fact,
    undefined,
  );

/** The texts of a stored list; a damaged one says as little as none. */
export const textsIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];

export { dateOf };
