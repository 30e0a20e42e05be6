import { ClarifyExpectations, JOB_PROSPECTS, SignAgreement } from '../course/agreement.js';
import { factsOf, spellsOf, type Course } from '../course/course.js';
import { instrumentKind, instrumentStart, isWageSubsidy } from '../course/instruments.js';
import { RecordBackground } from '../course/intake.js';
import { StartTraining } from '../course/training.js';
import { AssignMentor } from '../course/workplace.js';

/** What is told of a course that studies of inclusion ask for. What nobody stated is absent. */
export interface CourseTraits {
  /** How far a wage subsidy has come; absent when none is on record, which is not the same as none. */
  wageSubsidy?: 'planned' | 'started';
  /** A mentor is named. Nobody states that there is none, so it is never false. */
  mentorNamed?: true;
  /** Ordinary tasks from the first day of a training; false when every stated one began otherwise. */
  ordinaryTasksFromStart?: boolean;
  /** The latest that was clarified. */
  jobProspect?: (typeof JOB_PROSPECTS)[number];
  /** Whether the office took part in setting a goal; absent where nobody stated who set them. */
  goalsSetWithOffice?: boolean;
  /** A sealed field: absent where personal fields are not opened. */
  immigrantBackground?: boolean;
}

export function traitsOf(course: Course): CourseTraits {
  const wageSubsidy = furthestSubsidy(course);
  const ordinaryTasksFromStart = startsOrdinary(course);
  const jobProspect = factsOf(course, ClarifyExpectations).findLast(({ data }) => data.jobProspect)
    ?.data.jobProspect;
  const goalsSetWithOffice = officeSetsGoals(course);
  const immigrantBackground = factsOf(course, RecordBackground)
    .map(({ data }) => data.immigrantBackground)
    .findLast((stated) => typeof stated === 'boolean');
  return {
    ...(wageSubsidy && { wageSubsidy }),
    ...(factsOf(course, AssignMentor).length > 0 && { mentorNamed: true as const }),
    ...(ordinaryTasksFromStart !== undefined && { ordinaryTasksFromStart }),
    ...(jobProspect && { jobProspect }),
    ...(goalsSetWithOffice !== undefined && { goalsSetWithOffice }),
    ...(immigrantBackground !== undefined && { immigrantBackground }),
  };
}

function furthestSubsidy(course: Course): 'planned' | 'started' | undefined {
  const subsidies = spellsOf(course, 'instrument').filter((spell) =>
    isWageSubsidy(instrumentKind(spell)),
  );
  if (subsidies.length === 0) return undefined;
  return subsidies.some((spell) => instrumentStart(spell)) ? 'started' : 'planned';
}

function startsOrdinary(course: Course): boolean | undefined {
  const stated = factsOf(course, StartTraining).flatMap(({ data }) => data.taskContent ?? []);
  return stated.length === 0 ? undefined : stated.includes('ordinary');
}

function officeSetsGoals(course: Course): boolean | undefined {
  const goals = [...factsOf(course, SignAgreement), ...factsOf(course, ClarifyExpectations)]
    .flatMap(({ data }) => data.goals ?? [])
    .flatMap(({ setBy }) => (setBy ? [setBy] : []));
  return goals.length === 0 ? undefined : goals.some((setBy) => setBy.includes('office'));
}
