import type { CaseContext, Scene } from './case-context.js';
import { PRACTICE, TEXTS } from './practice.js';
import { tellSearch } from './tell-placement.js';
import type { SyntheticEmployer } from './employer.js';

// A job, with a wage subsidy or without one, from its first day to its last.

const CONTRACTS = {
  private: { permanent: 55, substitute: 12, onCall: 10, adaptedPartTime: 8, otherTemporary: 15 },
  // Public posts must as a rule be advertised: the way in is by substitute posts and on call.
  public: { permanent: 25, substitute: 40, onCall: 20, adaptedPartTime: 5, otherTemporary: 10 },
};
const PERCENTAGES = [20, 30, 40, 50, 50, 60, 80, 100, 100, 100];
const SUBSIDY_RATES = [30, 40, 50, 50, 50, 60, 75];
const IN_WORK = ['work', 'subsidised-work', 'closed-work'];
const LOSSES = { dismissed: 2, resigned: 4, temporaryExpired: 4, health: 2, newJob: 1, other: 1 };

export function tellWork(context: CaseContext, scene: Scene): void {
  const subsidised = scene.stay.state === 'subsidised-work';
  if (context.employment === undefined) tellHired(context, scene, subsidised);
  tellWorkDays(context, scene, subsidised);
}

function tellHired(context: CaseContext, scene: Scene, subsidised: boolean): void {
  const { telling } = context;
  const { from } = scene.stay;
  const employer = context.employerOf(scene.stay.employer!);
  if (scene.before?.state !== 'work-training') tellSearch(context, scene);
  const unlinked = subsidised && telling.chance(PRACTICE.subsidyBeforeJob);
  // The job follows on the same day; who records the subsidy first must say why.
  if (unlinked) tellSubsidy(context, scene, { reason: TEXTS.note[0] });
  context.employment = telling.tell(from, 'start-employment', contractOf(context, scene, employer));
  delete context.training;
  if (subsidised && !unlinked) tellSubsidy(context, scene, {});
  if (!telling.chance(PRACTICE.checkpoint)) return;
  const day = from + telling.random.between(170, 200);
  const then = context.stays.findLast((stay) => stay.from <= day)!.state;
  telling.tell(day, 'record-status-checkpoint', { inWork: IN_WORK.includes(then) });
}

function contractOf(
  { telling, training }: CaseContext,
  { before }: Scene,
  employer: SyntheticEmployer,
) {
  const { random } = telling;
  return {
    employerId: employer.employerId,
    contractType: random.weighted(CONTRACTS[employer.sector]),
    ...(telling.chance(PRACTICE.percentageStated) ? { percentage: random.one(PERCENTAGES) } : {}),
    ...(telling.chance(0.8) ? { workArea: employer.workArea } : {}),
    ...(training && before?.state === 'work-training' ? { training } : {}),
    ...(employer.sector === 'public' && telling.chance(PRACTICE.advertisedStated)
      ? { advertised: telling.chance(0.6) }
      : {}),
  };
}

function tellSubsidy(context: CaseContext, scene: Scene, extra: { reason?: string }): void {
  const { telling, employment } = context;
  const { random } = telling;
  const { from } = scene.stay;
  const kind = random.weighted({
    wageSubsidy: 90,
    permanentWageSubsidy: 7,
    fourYearWageSubsidy: 3,
  });
  const rate = random.one(SUBSIDY_RATES);
  const terms = {
    ratePercentage: rate,
    ...(telling.chance(0.9)
      ? { plannedEnd: telling.dayAt(from + random.one([90, 182, 182, 365])) }
      : {}),
  };
  const instrument = telling.chance(PRACTICE.granted)
    ? telling.tell(
        Math.max(scene.before?.from ?? 0, from - random.between(1, 10)),
        'grant-instrument',
        { kind, ...terms },
      )
    : undefined;
  const started = telling.tell(from, 'start-instrument', {
    ...(instrument ? { instrument } : { kind, ...terms }),
    ...(employment && telling.chance(PRACTICE.subsidyLinked) ? { employment } : {}),
    ...extra,
  });
  context.subsidy = instrument ?? started;
  if (telling.chance(PRACTICE.graded))
    for (const [step, day] of [from + 91, from + 182].entries())
      if (day < scene.end)
        telling.tell(day, 'adjust-instrument', {
          instrument: context.subsidy,
          ratePercentage: rate - 10 * (step + 1),
        });
}

function tellWorkDays(context: CaseContext, { stay, end }: Scene, subsidised: boolean): void {
  const { telling, employment } = context;
  const { random } = telling;
  const long = end - stay.from > 100;
  if (long && telling.chance(PRACTICE.workloadTold))
    telling.tell(stay.from + random.between(20, 90), 'report-actual-workload', {
      employment,
      ...(telling.chance(0.7)
        ? { fromPercentage: random.one([50, 60, 80, 100]) }
        : { exceedsContract: true }),
    });
  if (long && telling.chance(PRACTICE.contractImproved))
    telling.tell(stay.from + random.between(60, 95), 'change-employment', {
      employment,
      contractType: 'permanent',
      ...(telling.chance(0.5) ? { percentage: random.one([60, 80, 100]) } : {}),
    });
  telling.tellOften(PRACTICE.workMilestone, stay.from, end, (day) =>
    telling.tell(day, 'reach-milestone', { employment, kind: 'independent' }),
  );
  // Beside a subsidised job it would count as work without a subsidy.
  if (!subsidised && long && telling.chance(PRACTICE.onCallBeside) && context.onCall === undefined)
    context.onCall = telling.tell(stay.from + 40, 'start-employment', {
      employerId: context.anotherEmployer(stay.employer!).employerId,
      contractType: 'onCall',
    });
}

export function tellSubsidyEnded(context: CaseContext, scene: Scene, exit: string): void {
  const { telling, subsidy: instrument } = context;
  const reasons: Readonly<Record<string, string>> = {
    keptAfterSubsidy: telling.random.weighted({ asPlanned: 6, wentWell: 3 }),
    lostWithSubsidy: 'asPlanned',
    lostDuringSubsidy: 'employmentEnded',
  };
  telling.tell(scene.end, 'end-instrument', { instrument, reason: reasons[exit] });
  delete context.subsidy;
}

/** The last day of a job that is lost, or that turns out to be over when a case comes back. */
export function tellJobEnded(context: CaseContext, day: number, exit: string): void {
  const { telling, employment, onCall } = context;
  const bySubsidy = exit === 'lostWithSubsidy' || exit === 'lostAfterSubsidy';
  const reason = bySubsidy ? 'subsidyEnded' : telling.random.weighted(LOSSES);
  telling.tell(day, 'end-employment', {
    employment,
    ...(bySubsidy || telling.chance(0.9) ? { reason } : {}),
  });
  if (onCall) telling.tell(day, 'end-employment', { employment: onCall });
  for (const ended of ['employment', 'onCall'] as const) delete context[ended];
}
