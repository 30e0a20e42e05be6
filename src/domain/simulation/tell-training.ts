import type { CaseContext, Scene } from './case-context.js';
import { PRACTICE, TEXTS } from './practice.js';
import { tellAgreement, tellSearch } from './tell-placement.js';

// A training from its first day to its last, in one period or two, with all that happens in it.

const PLANNED_DAYS = [28, 56, 84, 91, 91, 120, 182];
const NO_HIRE_REASONS = [
  'noPost',
  'capacity',
  'skills',
  'health',
  'language',
  'attendance',
] as const;
const HIRE_REASONS = ['jobMatch', 'skills', 'motivation', 'needForLabour', 'subsidy'] as const;

export function tellTraining(context: CaseContext, scene: Scene): void {
  const { telling } = context;
  const { stay, end } = scene;
  tellSearch(context, scene);
  const halfway = Math.floor((stay.from + end) / 2);
  const twoPeriods = end - stay.from > 120 && telling.chance(PRACTICE.secondPeriod);
  tellPeriod(context, scene, stay.from, twoPeriods ? halfway : end);
  if (twoPeriods) {
    telling.tell(halfway, 'complete-training', { training: context.training });
    tellPeriod(context, scene, halfway, end);
  }
  if (telling.chance(PRACTICE.certificateMeanwhile) && end - stay.from > 40) {
    const preparation = telling.tell(stay.from + 5, 'start-preparation', { kind: 'certificate' });
    telling.tell(stay.from + 30, 'end-preparation', { preparation, result: 'certificateGained' });
  }
}

function tellPeriod(context: CaseContext, scene: Scene, from: number, end: number): void {
  const { telling } = context;
  const { random } = telling;
  const employer = context.employerOf(scene.stay.employer!);
  const planned = from + random.one(PLANNED_DAYS);
  const plannedEnd = telling.chance(PRACTICE.plannedEndStated) ? telling.dayAt(planned) : undefined;
  const taskContent = random.weighted({ ordinary: 5, adapted: 3, training: 2, extra: 1 });
  const training = telling.tell(from, 'start-training', {
    employerId: employer.employerId,
    workArea: employer.workArea,
    scheme: random.weighted({ workTraining: 8, followUpMeasure: 2, preparatoryTraining: 1 }),
    ...(telling.chance(0.5) ? { hoursPerWeek: random.one([15, 20, 22.5, 30, 37.5]) } : {}),
    ...(telling.chance(PRACTICE.tasksStated) ? { taskContent } : {}),
    ...(plannedEnd ? { plannedEnd } : {}),
  });
  context.training = training;
  if (from === scene.stay.from) tellAgreement(context, scene, training, plannedEnd);
  delete context.mentor;
  if (telling.chance(PRACTICE.mentor) && end - from > 14)
    context.mentor = telling.tell(from + random.between(0, 12), 'assign-mentor', {
      training,
      role: random.weighted({ colleague: 5, practiceSupervisor: 3, manager: 3, external: 1 }),
      ...(telling.chance(PRACTICE.mentorMain) ? { mainResponsible: true } : {}),
    });
  if (plannedEnd) tellExtensions(context, planned, end);
  tellDays(context, from, end, taskContent);
}

function tellExtensions(context: CaseContext, planned: number, end: number): void {
  const { telling, training } = context;
  let until = planned;
  while (until < Math.min(end, telling.lastDay) && telling.chance(PRACTICE.extendedInTime)) {
    const on = until - 3;
    until += telling.random.one([28, 42, 56, 91]);
    telling.tell(on, 'extend-training', {
      training,
      newEnd: telling.dayAt(until),
      ...(telling.chance(PRACTICE.reasonTold) ? { reason: TEXTS.reason[2] } : {}),
    });
  }
}

/** What happens on the days between the first and the last. */
function tellDays(context: CaseContext, from: number, end: number, taskContent: string): void {
  const { telling, training, goals } = context;
  const { random } = telling;
  telling.tellOften(PRACTICE.review, from + 14, end, (day) =>
    telling.tell(day, 'hold-review', {
      training,
      participants: telling.chance(0.7) ? ['user', 'manager', 'office'] : ['user', 'manager'],
      ...(goals > 0 && telling.chance(0.5)
        ? { goals: [{ goal: 1, status: random.weighted({ onTrack: 5, behind: 3, reached: 2 }) }] }
        : {}),
    }),
  );
  telling.tellOften(PRACTICE.absence, from, end, (day) =>
    telling.tell(day, 'note-absence', {
      training,
      kind: random.weighted({ notified: 5, unnotified: 2, late: 2 }),
      ...(telling.chance(0.7) ? { days: random.between(1, 5) } : {}),
    }),
  );
  telling.tellOften(PRACTICE.taskAdded, from + 14, end, (day) =>
    telling.tell(day, 'add-task', { training, kind: 'ordinary' }),
  );
  telling.tellOften(PRACTICE.milestoneReached, from + 7, end, (day) =>
    telling.tell(day, 'reach-milestone', {
      training,
      kind: random.weighted({ firstRealTask: 3, learning: 3, independent: 3, attendance: 1 }),
    }),
  );
  if (taskContent !== 'ordinary' && end - from > 40 && telling.chance(PRACTICE.tasksChanged))
    telling.tell(from + random.between(20, 35), 'change-task-content', {
      training,
      from: taskContent,
      to: 'ordinary',
    });
}

export function tellTrainingDone(context: CaseContext, scene: Scene, exit: string): void {
  const { telling, training, mentor } = context;
  const day = scene.end;
  if (mentor && telling.chance(PRACTICE.mentorEndTold)) telling.tell(day, 'end-mentor', { mentor });
  if (exit === 'trainingBroken') tellBroken(context, day);
  else {
    tellDecision(context, scene, exit.startsWith('hired'));
    telling.tell(day, 'complete-training', { training, ...goalOutcomes(context) });
  }
}

function tellBroken({ telling, training }: CaseContext, day: number): void {
  telling.tell(day, 'interrupt-training', {
    training,
    ...(telling.chance(0.92)
      ? { initiatedBy: telling.random.weighted({ user: 4, noShow: 3, employer: 2, office: 1 }) }
      : {}),
    ...(telling.chance(PRACTICE.reasonTold) ? { reason: telling.random.one(TEXTS.reason) } : {}),
  });
}

function goalOutcomes({ telling, goals }: CaseContext) {
  if (goals === 0 || !telling.chance(PRACTICE.goalOutcomesTold)) return {};
  const outcome = telling.random.weighted({ reached: 5, partlyReached: 3, notReached: 2 });
  return { goalOutcomes: [{ goal: 1, outcome }] };
}

function tellDecision(context: CaseContext, scene: Scene, hired: boolean): void {
  const { telling, training } = context;
  if (!telling.chance(hired ? PRACTICE.decisionTold : PRACTICE.refusalTold)) return;
  const day = Math.max(scene.stay.from, scene.end - telling.random.between(0, 6));
  const reasons: readonly string[] = hired ? HIRE_REASONS : NO_HIRE_REASONS;
  telling.tell(day, 'record-hiring-decision', {
    employerId: context.employerOf(scene.stay.employer!).employerId,
    hired,
    training,
    ...(telling.chance(0.7) ? { reasons: telling.random.some(reasons, 0.2) } : {}),
    ...(hired && telling.chance(0.3) ? { jobMatch: 'good' } : {}),
  });
}
