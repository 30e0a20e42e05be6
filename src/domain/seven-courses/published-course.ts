import { v5 } from 'uuid';
import type { FACTOR_CODES, PERSPECTIVES } from '../course/voices.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';

/** `EXPLICIT`: the report states it. `INFERRED`: concluded from what it states; `note` says how. */
export type Mark = 'EXPLICIT' | 'INFERRED';

/** Points to an earlier fact of the same course by its key. */
export interface Ref {
  ref: string;
}

export interface PublishedFact {
  /** Unique in the course. */
  key: string;
  /** Name of the course command that records it. */
  command: string;
  /** Its fields, without `basis` and `dateBasis`: those follow from the marks. */
  fields: Record<string, unknown>;
  mark: Mark;
  /** Mark of the date alone, where it differs. */
  dateMark?: Mark;
  /** Lines of the report's plain text in which it is told. */
  lines: string;
  note?: string;
}

/** What the report tells of the course and the course does not record. */
export interface NotRecorded {
  what: string;
  why: string;
  lines: string;
}

export interface PublishedCourse {
  slug: string;
  title: string;
  /** The report dates no interview: see `ASSUMED_INTERVIEW_DAY`. */
  assumedInterviewDay: Day;
  /** In the order of recording. */
  facts: readonly PublishedFact[];
  notRecorded: readonly NotRecorded[];
}

/**
 * The one day on which all seven interviews are assumed to have been held. The report says only that
 * the project ran from September 2016 to January 2019; every time in the cases is told relative to
 * the interview. Figures that depend on the day itself mean nothing; distances in time do.
 */
export const ASSUMED_INTERVIEW_DAY: Day = '2018-05-15';

/** Told in the interview as past, with nothing else said of when. */
export const BEFORE_INTERVIEW: Edtf = `../${ASSUMED_INTERVIEW_DAY}`;

/** At the interview, as roughly as its assumed day allows. */
export const AT_INTERVIEW: Edtf = '2018-05~';

/** Namespace of every id that the published courses are given. */
const NAMESPACE = '0d1c7c53-5d0c-4b57-9f43-4b6d2f6a8e11';

export const publishedId = (name: string): string => v5(name, NAMESPACE);

export const employerId = (slug: string): string => publishedId(`employer/${slug}`);

export const ref = (key: string): Ref => ({ ref: key });

export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;

type Fields = Record<string, unknown>;

/** A fact that the report states. */
export const stated = (
  lines: string,
  key: string,
  command: string,
  fields: Fields,
  note?: string,
): PublishedFact => ({ key, command, fields, mark: 'EXPLICIT', lines, ...(note && { note }) });

/** A fact that the report states, at a date that is concluded. */
export const statedAtInferredDate = (
  ...[lines, key, command, fields, note]: Required<Parameters<typeof stated>>
): PublishedFact => ({ ...stated(lines, key, command, fields, note), dateMark: 'INFERRED' });

/** A fact that is concluded; the note says from what. */
export const inferred = (
  ...[lines, key, command, fields, note]: Required<Parameters<typeof stated>>
): PublishedFact => ({ ...stated(lines, key, command, fields, note), mark: 'INFERRED' });

/** What somebody concerned named in the interview as helping or hindering. */
export const factor = (
  lines: string,
  perspective: (typeof PERSPECTIVES)[number],
  polarity: 'positive' | 'negative',
  code: (typeof FACTOR_CODES)[number],
  text: string,
): PublishedFact =>
  stated(lines, `${perspective}: ${text}`, 'name-factor', {
    perspective,
    polarity,
    code,
    text,
    occurredOn: AT_INTERVIEW,
  });

export const notRecorded = (lines: string, what: string, why: string): NotRecorded => ({
  what,
  why,
  lines,
});

/** Six candidates and five managers read their summary; the report does not say which. */
export const REVIEW_NOT_RECORDED: NotRecorded = notRecorded(
  'L747, L1834',
  'reading and accepting the summary',
  'not all did, and who did not is not stated',
);
