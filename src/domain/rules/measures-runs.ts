import { factsOf, type Course, type Spell } from '../course/course.js';
import { CompleteAssessment, type NeedGroup } from '../course/assessment.js';
import { plannedEndOf } from '../course/instrument-terms.js';
import { instrumentKind, instrumentStart, type InstrumentKind } from '../course/instruments.js';
import type { ExtendTraining, StartTraining } from '../course/training.js';
import { certainlyEarlier } from '../stream/order.js';
import type { Edtf } from '../time/edtf.js';
import type { Measure } from './measures.js';
import type { Assessment, Values } from './rule.js';
import type { Span } from './spans.js';

/** A measure that has started: a training or an instrument. */
export interface MeasureRun extends Span {
  /** Id of the fact that set it running. */
  id: string;
  measure: Measure;
  /** Whether somebody stated which measure it is; a training without a scheme may be of another. */
  stated: boolean;
  spell: Spell;
  plannedEnd: Edtf | undefined;
}

const BY_INSTRUMENT: Partial<Record<InstrumentKind, Measure>> = {
  wageSubsidy: 'temporaryWageSubsidy',
  permanentWageSubsidy: 'permanentWageSubsidy',
  fourYearWageSubsidy: 'fourYearWageSubsidy',
  summerJob: 'summerJob',
  mentorGrant: 'mentor',
  inclusionGrant: 'inclusionGrant',
  adaptedWorkGrant: 'permanentAdaptedWork',
};

const BY_SCHEME: Partial<Record<string, Measure>> = {
  workTraining: 'workTraining',
  adaptedWork: 'permanentAdaptedWork',
};

/** Every rule of measures asks this of the same course, once for each of its versions. */
const foundIn = new WeakMap<Course, readonly MeasureRun[]>();

/** The trainings and started instruments that the table of measures knows, in the order recorded. */
export function measureRuns(course: Course): readonly MeasureRun[] {
  const known = foundIn.get(course);
  if (known) return known;
  const runs = course.spells.flatMap((spell) => {
    if (spell.kind === 'training') return trainingRun(spell) ?? [];
    return spell.kind === 'instrument' ? (instrumentRun(spell) ?? []) : [];
  });
  foundIn.set(course, runs);
  return runs;
}

function trainingRun(spell: Spell): MeasureRun | undefined {
  const { scheme } = spell.start.data as Partial<StartTraining>;
  const measure = BY_SCHEME[scheme ?? 'workTraining'];
  return (
    measure && {
      ...common(spell),
      measure,
      stated: scheme !== undefined,
      plannedEnd: plannedEndOfTraining(spell),
    }
  );
}

/** The latest extension that gives an end counts, else the start. */
export const plannedEndOfTraining = ({ start, changes }: Spell): Edtf | undefined =>
  [
    (start.data as Partial<StartTraining>).plannedEnd,
    ...changes.map(({ data }) => (data as Partial<ExtendTraining>).newEnd),
  ].findLast((end) => end !== undefined);

function instrumentRun(spell: Spell): MeasureRun | undefined {
  const start = instrumentStart(spell);
  const kind = instrumentKind(spell);
  const measure = kind && BY_INSTRUMENT[kind];
  if (!start || !measure) return undefined;
  const plannedEnd = plannedEndOf(spell);
  return {
    ...common(spell),
    id: start.id,
    start: start.occurredOn,
    measure,
    stated: true,
    plannedEnd,
  };
}

const common = (spell: Spell) => ({
  id: spell.id,
  spell,
  start: spell.start.occurredOn,
  end: spell.end?.occurredOn,
  ended: spell.end !== undefined,
});

/** When it ended or, while it runs, is planned to. */
export const endOf = ({ ended, end, plannedEnd }: MeasureRun): Edtf | undefined =>
  ended ? end : plannedEnd;

/**
 * The need group that was decided for the person by then; undefined where none was.
 *
 * The latest recorded counts, save those that are certainly later.
 */
export const needGroupAt = (course: Course, on: Edtf | undefined): NeedGroup | undefined =>
  factsOf(course, CompleteAssessment)
    .filter(({ occurredOn }) => !certainlyEarlier(on, occurredOn))
    .map(({ data }) => data.needGroup)
    .findLast((group) => group !== undefined);

/** What a limit says of a run, with the first day of a departure that time makes. */
export type Verdict = Pick<Assessment, 'outcome' | 'from'>;

/** What time has yet to make a departure tells less today than what nobody knows. */
const gravity = ({ outcome, from }: Verdict): number => {
  if (outcome === 'departed') return from === undefined ? 3 : 1;
  return outcome === 'unknown' ? 2 : 0;
};

/** The gravest of several verdicts; of departures by time the earliest. */
export const gravest = <V extends Verdict>(verdicts: readonly V[]): V | undefined =>
  [...verdicts].sort(
    (a, b) => gravity(b) - gravity(a) || (a.from ?? '').localeCompare(b.from ?? ''),
  )[0];

/** What is found of a run. Where nobody stated the measure, a departure is only possible. */
export function assessed(run: MeasureRun, { outcome, from }: Verdict, values: Values = {}) {
  const certain = run.stated || outcome !== 'departed';
  return {
    outcome: certain ? outcome : ('unknown' as const),
    events: [run.id] as [string, ...string[]],
    on: run.start,
    ...(certain && from !== undefined ? { from } : {}),
    values: { measure: run.measure, ...values },
  } satisfies Assessment;
}

/** What is not known of the person is told once for each measure, not for each time it was used. */
export function unknownOnce<A extends Assessment>(assessments: readonly A[]): A[] {
  const told = new Set<unknown>();
  return assessments.filter(({ outcome, values }) => {
    if (outcome !== 'unknown') return true;
    const first = !told.has(values?.['measure']);
    told.add(values?.['measure']);
    return first;
  });
}
