import type { GiveConsent } from './intake.js';
import { spellsOf, type Course } from './course.js';
import type { Edtf } from '../time/edtf.js';

/** What a consent allowed, and what its withdrawal means from then on. */
export interface Consent {
  id: string;
  scope: GiveConsent['scope'];
  purpose?: string;
  holder?: string;
  employerId?: string;
  topic?: unknown;
  written?: boolean;
  wording?: string;
  givenOn?: Edtf;
  inForce: boolean;
  withdrawn?: { id: string; on?: Edtf; effect: WithdrawalEffect };
}

/** By scope: figures leave the person out; nothing more is told to the employer, or shared. */
export type WithdrawalEffect = 'left-out-of-research' | 'nothing-more-told' | 'nothing-more-shared';

const EFFECTS: Record<GiveConsent['scope'], WithdrawalEffect> = {
  research: 'left-out-of-research',
  disclosure: 'nothing-more-told',
  provider: 'nothing-more-shared',
};

/** Every consent in the order in which it was given; what was not said of it is absent. */
export const consentsOf = (course: Course): Consent[] =>
  spellsOf(course, 'consent').map(({ id, start, end }) => {
    const { scope, purpose, holder, employerId, topic, written, wording } =
      start.data as GiveConsent;
    return {
      id,
      scope,
      ...defined({ purpose, holder, employerId, topic, written, wording }),
      ...defined({ givenOn: start.occurredOn }),
      inForce: end === undefined,
      ...(end
        ? { withdrawn: { id: end.id, ...defined({ on: end.occurredOn }), effect: EFFECTS[scope] } }
        : {}),
    };
  });

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
