import { daysOf } from '../../rules/days.js';
import type { Texts } from '../../rules/rule.js';
import { addDays, addMonths, type Day } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import { spellsOf, type Employer } from '../employer.js';
import type { AnnounceOpening } from '../hosting.js';
import { contactsOf } from './contacts.js';
import { pictureOn, trainingsOf, type EmployerPicture } from './picture.js';
import { hostingPlanOf } from './profile.js';

/**
 * Whether an employer that has taken somebody in is about to be lost (F-28, I-14).
 *
 * - `neverHosted`: no training of anybody there has ended, so there is nobody to lose yet
 * - `active`: something runs, is planned, or happened within the last months
 * - `leaking`: none of this
 * - `unknown`: what is stated allows both
 */
export type LeakageState = 'neverHosted' | 'active' | 'leaking' | 'unknown';

export interface Leakage {
  state: LeakageState;
  /** First day on which it certainly leaks, unless something happens; absent where none is known. */
  from?: Day;
  /** The training that ended last, where the dates tell. */
  lastExperience?: { id: string; caseId: string; to?: Edtf };
  lastContact?: { id: string; on?: Edtf };
  /** Ids of the events it rests on, the last experience first. */
  events: string[];
  remedies: readonly Remedy[];
}

export interface Remedy {
  id: 'match' | 'fixedContact' | 'compensation';
  text: Texts;
}

/** What keeps employers, as the source names it (SINTEF 2019:0060, L3557). */
export const LEAKAGE_REMEDIES: readonly Remedy[] = [
  {
    id: 'match',
    text: {
      nb: 'Foreslå en person som passer til oppgavene.',
      nn: 'Foreslå ein person som passar til oppgåvene.',
      en: 'Propose somebody who fits the tasks.',
    },
  },
  {
    id: 'fixedContact',
    text: {
      nb: 'Gi arbeidsgiveren én fast kontaktperson som følger opp tett.',
      nn: 'Gi arbeidsgivaren éin fast kontaktperson som følgjer opp tett.',
      en: 'Give the employer one fixed contact who follows up closely.',
    },
  },
  {
    id: 'compensation',
    text: {
      nb: 'Snakk om hva arbeidsgiveren kan få dekket.',
      nn: 'Snakk om kva arbeidsgivaren kan få dekt.',
      en: 'Talk about what the employer can be compensated for.',
    },
  },
];

/** Months without contact after which an employer counts as leaking, where nothing else is said. */
export const LEAKAGE_MONTHS = 6;

/**
 * @param months without any sign of life after which it leaks, from 1
 */
export function leakageOn(picture: EmployerPicture, day: Day, months = LEAKAGE_MONTHS): Leakage {
  const { hosted, alive, lasts: _, ...told } = lifeOf(pictureOn(picture, day), months);
  return { state: hosted ? stateOn(alive, day) : 'neverHosted', ...told };
}

/** The last day on which something still counts: `certain` at least, `possible` at most. */
interface Alive {
  certain?: Day | undefined;
  possible: Day;
}

const ALWAYS: Day = '9999-12-31';

/** The signs of life of an employer without a day of asking; rules are written over it. */
export function lifeOf(picture: EmployerPicture, months: number) {
  const ended = trainingsOf(picture).filter((training) => training.ended);
  const contacts = contactsOf(picture);
  const lastExperience = lastBy(ended, ({ to }) => to);
  const lastContact = lastBy(contacts, ({ on }) => on);
  const alive = latestOf([
    ...trainingsOf(picture)
      .filter((training) => !training.ended)
      .map((): Alive => ({ certain: ALWAYS, possible: ALWAYS })),
    ...[...ended.map(({ to }) => to), ...contacts.map(({ on }) => on)].map((on) =>
      monthsAfter(on, months),
    ),
    ...openings(picture.employer, months),
    ...plan(picture.employer),
  ]);
  return {
    hosted: ended.length > 0,
    alive,
    /** Something runs that no day ends. */
    lasts: alive.certain === ALWAYS,
    ...(alive.possible === ALWAYS ? {} : { from: addDays(alive.possible, 1) }),
    ...(lastExperience && {
      lastExperience: {
        id: lastExperience.id,
        caseId: lastExperience.caseId,
        ...(lastExperience.to === undefined ? {} : { to: lastExperience.to }),
      },
    }),
    ...(lastContact && {
      lastContact: {
        id: lastContact.id,
        ...(lastContact.on === undefined ? {} : { on: lastContact.on }),
      },
    }),
    events: [lastExperience, lastContact].flatMap((one) => (one ? [one.id] : [])),
    remedies: LEAKAGE_REMEDIES,
  };
}

function stateOn({ certain, possible }: Alive, day: Day): LeakageState {
  if (day > possible) return 'leaking';
  return certain !== undefined && day <= certain ? 'active' : 'unknown';
}

/** What nobody dated may have been yesterday. */
function monthsAfter(on: Edtf | undefined, months: number): Alive {
  const { earliest, latest } = daysOf(on);
  return {
    certain: earliest && addMonths(earliest, months),
    possible: latest === undefined ? ALWAYS : addMonths(latest, months),
  };
}

/** An opening counts until its window closes, and its announcement and its end are signs of life. */
const openings = (employer: Employer, months: number): Alive[] =>
  spellsOf(employer, 'opening').flatMap(({ start, end }) => {
    const { windowUntil } = start.data as AnnounceOpening;
    const { earliest = ALWAYS, latest = ALWAYS } = daysOf(windowUntil);
    return [
      monthsAfter((end ?? start).occurredOn, months),
      ...(end ? [] : [{ certain: earliest, possible: latest }]),
    ];
  });

function plan(employer: Employer): Alive[] {
  const declared = hostingPlanOf(employer);
  if (!declared?.value) return [];
  return [{ certain: declared.lastDay, possible: declared.lastDay ?? ALWAYS }];
}

const latestOf = (all: readonly Alive[]): Alive =>
  all.reduce(
    (last, { certain, possible }) => ({
      certain:
        last.certain === undefined || (certain ?? '') > last.certain ? certain : last.certain,
      possible: possible > last.possible ? possible : last.possible,
    }),
    { possible: NEVER } as Alive,
  );

const NEVER: Day = '0001-01-01';

/** The one that can have been last; of those nobody dated the one recorded last. */
function lastBy<T>(all: readonly T[], on: (one: T) => Edtf | undefined): T | undefined {
  const day = (one: T) => daysOf(on(one)).latest ?? '';
  return all.reduce<T | undefined>(
    (last, one) => (last && day(one) < day(last) ? last : one),
    undefined,
  );
}
