import type { TASK_CONTENTS } from '../course/training.js';
import type { ContractType, HIRING_REASONS } from '../course/employment.js';
import type { ACCOMMODATION_SITUATIONS, COMPETENCE_NEEDS } from '../employer/profile.js';
import type { SECTORS } from '../employer/enterprise.js';
import type { Mark } from '../seven-courses/published-course.js';

/**
 * The answers of the 1,000 enterprises of chapter 5 of SINTEF report 2019:0060, as numbers of
 * enterprises. Everything that is loaded comes from these tables and from nowhere else.
 */

export type Sector = (typeof SECTORS)[number];

interface Source {
  /** Lines of the report's plain text. */
  lines: string;
  mark: Mark;
  /** What is concluded, and from what. */
  note?: string;
}

/** Numbers of enterprises by answer. */
export interface Table<K extends string> extends Source {
  counts: Readonly<Record<K, number>>;
}

/** The same, for each sector. */
export type SectorTable<K extends string> = Source & Readonly<Record<Sector, Record<K, number>>>;

export const SIZE_BANDS = ['1-4', '5-19', '20-49', '50+'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

/** A headcount within each band: the report prints bands only. */
export const HEADCOUNTS: Readonly<Record<SizeBand, number>> = {
  '1-4': 3,
  '5-19': 10,
  '20-49': 32,
  '50+': 100,
};

/**
 * What an enterprise said of hosting: somebody now; nobody now but within three years; never, with
 * and without a plan for the coming year; or nothing.
 */
export const HOSTING = ['now', 'earlier', 'neverPlanning', 'never', 'unanswered'] as const;
export type Hosting = (typeof HOSTING)[number];

export const HOSTING_BY_SIZE: Source & {
  [S in Sector]: Record<SizeBand, Record<Hosting, number>>;
} = {
  lines: 'L1302-1309, L1319-1326, L1340-1342, L1350-1357, L1479',
  mark: 'INFERRED',
  note:
    'Printed are the size of each sector and band; how many of each host or hosted (679) or not (321); ' +
    'of all, who hosts now (102 and 193), the 304 who never did and the 17 who left a question out; ' +
    'and that of the never-hosting without a plan (93 % of 304) nearly 92 % are private and nearly 76 % ' +
    'have fewer than 20 employees. Concluded is how the hosting-now spread over the bands (evenly ' +
    'within each), and in which cells the 21 planners and the 17 lie: so that those shares come out.',
  public: {
    '1-4': { now: 12, earlier: 9, neverPlanning: 1, never: 3, unanswered: 0 },
    '5-19': { now: 26, earlier: 17, neverPlanning: 2, never: 9, unanswered: 1 },
    '20-49': { now: 33, earlier: 22, neverPlanning: 2, never: 8, unanswered: 0 },
    '50+': { now: 31, earlier: 21, neverPlanning: 0, never: 3, unanswered: 0 },
  },
  private: {
    '1-4': { now: 48, earlier: 79, neverPlanning: 4, never: 104, unanswered: 5 },
    '5-19': { now: 49, earlier: 79, neverPlanning: 7, never: 99, unanswered: 6 },
    '20-49': { now: 46, earlier: 76, neverPlanning: 3, never: 32, unanswered: 3 },
    '50+': { now: 50, earlier: 81, neverPlanning: 2, never: 25, unanswered: 2 },
  },
};

export const INDUSTRY: Table<string> = {
  lines: 'L1269-1290',
  mark: 'EXPLICIT',
  note: 'Printed for the sample as a whole: crossed with anything else it means nothing.',
  // prettier-ignore
  counts: {
    A: 19, B: 6, C: 106, D: 8, E: 12, F: 71, G: 237, H: 39, I: 45, J: 31,
    K: 14, L: 27, M: 81, N: 32, O: 29, P: 75, Q: 99, R: 24, S: 44, T: 1,
  },
};

/** Enterprises by the number of trainees they have now. */
export const TRAINEES_NOW: Table<string> = {
  lines: 'L1344',
  mark: 'INFERRED',
  note: 'Printed: one (51.5 %), two, three, and the five largest. The 51 between are concluded.',
  // prettier-ignore
  counts: {
    1: 152, 2: 65, 3: 22, 4: 20, 5: 12, 6: 8, 8: 6, 10: 5, 17: 1, 20: 1, 25: 1, 27: 1, 50: 1,
  },
};

export const TASK_CONTENT: SectorTable<(typeof TASK_CONTENTS)[number]> = {
  lines: 'L1467-1481',
  mark: 'EXPLICIT',
  public: { ordinary: 49, adapted: 22, training: 15, extra: 6, other: 10 },
  private: { ordinary: 118, adapted: 28, training: 21, extra: 18, other: 8 },
};

/** Plans of those who hosted earlier and not now. */
export const PLAN_OF_EARLIER_HOSTS: SectorTable<'willHost' | 'willNot'> = {
  lines: 'L1340-1342',
  mark: 'INFERRED',
  note:
    '41 % of 384 plan to host. With the planners among those who never did, 42 of the 97 public (43 %) ' +
    'and 136 of the 591 private (23 %) that host nobody now and said so have a plan, as printed.',
  public: { willHost: 37, willNot: 32 },
  private: { willHost: 120, willNot: 195 },
};

/** Whether a training led to a hire, of those who hosted earlier and not now; 16 did not answer. */
export const HIRED: SectorTable<'hired' | 'notHired'> = {
  lines: 'L1505-1513',
  mark: 'EXPLICIT',
  note: 'That only these were asked follows from the numbers: 69 and 315, of whom 60 and 308 answered.',
  public: { hired: 28, notHired: 32 },
  private: { hired: 227, notHired: 81 },
};

/** Kinds of posts of the hiring enterprises, several each. */
export const CONTRACTS: SectorTable<Exclude<ContractType, 'otherTemporary'>> = {
  lines: 'L1519-1532',
  mark: 'EXPLICIT',
  public: { permanent: 17, substitute: 17, onCall: 5, adaptedPartTime: 2 },
  private: { permanent: 184, substitute: 36, onCall: 32, adaptedPartTime: 21 },
};

/** Hiring enterprises that hired with a wage subsidy: beside the kind of post, not a kind of its own. */
export const SUBSIDISED: SectorTable<'subsidised'> = {
  lines: 'L1527-1528',
  mark: 'EXPLICIT',
  public: { subsidised: 3 },
  private: { subsidised: 24 },
};

/** Reasons of the 113 that did not hire, up to three each. */
export const REASONS_NOT_HIRED: Table<
  (typeof HIRING_REASONS)[number] & ('noPost' | 'skills' | 'jobMatch' | 'other')
> = {
  lines: 'L1540-1548',
  mark: 'INFERRED',
  note:
    'No need to recruit, formal competence lacking, the wrong candidate, other. Left out: the 15 answers ' +
    'printed as one sum of five different reasons.',
  counts: { noPost: 50, skills: 24, jobMatch: 12, other: 54 },
};

/** Whether the enterprise has experience with accommodation, by whether it hosts now. */
export const ACCOMMODATION: Source & {
  [S in Sector]: Record<'hostingNow' | 'others', Record<'experienced' | 'inexperienced', number>>;
} = {
  lines: 'L1607-1617, L1651',
  mark: 'INFERRED',
  note:
    'Printed are 165 of 198 public and 391 of 793 private, and that 40 % of the experienced and 16 % of ' +
    'the others host now (222 and 70). Concluded is how those two lie in the sectors; the printed ' +
    'chi-square of 72.9 comes from no whole numbers with these shares.',
  public: {
    hostingNow: { experienced: 91, inexperienced: 10 },
    others: { experienced: 74, inexperienced: 23 },
  },
  private: {
    hostingNow: { experienced: 131, inexperienced: 60 },
    others: { experienced: 260, inexperienced: 342 },
  },
};

/** Experience with accommodation in following up people on sick leave. */
export const SICK_LEAVE: SectorTable<'sickLeave'> = {
  lines: 'L1622-1623, L1636',
  mark: 'INFERRED',
  note: 'The only whole numbers that come to the printed 403 with 82 % and 68 % of the sectors.',
  public: { sickLeave: 136 },
  private: { sickLeave: 267 },
};

/** Other situations in which the experience was gained, several each. */
export const OTHER_SITUATIONS: Table<
  Exclude<(typeof ACCOMMODATION_SITUATIONS)[number], 'sickLeave' | 'other'>
> = {
  lines: 'L1624-1631',
  mark: 'EXPLICIT',
  note: 'Not given by sector: what the text says of it fits no row of the table.',
  counts: { transitionalSupport: 205, lastingSupport: 163, adaptedPartTime: 65 },
};

export const COMPETENCE: SectorTable<(typeof COMPETENCE_NEEDS)[number]> = {
  lines: 'L1554-1565',
  mark: 'EXPLICIT',
  note: 'Higher education in private enterprises is misprinted as 274: it is 307 less 120.',
  // prettier-ignore
  public: { tradeCertificate: 38, higherEducation: 120, unskilled: 13, courses: 5, specialist: 7, other: 17 },
  // prettier-ignore
  private: { tradeCertificate: 274, higherEducation: 187, unskilled: 177, courses: 53, specialist: 42, other: 67 },
};

/** Room for other tasks than the usual: in full time, in smaller percentages, in both, in neither. */
export const FLEXIBILITY: SectorTable<'fullTime' | 'smaller' | 'both' | 'none'> = {
  lines: 'L1731-1742',
  mark: 'INFERRED',
  note:
    'Printed are 42 and 126 for full time, 99 and 333 for smaller percentages, 95 and 438 for neither; ' +
    'who answered both follows, as everybody answered.',
  public: { fullTime: 6, smaller: 63, both: 36, none: 95 },
  private: { fullTime: 29, smaller: 236, both: 97, none: 438 },
};
