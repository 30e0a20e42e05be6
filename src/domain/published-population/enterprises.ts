import type { ContractType, HIRING_REASONS } from '../course/employment.js';
import type { TASK_CONTENTS } from '../course/training.js';
import { SECTORS } from '../employer/enterprise.js';
import type { ACCOMMODATION_SITUATIONS, COMPETENCE_NEEDS } from '../employer/profile.js';
import { dealOne, dealSeveral, inOrderFor } from './dealing.js';
import {
  ACCOMMODATION,
  COMPETENCE,
  CONTRACTS,
  FLEXIBILITY,
  HIRED,
  HOSTING,
  HOSTING_BY_SIZE,
  INDUSTRY,
  OTHER_SITUATIONS,
  PLAN_OF_EARLIER_HOSTS,
  REASONS_NOT_HIRED,
  SICK_LEAVE,
  SIZE_BANDS,
  SUBSIDISED,
  TASK_CONTENT,
  TRAINEES_NOW,
  type Hosting,
  type Sector,
  type SizeBand,
} from './published-tables.js';

type HiringReason = (typeof HIRING_REASONS)[number];
type Situation = (typeof ACCOMMODATION_SITUATIONS)[number];

/** One of the 1,000: no enterprise that exists, but together they answer as the tables do. */
export interface Enterprise {
  /** From 1 to 1,000. */
  number: number;
  sector: Sector;
  size: SizeBand;
  hosting: Hosting;
  industry: string;
  competenceNeed: (typeof COMPETENCE_NEEDS)[number];
  flexibility: string[];
  /** Absent where nobody asked: of those that host now, and where the questions on hosting stay open. */
  willHost?: boolean;
  /** Absent where it was not answered. */
  accommodation?: { experienced: boolean; situations: Situation[] };
  /** Of those that host now. */
  trainees?: { number: number; taskContent: (typeof TASK_CONTENTS)[number] };
  /** Of those that hosted earlier and not now, as far as they answered. */
  hire?: Hire;
}

export type Hire =
  | { hired: true; contracts: ContractType[]; subsidised: boolean }
  | { hired: false; reasons: HiringReason[] };

type Core = Pick<Enterprise, 'number' | 'sector' | 'size' | 'hosting'>;

/** The thousand, the same each time. */
export function enterprises(): Enterprise[] {
  const all = cores();
  const industry = dealOne('industry', all, INDUSTRY.counts);
  const competence = bySector(all, (some, sector) => dealOne('need', some, COMPETENCE[sector]));
  const room = bySector(all, (some, sector) => dealOne('room', some, FLEXIBILITY[sector]));
  const plan = plans(all);
  const accommodation = accommodations(all);
  const trainees = traineesOf(all.filter(({ hosting }) => hosting === 'now'));
  const hire = hires(all.filter(({ hosting }) => hosting === 'earlier'));
  return all.map((core) => ({
    ...core,
    industry: industry.get(core.number)!,
    competenceNeed: competence.get(core.number)!,
    flexibility: ROOM[room.get(core.number)!],
    ...given('willHost', plan.get(core.number)),
    ...given('accommodation', accommodation.get(core.number)),
    ...given('trainees', trainees.get(core.number)),
    ...given('hire', hire.get(core.number)),
  }));
}

const ROOM = {
  fullTime: ['fullTime'],
  smaller: ['smallerPercentages'],
  both: ['fullTime', 'smallerPercentages'],
  none: ['none'],
};

/** What nobody answered is absent, not undefined: it must not reach a command. */
const given = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [name in K]?: V };

/** Sector, size and hosting of each, from the largest to the smallest. */
function cores(): Core[] {
  const kinds = SIZE_BANDS.toReversed().flatMap((size) =>
    SECTORS.flatMap((sector) =>
      HOSTING.flatMap((hosting) =>
        Array.from({ length: HOSTING_BY_SIZE[sector][size][hosting] }, () => ({
          sector,
          size,
          hosting,
        })),
      ),
    ),
  );
  return kinds.map((kind, at) => ({ number: at + 1, ...kind }));
}

/** The answers of both sectors together, each dealt within its own. */
function bySector<V>(
  some: readonly Core[],
  deal: (ofSector: Core[], sector: Sector) => Map<number, V>,
): Map<number, V> {
  return new Map(
    SECTORS.flatMap((sector) => [
      ...deal(
        some.filter((core) => core.sector === sector),
        sector,
      ),
    ]),
  );
}

function plans(all: readonly Core[]): Map<number, boolean> {
  const earlier = all.filter(({ hosting }) => hosting === 'earlier');
  const dealt = bySector(earlier, (some, sector) =>
    dealOne('plan', some, PLAN_OF_EARLIER_HOSTS[sector]),
  );
  return new Map<number, boolean>([
    ...[...dealt].map(([number, answer]) => [number, answer === 'willHost'] as const),
    ...all
      .filter(({ hosting }) => hosting === 'neverPlanning' || hosting === 'never')
      .map(({ number, hosting }) => [number, hosting === 'neverPlanning'] as const),
  ]);
}

/** The largest numbers of trainees where most people work: they rise with the size (L1344). */
function traineesOf(hosts: readonly Core[]): Map<number, Enterprise['trainees']> {
  const numbers = Object.entries(TRAINEES_NOW.counts)
    .flatMap(([trainees, count]) => Array.from({ length: count }, () => Number(trainees)))
    .toReversed();
  const bySize = SIZE_BANDS.toReversed().flatMap((size) =>
    inOrderFor(
      'trainees',
      hosts.filter((host) => host.size === size),
    ),
  );
  const content = bySector(hosts, (some, sector) => dealOne('tasks', some, TASK_CONTENT[sector]));
  return new Map(
    bySize.map(({ number }, at) => [
      number,
      { number: numbers[at]!, taskContent: content.get(number)! },
    ]),
  );
}

function accommodations(all: readonly Core[]): Map<number, Enterprise['accommodation']> {
  const answers = bySector(
    all,
    (some, sector) =>
      new Map([
        ...dealOne(
          'accommodation',
          some.filter(({ hosting }) => hosting === 'now'),
          ACCOMMODATION[sector].hostingNow,
        ),
        ...dealOne(
          'accommodation',
          some.filter(({ hosting }) => hosting !== 'now'),
          ACCOMMODATION[sector].others,
        ),
      ]),
  );
  const experienced = all.filter(({ number }) => answers.get(number) === 'experienced');
  const sickLeave = bySector(experienced, (some, sector) =>
    dealOne('sick leave', some, SICK_LEAVE[sector]),
  );
  const others = dealSeveral('situations', experienced, OTHER_SITUATIONS.counts);
  return new Map(
    [...answers].map(([number, answer]) => [
      number,
      {
        experienced: answer === 'experienced',
        situations: [
          ...(sickLeave.has(number) ? (['sickLeave'] as const) : []),
          ...(others.get(number) ?? []),
        ],
      },
    ]),
  );
}

function hires(earlier: readonly Core[]): Map<number, Hire> {
  const answers = bySector(earlier, (some, sector) => dealOne('hire', some, HIRED[sector]));
  const that = (answer: string) => earlier.filter(({ number }) => answers.get(number) === answer);
  const contracts = bySector(that('hired'), (some, sector) =>
    dealSeveral('contracts', some, CONTRACTS[sector]),
  );
  const subsidised = bySector(that('hired'), (some, sector) =>
    dealOne('subsidy', some, SUBSIDISED[sector]),
  );
  const reasons = dealSeveral('reasons', that('notHired'), REASONS_NOT_HIRED.counts);
  return new Map<number, Hire>([
    ...[...contracts].map(
      ([number, kinds]) =>
        [number, { hired: true, contracts: kinds, subsidised: subsidised.has(number) }] as const,
    ),
    ...[...reasons].map(([number, why]) => [number, { hired: false, reasons: why }] as const),
  ]);
}
