import type { Course, Spell } from '../course/course.js';
import type { ContractType, EndEmployment } from '../course/employment.js';
import {
  ChangeTaskContent,
  ExtendTraining,
  InterruptTraining,
  type StartTraining,
} from '../course/training.js';
import { isFact } from '../stream/milestone.js';
import type { Edtf } from '../time/edtf.js';
import {
  agreementsFor,
  decisionsOn,
  goalsOf,
  hasMainMentor,
  hiredAfter,
  isSubsidised,
  jobProspect,
  placeOf,
  placeSpells,
} from './placement-circumstances.js';
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
  /** Whether the post of an employment was advertised. */
  advertised?: boolean;
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
  const { workArea, training, advertised } = placeOf(spell);
  return {
    ...common(course, spell),
    ...(spell.end ? { endType: 'employmentEnded' } : {}),
    ...stated({
      endReason: (spell.end?.data as EndEmployment | undefined)?.reason,
      workArea,
      contractType: type,
      percentage,
      advertised,
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
