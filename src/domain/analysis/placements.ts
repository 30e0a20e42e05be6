import { ClarifyExpectations, type SignAgreement } from '../course/agreement.js';
import { factsOf, spellsOf, type Course, type Spell } from '../course/course.js';
import {
  RecordHiringDecision,
  type ContractType,
  type EndEmployment,
  type StartEmployment,
} from '../course/employment.js';
import { instrumentKind, instrumentStart, isWageSubsidy } from '../course/instruments.js';
import {
  ChangeTaskContent,
  ExtendTraining,
  InterruptTraining,
  type StartTraining,
} from '../course/training.js';
import type { AssignMentor } from '../course/workplace.js';
import { isFact, type Fact } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import type { Edtf } from '../time/edtf.js';
import { contractOf } from './status.js';

/**
 * One training or employment of a case, as an employer or a researcher asks about it. What nobody
 * stated is absent. It holds no sealed text: the reason of an interruption, for one, stays out.
 */
export interface Placement {
  /** Id of the spell. */
  id: string;
  kind: 'training' | 'employment';
  employerId: string;
  from?: Edtf;
  /** When it ended, as stated; an ended placement may lack it. */
  to?: Edtf;
  ended: boolean;
  endType?: 'completed' | 'interrupted' | 'employmentEnded';
  /** Who broke a training off. */
  endedBy?: string;
  /** Why an employment ended. */
  endReason?: string;
  /** Of a training: the latest extension that gives one counts, else the start. */
  plannedEnd?: Edtf;
  extensions: number;
  /** The latest kind of tasks. */
  taskContent?: string;
  workArea?: string;
  /** The contract of an employment as it stands. */
  contractType?: ContractType;
  percentage?: number;
  /** The training that an employment follows. */
  viaTraining?: string;
  /** An agreement that names the training, else the employer, or names neither. */
  hasAgreement: boolean;
  /** Goals of the latest such agreement that gives any. */
  goals: number;
  hasMainMentor: boolean;
  /** A wage subsidy ran on it. */
  subsidised: boolean;
  /** The latest that was stated for the employer, or for none in particular. */
  jobProspect?: string;
  /** A hiring decision is on record for the training or, from its start on, for the employer. */
  decided: boolean;
  /** The decision, or that an employment came of it. Absent while there is neither. */
  hired?: boolean;
}

/** Every training and employment of a case, in the order recorded. */
export const placementsOf = (course: Course): Placement[] =>
  placeSpells(course).map((spell) =>
    spell.kind === 'training'
      ? trainingPlacement(course, spell)
      : employmentPlacement(course, spell),
  );

/**
 * The employer of a time: that of the placements which can have run then, when they agree.
 *
 * @param on as stated; undefined: any time
 */
export function onlyEmployerAt(course: Course, on: Edtf | undefined): string | undefined {
  const employers = new Set(
    placeSpells(course)
      .filter((spell) => canHaveRunAt(spell, on))
      .map((spell) => placeOf(spell).employerId),
  );
  return employers.size === 1 ? [...employers][0] : undefined;
}

const placeSpells = (course: Course): Spell[] =>
  course.spells.filter(({ kind }) => kind === 'training' || kind === 'employment');

type Place = Pick<StartTraining & StartEmployment, 'employerId' | 'workArea' | 'training'>;
const placeOf = ({ start }: Spell): Place => start.data as Place;

const canHaveRunAt = ({ start, end }: Spell, on: Edtf | undefined): boolean =>
  !certainlyEarlier(on, start.occurredOn) && !(end && certainlyEarlier(end.occurredOn, on));

function trainingPlacement(course: Course, spell: Spell): Placement {
  const extensions = spell.changes.filter((fact) => isFact(fact, ExtendTraining));
  const { plannedEnd, taskContent } = spell.start.data as StartTraining;
  const tasks = spell.changes.filter((fact) => isFact(fact, ChangeTaskContent));
  const end = spell.end && isFact(spell.end, InterruptTraining) ? spell.end : undefined;
  return {
    ...common(course, spell),
    ...(spell.end ? { endType: end ? 'interrupted' : 'completed' } : {}),
    ...stated({
      endedBy: end?.data.initiatedBy,
      plannedEnd:
        extensions.map(({ data }) => data.newEnd).findLast((day) => day !== undefined) ??
        plannedEnd,
      taskContent: tasks.at(-1)?.data.to ?? taskContent,
      workArea:
        tasks.map(({ data }) => data.workArea).findLast((area) => area !== undefined) ??
        placeOf(spell).workArea,
      hired: hiredAfter(course, spell),
    }),
    extensions: extensions.length,
  };
}

function employmentPlacement(course: Course, spell: Spell): Placement {
  const { type, percentage } = contractOf(spell);
  const { workArea, training } = placeOf(spell);
  return {
    ...common(course, spell),
    ...(spell.end ? { endType: 'employmentEnded' } : {}),
    ...stated({
      endReason: (spell.end?.data as EndEmployment | undefined)?.reason,
      workArea,
      contractType: type,
      percentage,
      viaTraining: training,
    }),
    hired: true,
  };
}

function common(course: Course, spell: Spell) {
  const { id, start, end } = spell;
  const { employerId } = placeOf(spell);
  const agreements = agreementsFor(course, spell);
  return {
    id,
    kind: spell.kind as Placement['kind'],
    employerId,
    ...stated({
      from: start.occurredOn,
      to: end?.occurredOn,
      jobProspect: jobProspect(course, employerId),
    }),
    ended: end !== undefined,
    extensions: 0,
    hasAgreement: agreements.length > 0,
    goals: goalsOf(agreements),
    hasMainMentor: hasMainMentor(course, spell),
    subsidised: isSubsidised(course, spell),
    decided: decisionsOn(course, spell).length > 0,
  };
}

/** Leaves out what nobody stated, so that a placement has no field without a value. */
const stated = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof T]?: Exclude<T[Field], undefined>;
  };

/** What belongs to a training named by it, else to an employer named by it, else to any placement. */
function concerns(spell: Spell, named: { training?: string; employerId?: string }): boolean {
  const { employerId, training } = placeOf(spell);
  if (named.training !== undefined) return named.training === (training ?? spell.id);
  return named.employerId === undefined || named.employerId === employerId;
}

const agreementsFor = (course: Course, spell: Spell): Spell[] =>
  spellsOf(course, 'agreement').filter(({ start }) => concerns(spell, start.data as SignAgreement));

const goalsOf = (agreements: readonly Spell[]): number =>
  agreements
    .flatMap(({ start, changes }) => [start, ...changes])
    .map(({ data }) => (data as Partial<SignAgreement>).goals?.length)
    .findLast((count) => count !== undefined) ?? 0;

/** A mentor who names no place belongs to the employer of the time, where there was one. */
const hasMainMentor = (course: Course, spell: Spell): boolean =>
  spellsOf(course, 'mentor').some(({ start }) => {
    const { mainResponsible, training, employment } = start.data as AssignMentor;
    if (!mainResponsible) return false;
    const place = training ?? employment;
    if (place !== undefined) return place === spell.id;
    return (
      canHaveRunAt(spell, start.occurredOn) &&
      onlyEmployerAt(course, start.occurredOn) === placeOf(spell).employerId
    );
  });

/**
 * A subsidy that names a training is that one's and the employment's that followed it; one that
 * names no place belongs, as in the analysis states, to every employment it may have run beside.
 */
const isSubsidised = (course: Course, spell: Spell): boolean =>
  spellsOf(course, 'instrument').some((instrument) => {
    const began = instrumentStart(instrument);
    if (!began || !isWageSubsidy(instrumentKind(instrument))) return false;
    const links = [instrument.start, ...instrument.changes].map(
      ({ data }) => data as { training?: string; employment?: string },
    );
    const employment = links.findLast((link) => link.employment !== undefined)?.employment;
    if (employment !== undefined) return employment === spell.id;
    const training = links.findLast((link) => link.training !== undefined)?.training;
    if (training !== undefined) return training === (placeOf(spell).training ?? spell.id);
    return spell.kind === 'employment' && meet(spell, { start: began, end: instrument.end });
  });

const meet = (a: Spell, b: { start: Fact; end: Fact | undefined }): boolean =>
  !(a.end && certainlyEarlier(a.end.occurredOn, b.start.occurredOn)) &&
  !(b.end && certainlyEarlier(b.end.occurredOn, a.start.occurredOn));

const jobProspect = (course: Course, employerId: string): string | undefined =>
  factsOf(course, ClarifyExpectations)
    .filter(({ data }) => (data.employerId ?? employerId) === employerId)
    .map(({ data }) => data.jobProspect)
    .findLast((prospect) => prospect !== undefined);

/** A decision at the same employer from before the placement began is about an earlier one. */
const decisionsOn = (course: Course, spell: Spell): Fact<RecordHiringDecision>[] =>
  factsOf(course, RecordHiringDecision).filter(
    ({ data, occurredOn }) =>
      concerns(spell, data) &&
      (data.training !== undefined ||
        spell.kind === 'employment' ||
        !certainlyEarlier(occurredOn, spell.start.occurredOn)),
  );

function hiredAfter(course: Course, training: Spell): boolean | undefined {
  const { employerId } = placeOf(training);
  const employed = spellsOf(course, 'employment').some(
    (employment) =>
      placeOf(employment).employerId === employerId &&
      (placeOf(employment).training ?? training.id) === training.id &&
      !certainlyEarlier(employment.start.occurredOn, training.start.occurredOn),
  );
  return employed || decisionsOn(course, training).at(-1)?.data.hired;
}
