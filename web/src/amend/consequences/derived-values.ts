import type { Words } from '../../vocabulary/words.js';
import type { ConsequenceTexts } from './texts.js';

/** What values are said with. */
export interface Saying {
  t: ConsequenceTexts;
  words: Words;
  /** A date as people say it. */
  date: (edtf: string | undefined) => string;
}

interface Range {
  min: number;
  max?: number;
  inferred?: true;
  open?: true;
}

/** Names of lengths in days; other ranges are numbers of things. */
const LENGTHS: readonly string[] = [
  'firstContactToHire',
  'trainingAtHiringEmployer',
  'trainingEndToContract',
  'timeInPost',
  'longestGap',
];

const DAYS_IN_A_MONTH = 30.4375;
const TOLD_IN_MONTHS_FROM = 60;

/** A value that is worked out from a case, in words. */
export function saidDerived(name: string, value: unknown, saying: Saying): string {
  const { t, words } = saying;
  if (value === undefined) return t.notKnown;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (name === 'state' || name === 'status') return words.state(String(value));
  if (name === 'work') return words.said('workArea', value);
  if (name === 'gender' || name === 'ageBand') return words.option(name, String(value));
  if (name === 'contracts') return saidContracts(value as Contract[], saying);
  if (name === 'contractAtHire') return saidContract(value as Contract, saying);
  if (name === 'actualLoad') return saidLoad(value as Load, saying);
  if (name === 'interruptions') return String((value as { count: number }).count);
  if (name === 'initiative') return saidInitiative(value as Initiative, saying);
  if (isRange(value)) return saidRange(value, LENGTHS.includes(name), saying);
  return String(value);
}

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'min' in value;

function saidRange({ min, max, inferred, open }: Range, isLength: boolean, { t }: Saying): string {
  const said = (count: string) => (isLength ? t.days(count) : count);
  const days =
    max === undefined
      ? t.atLeast(said(String(min)))
      : said(min === max ? String(min) : `${min}–${max}`);
  const marks = [
    ...(isLength && max !== undefined ? saidInMonths(min, max, t) : []),
    ...(open ? [t.soFar] : []),
    ...(inferred ? [t.inferred] : []),
  ];
  return marks.length === 0 ? days : `${days} (${marks.join(', ')})`;
}

/** Long times in days say little by themselves. */
function saidInMonths(min: number, max: number, t: ConsequenceTexts): string[] {
  if (min < TOLD_IN_MONTHS_FROM) return [];
  const [from, to] = [min, max].map((days) => Math.round(days / DAYS_IN_A_MONTH));
  return [t.about(t.months(from === to ? String(from) : `${from}–${to}`))];
}

interface Contract {
  type: string;
  percentage?: number;
}

const saidContract = ({ type, percentage }: Contract, { words }: Saying): string =>
  [
    words.option('contractType', type),
    ...(percentage === undefined ? [] : [saidPercentage(percentage, words)]),
  ].join(', ');

const saidPercentage = (percentage: number, words: Words): string =>
  words.said('percentage', percentage, 'start-employment');

const saidContracts = (contracts: readonly Contract[], saying: Saying): string =>
  contracts.length === 0
    ? saying.t.none
    : contracts.map((contract) => saidContract(contract, saying)).join('; ');

interface Load {
  from?: number;
  to?: number;
  exceedsContract?: boolean;
  pattern?: string;
}

function saidLoad({ from, to, exceedsContract, pattern }: Load, { t, words }: Saying): string {
  const ends = [...new Set([from, to].filter((end) => end !== undefined))];
  const parts = [
    ...(ends.length > 0 ? [ends.map((end) => saidPercentage(end, words)).join(' – ')] : []),
    ...(pattern === undefined ? [] : [words.option('pattern', pattern)]),
    ...(exceedsContract ? [t.moreThanContract] : []),
  ];
  return parts.length === 0 ? t.notKnown : parts.join(', ');
}

interface Initiative {
  proactive: number;
  reactive: number;
  notStated: number;
}

const saidInitiative = ({ proactive, reactive, notStated }: Initiative, { t }: Saying): string =>
  t.initiative(proactive, reactive, notStated);
