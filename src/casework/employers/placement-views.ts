import type { CasePlacement } from '../../domain/employer/analysis/picture.js';

/**
 * Who is and was placed with an employer. Only what the employer may know as well: why an employment
 * ended, for one, may be a matter of health and is left to the case.
 */
export interface TraineeView {
  caseId: string;
  pseudonym?: string;
  /** Id of the training. */
  training: string;
  from?: string;
  to?: string;
  plannedEnd?: string;
  extensions: number;
  workArea?: string;
  taskContent?: string;
  /** How it ended; absent while it runs. */
  endType?: string;
  endedBy?: string;
  /** Absent while nothing is decided. */
  hired?: boolean;
}

export interface HireView {
  caseId: string;
  pseudonym?: string;
  /** Id of the employment. */
  employment: string;
  from?: string;
  to?: string;
  ended: boolean;
  workArea?: string;
  contractType?: string;
  percentage?: number;
  viaTraining?: string;
  subsidised: boolean;
}

const TRAINEE_FIELDS = [
  'from',
  'to',
  'plannedEnd',
  'extensions',
  'workArea',
  'taskContent',
  'endType',
  'endedBy',
  'hired',
] as const;
const HIRE_FIELDS = [
  'from',
  'to',
  'ended',
  'workArea',
  'contractType',
  'percentage',
  'viaTraining',
  'subsidised',
] as const;

/**
 * @param placements as they were on the day that is asked for
 * @param elsewhere people in training there then who belong to other offices
 */
export function placementViews(
  placements: readonly CasePlacement[],
  elsewhere: number,
  pseudonyms: ReadonlyMap<string, string>,
) {
  const who = ({ caseId }: CasePlacement) => {
    const pseudonym = pseudonyms.get(caseId);
    return { caseId, ...(pseudonym === undefined ? {} : { pseudonym }) };
  };
  const trainees = placements.filter(({ kind }) => kind === 'training');
  const trainee = (placement: CasePlacement) =>
    ({
      ...who(placement),
      training: placement.id,
      ...pick(placement, TRAINEE_FIELDS),
    }) as TraineeView;
  return {
    trainees: {
      current: trainees.filter(({ ended }) => !ended).map(trainee),
      earlier: trainees.filter(({ ended }) => ended).map(trainee),
      elsewhere,
    },
    hires: placements
      .filter(({ kind }) => kind === 'employment')
      .map(
        (placement) =>
          ({
            ...who(placement),
            employment: placement.id,
            ...pick(placement, HIRE_FIELDS),
          }) as HireView,
      ),
  };
}

const pick = (placement: CasePlacement, fields: readonly (keyof CasePlacement)[]) =>
  Object.fromEntries(
    fields.flatMap((field) => (placement[field] === undefined ? [] : [[field, placement[field]]])),
  );
