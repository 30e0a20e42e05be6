import { elapsed } from '../../time/elapsed.js';
import { factsOf, runningSpells } from '../employer.js';
import type { AnnounceOpening } from '../hosting.js';
import { MapEmployer } from '../profile.js';
import { ContactEmployer, SignCooperationAgreement } from '../relation.js';
import type { RelationContact } from './contacts.js';
import type { CooperationWindow } from './cooperation-window.js';
import { newestOf, textsIn } from './picture.js';
import { hostingPlanOn, profileOn } from './profile.js';

/** One observable part of a score. */
export interface Component {
  id: string;
  /** Share of the score, in percent, where every component is known. */
  weight: number;
  /** 0 to 100; absent where what is recorded does not tell. */
  value?: number;
  /** Ids of the events it rests on. */
  evidence: string[];
}

type Measured = Omit<Component, 'id' | 'weight'>;
interface Measure {
  id: string;
  weight: number;
  measure(window: CooperationWindow): Measured;
}

const UNKNOWN: Measured = { evidence: [] };
const DAYS_PER_MONTH = 30.4375;
/** Days in which an answer is as good as at once, and after which it is none. */
const ANSWER_DAYS = { good: 2, none: 14 } as const;

const percent = (share: number): number => Math.round(100 * Math.min(1, Math.max(0, share)));
const measured = (share: number, evidence: readonly { id: string }[]): Measured => ({
  value: percent(share),
  evidence: evidence.map(({ id }) => id),
});

/** One contact in each month of a placement is as much as a monthly follow-up gives. */
function contactsPerMonth({ contacts, placementDays }: CooperationWindow): Measured {
  if (placementDays === undefined) return UNKNOWN;
  return measured((contacts.length * DAYS_PER_MONTH) / placementDays, contacts);
}

/** Of the contacts that name a member of staff, those with the one who is named most. */
function sameContact({ contacts }: CooperationWindow): Measured {
  const named = contacts.filter(({ staff }) => staff !== undefined);
  if (named.length < 2) return UNKNOWN;
  const most = Math.max(
    ...named.map((one) => named.filter(({ staff }) => staff === one.staff).length),
  );
  return measured(most / named.length, named);
}

const byInitiative = (contacts: readonly RelationContact[], of: string) =>
  contacts.filter(({ initiative }) => initiative === of);
const stated = (contacts: readonly RelationContact[]) =>
  contacts.filter(({ initiative }) => initiative !== undefined);

/** Full where each side takes the initiative as often as the other. */
function bothWays({ contacts }: CooperationWindow): Measured {
  const told = stated(contacts);
  if (told.length < 2) return UNKNOWN;
  const own = byInitiative(told, 'employer').length;
  return measured((2 * Math.min(own, told.length - own)) / told.length, told);
}

/** One talk of three for each placement. */
function threeParty({ contacts, placements }: CooperationWindow): Measured {
  if (placements.length === 0) return UNKNOWN;
  const held = contacts.filter((contact) => contact.threeParty);
  return measured(held.length / placements.length, held);
}

/** The median time to an answer; a request that is not answered counts as answered too late. */
function responseTime({ caseContacts, to }: CooperationWindow): Measured {
  const requests = caseContacts.filter(({ kind }) => kind === 'request');
  const days = requests
    .flatMap(({ on, answered, answeredOn }) => {
      if (answered) return answeredOn === undefined ? [] : [elapsed(on, answeredOn)?.max];
      return [elapsed(on, to)?.min].filter((since) => (since ?? 0) >= ANSWER_DAYS.none);
    })
    .filter((one) => one !== undefined)
    .sort((a, b) => a - b);
  if (days.length === 0) return UNKNOWN;
  const median = (days[(days.length - 1) >> 1]! + days[days.length >> 1]!) / 2;
  return measured((ANSWER_DAYS.none - median) / (ANSWER_DAYS.none - ANSWER_DAYS.good), requests);
}

function agreement({ picture }: CooperationWindow): Measured {
  const running = runningSpells(picture.employer, 'cooperation');
  return measured(running.length > 0 ? 1 : 0, running);
}

/** Full where every second contact is about more than one case. */
function beyondCases({ contacts }: CooperationWindow): Measured {
  const told = contacts.filter(({ purposes }) => purposes.length > 0);
  if (told.length === 0) return UNKNOWN;
  const beyond = told.filter(({ purposes }) => purposes.some((one) => one !== 'singleCase'));
  return measured((2 * beyond.length) / told.length, beyond);
}

/** Full where every second contact is on the initiative of the enterprise. */
function employerInitiative({ contacts }: CooperationWindow): Measured {
  const told = stated(contacts);
  if (told.length < 2) return UNKNOWN;
  const own = byInitiative(told, 'employer');
  return measured((2 * own.length) / told.length, own);
}

/** Two openings brought up by the enterprise itself are full. */
function openingsAnnounced({ openings }: CooperationWindow): Measured {
  const own = openings.filter(
    ({ start }) => (start.data as AnnounceOpening).announcedBy === 'employer',
  );
  // Openings of which nobody stated who brought them up tell nothing; that there are none does.
  const untold = openings.some(({ start }) => !(start.data as AnnounceOpening).announcedBy);
  return own.length === 0 && untold ? UNKNOWN : measured(own.length / 2, own);
}

function needsDescribed({ picture }: CooperationWindow): Measured {
  const described = factsOf(picture.employer, MapEmployer).filter(
    ({ data }) => data.competenceNeeds !== undefined || data.mustHaves !== undefined,
  );
  const newest = newestOf(described);
  return measured(newest ? 1 : 0, newest ? [newest] : []);
}

/** Half for a main mentor on each placement, half for routines of its own. */
function ownTraining({ picture, placements, to }: CooperationWindow): Measured {
  const routine = profileOn(picture.employer, to).facts.ownFollowUpRoutine;
  const mentored = placements.filter(({ hasMainMentor }) => hasMainMentor);
  const parts = [
    ...(placements.length > 0 ? [mentored.length / placements.length] : []),
    ...(routine ? [routine.value ? 1 : 0] : []),
  ];
  if (parts.length === 0) return UNKNOWN;
  const share = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return measured(share, [...mentored, ...(routine ? [{ id: routine.fact }] : [])]);
}

/** The nearest that is recorded to proposing to tailor a course: it makes contact about training. */
function proposals({ picture, contacts }: CooperationWindow): Measured {
  const within = new Set(contacts.map(({ id }) => id));
  const own = factsOf(picture.employer, ContactEmployer).filter(
    ({ id, data }) =>
      within.has(id) &&
      data.initiative === 'employer' &&
      textsIn(data.purposes).some((purpose) => purpose === 'training' || purpose === 'negotiation'),
  );
  return measured(own.length, own);
}

function reviews({ caseContacts, placements }: CooperationWindow): Measured {
  if (placements.length === 0) return UNKNOWN;
  const held = caseContacts.filter(({ kind }) => kind === 'review');
  return measured(held.length / placements.length, held);
}

function ownPlan({ picture, to }: CooperationWindow): Measured {
  const plan = hostingPlanOn(picture.employer, to);
  if (plan?.valid !== true) return UNKNOWN;
  return measured(plan.value ? 1 : 0, [{ id: plan.fact }]);
}

/** How close the cooperation is. */
export const CLOSENESS: readonly Measure[] = [
  { id: 'contactsPerMonth', weight: 25, measure: contactsPerMonth },
  { id: 'sameContact', weight: 15, measure: sameContact },
  { id: 'bothWays', weight: 15, measure: bothWays },
  { id: 'threeParty', weight: 15, measure: threeParty },
  { id: 'responseTime', weight: 10, measure: responseTime },
  { id: 'agreement', weight: 10, measure: agreement },
  { id: 'beyondCases', weight: 10, measure: beyondCases },
];

/** How actively the enterprise takes part. */
export const ACTIVENESS: readonly Measure[] = [
  { id: 'employerInitiative', weight: 25, measure: employerInitiative },
  { id: 'openingsAnnounced', weight: 15, measure: openingsAnnounced },
  { id: 'needsDescribed', weight: 10, measure: needsDescribed },
  { id: 'ownTraining', weight: 15, measure: ownTraining },
  { id: 'proposals', weight: 10, measure: proposals },
  { id: 'reviews', weight: 10, measure: reviews },
  { id: 'ownPlan', weight: 15, measure: ownPlan },
];

/** Agreements that reach beyond the single case. */
export const lastingAgreements = ({ picture }: CooperationWindow) =>
  runningSpells(picture.employer, 'cooperation').filter(({ start }) =>
    ['cooperation', 'ringerIVannet', 'recruitingPlan'].includes(
      (start.data as SignCooperationAgreement).kind,
    ),
  );
