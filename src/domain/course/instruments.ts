import { factReference, oneOf, text } from '../fields/shapes.js';
import { ClarifyExpectations } from './agreement.js';
import {
  begin,
  change,
  end,
  factsOf,
  findSpell,
  folds,
  refuseBefore,
  refuseChange,
  refuseEnd,
  refuseUnknown,
  spellsOf,
  type Course,
  type Spell,
  decides,
  type Phase,
} from './course.js';
import { InstrumentTerms, refuseRateSteps, refuseTerms, stepsOf } from './instrument-terms.js';
import { RecordHiringDecision } from './employment.js';
import { PARTIES } from './matching.js';
import {
  Field,
  isFact,
  Milestone,
  Records,
  type Command,
  type Refusal,
} from '../stream/milestone.js';

// Instruments: wage subsidy, mentor grant, accommodation and others. Several may run at once and
// overlap training or employment. An instrument is known by the fact that first mentioned it: its
// proposal, or its grant or start when nothing came before.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const INSTRUMENT_KINDS = [
  'wageSubsidy',
  'permanentWageSubsidy',
  'fourYearWageSubsidy',
  'summerJob',
  'adaptedWorkGrant',
  'mentorGrant',
  'accommodationGrant',
  'inclusionGrant',
  'functionalAssistance',
  'freeTrial',
  'other',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** The kinds that pay part of a wage. */
export const WAGE_SUBSIDIES: readonly string[] = [
  'wageSubsidy',
  'permanentWageSubsidy',
  'fourYearWageSubsidy',
  'summerJob',
] satisfies InstrumentKind[];

abstract class InstrumentStep extends InstrumentTerms {
  @Field(factReference, { says: 'The instrument, when an earlier step of it is recorded.' })
  instrument?: string;

  @Field(oneOf(INSTRUMENT_KINDS), { says: 'What kind; required when no earlier step is named.' })
  kind?: InstrumentKind;

  @Field(factReference, { says: 'The training it belongs to.' })
  training?: string;

  @Field(factReference, { says: 'The employment it belongs to.' })
  employment?: string;
}

@Records('InstrumentProposed', {
  command: 'propose-instrument',
  says: 'Somebody suggests an instrument.',
  example: { kind: 'wageSubsidy', proposedBy: 'employer', occurredOn: '2018-05-20' },
})
export class ProposeInstrument extends InstrumentTerms {
  @Field(oneOf(INSTRUMENT_KINDS), { required: true, says: 'What kind.' })
  kind!: InstrumentKind;

  @Field(oneOf(PARTIES), { says: 'Who suggested it first.' })
  proposedBy?: (typeof PARTIES)[number];

  @Field(factReference, { says: 'The training it belongs to.' })
  training?: string;

  @Field(factReference, { says: 'The employment it belongs to.' })
  employment?: string;
}

@Records('InstrumentGranted', {
  command: 'grant-instrument',
  says: 'The office grants an instrument.',
  example: {
    kind: 'wageSubsidy',
    ratePercentage: 50,
    plannedEnd: '2019-06-30',
    occurredOn: '2018-06-01',
  },
})
export class GrantInstrument extends InstrumentStep {}

@Records('InstrumentStarted', {
  command: 'start-instrument',
  says: 'An instrument starts to run.',
  example: {
    kind: 'wageSubsidy',
    ratePercentage: 50,
    reason: 'Agreed orally with the employer',
    occurredOn: '2018-06-16',
  },
})
export class StartInstrument extends InstrumentStep {
  @Field(text(300), {
    sealed: true,
    says: 'Why a wage subsidy starts although no concrete job is recorded.',
  })
  reason?: string;
}

@Records('InstrumentAdjusted', {
  command: 'adjust-instrument',
  says: 'The terms of an instrument change, or what is to follow it is decided.',
  example: {
    instrument: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    ratePercentage: 30,
    occurredOn: '2018-12-16',
  },
})
export class AdjustInstrument extends InstrumentTerms {
  @Field(factReference, { required: true, says: 'The instrument.' })
  instrument!: string;

  @Field(factReference, { says: 'The employment it belongs to, from now on known.' })
  employment?: string;
}

@Records('InstrumentEnded', {
  command: 'end-instrument',
  says: 'An instrument stops.',
  example: {
    instrument: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    reason: 'wentWell',
    occurredOn: '2019-02-01',
  },
})
export class EndInstrument extends Milestone {
  @Field(factReference, { required: true, says: 'The instrument.' })
  instrument!: string;

  @Field(
    oneOf(['asPlanned', 'wentWell', 'notUsed', 'employmentEnded', 'conditionsBroken', 'other']),
    { says: 'Why.' },
  )
  reason?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const nextStep = (
  course: Course,
  fact: { id: string; data: InstrumentStep } & Parameters<typeof begin>[2],
): Course =>
  fact.data.instrument === undefined
    ? begin(course, 'instrument', fact)
    : change(course, fact.data.instrument, fact);

const instrumentFolds = [
  folds(ProposeInstrument, (course, fact) => begin(course, 'instrument', fact)),
  folds(GrantInstrument, (course, fact) => nextStep(course, fact)),
  folds(StartInstrument, (course, fact) => nextStep(course, fact)),
  folds(AdjustInstrument, (course, fact) => change(course, fact.data.instrument, fact)),
  folds(EndInstrument, (course, fact) => end(course, fact.data.instrument, fact)),
];

export const instrumentKind = (spell: Spell): InstrumentKind | undefined =>
  (spell.start.data as { kind?: InstrumentKind }).kind;

/** The fact that set the instrument running; absent while it is only proposed or granted. */
export const instrumentStart = (spell: Spell) =>
  stepsOf(spell).find((fact) => isFact(fact, StartInstrument));

export const isWageSubsidy = (kind: string | undefined): boolean =>
  kind !== undefined && WAGE_SUBSIDIES.includes(kind);

/** A concrete job opportunity or a hiring on record, which a wage subsidy presupposes. */
export function hasConcreteJob(course: Course): boolean {
  return (
    factsOf(course, ClarifyExpectations).some(({ data }) => data.jobProspect === 'concrete') ||
    factsOf(course, RecordHiringDecision).some(({ data }) => data.hired) ||
    spellsOf(course, 'employment').length > 0
  );
}

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const refuseLinks = (
  data: { training?: string; employment?: string },
  course: Course,
): Refusal | undefined =>
  refuseUnknown(course, 'training', data.training) ??
  refuseUnknown(course, 'employment', data.employment);

function refuseStep(
  { data, occurredOn }: Command<InstrumentStep>,
  course: Course,
): Refusal | undefined {
  const links = refuseLinks(data, course);
  if (links) return links;
  if (data.instrument === undefined)
    return data.kind === undefined
      ? {
          code: 'missing',
          field: 'kind',
          message: 'neither an instrument nor its kind is given',
          remedy:
            'Give the id of the instrument, or its kind when this is the first that is recorded of it.',
        }
      : undefined;
  const refusal = refuseChange(course, 'instrument', data.instrument, occurredOn);
  if (refusal) return refusal;
  const spell = course.spells.find(({ id }) => id === data.instrument)!;
  if (data.kind !== undefined && data.kind !== instrumentKind(spell))
    return {
      code: 'other-kind',
      field: 'kind',
      message: 'the instrument is of another kind',
      remedy: 'Leave kind out, or start another instrument.',
    };
  return undefined;
}

/** The first norm that is softened on purpose: recorded with a reason, never blocked. */
function refuseSubsidyWithoutJob(
  { data }: Command<StartInstrument>,
  course: Course,
): Refusal | undefined {
  const known = course.spells.find(({ id }) => id === data.instrument);
  const kind = data.kind ?? (known && instrumentKind(known));
  if (!isWageSubsidy(kind) || data.reason !== undefined || hasConcreteJob(course)) return undefined;
  return {
    code: 'reason-required',
    field: 'reason',
    message: 'a wage subsidy starts without a concrete job on record',
    remedy:
      'Record the job prospect or the hiring first, or say in `reason` why it starts without.',
  };
}

const ADJUSTABLE = [
  'ratePercentage',
  'rateSteps',
  'amount',
  'plannedEnd',
  'afterwards',
  'employment',
] as const satisfies (keyof AdjustInstrument)[];

const refuseAgain = (
  { data }: Command<InstrumentStep>,
  course: Course,
  type: typeof GrantInstrument | typeof StartInstrument,
  code: string,
): Refusal | undefined => {
  const spell = course.spells.find(({ id }) => id === data.instrument);
  return spell && stepsOf(spell).some((fact) => isFact(fact, type))
    ? {
        code,
        field: 'instrument',
        message: 'this step of the instrument is recorded already',
        remedy: 'Use adjust-instrument, or correct the recorded step with correct-fact.',
      }
    : undefined;
};

const instrumentDeciders = [
  decides(
    ProposeInstrument,
    ({ data }, course) => refuseLinks(data, course) ?? refuseRateSteps(data.rateSteps, undefined),
  ),
  decides(
    GrantInstrument,
    (command, course) =>
      refuseStep(command, course) ??
      refuseAgain(command, course, GrantInstrument, 'already-granted') ??
      refuseRateSteps(command.data.rateSteps, undefined),
  ),
  decides(
    StartInstrument,
    (command, course) =>
      refuseStep(command, course) ??
      refuseAgain(command, course, StartInstrument, 'already-started') ??
      refuseTerms(command.data, command.occurredOn) ??
      refuseSubsidyWithoutJob(command, course),
  ),
  decides(AdjustInstrument, ({ data, occurredOn }, course) => {
    if (ADJUSTABLE.every((term) => data[term] === undefined))
      return {
        code: 'missing',
        field: 'ratePercentage',
        message: 'nothing changes',
        remedy: `Give at least one of ${ADJUSTABLE.join(', ')}.`,
      };
    const found = findSpell(course, 'instrument', data.instrument);
    if ('refusal' in found) return found.refusal;
    const start = instrumentStart(found.spell);
    if (!start)
      return {
        code: 'not-started',
        field: 'instrument',
        message: 'the instrument has not started',
        remedy: 'Record its start with start-instrument first.',
      };
    return (
      refuseChange(course, 'instrument', data.instrument, occurredOn) ??
      refuseBefore(start, occurredOn, 'the instrument had not started by then', 'before-start') ??
      refuseUnknown(course, 'employment', data.employment) ??
      refuseTerms(data, start.occurredOn)
    );
  }),
  decides(EndInstrument, ({ data, occurredOn }, course) =>
    refuseEnd(course, 'instrument', data.instrument, occurredOn),
  ),
];

export const instruments: Phase = {
  name: 'instruments',
  milestones: [
    ProposeInstrument,
    GrantInstrument,
    StartInstrument,
    AdjustInstrument,
    EndInstrument,
  ],
  folds: instrumentFolds,
  deciders: instrumentDeciders,
};
