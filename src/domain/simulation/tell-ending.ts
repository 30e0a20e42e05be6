import type { CaseContext, Scene } from './case-context.js';
import { PRACTICE, TEXTS } from './practice.js';
import { tellJobEnded } from './tell-work.js';

// The case is closed, looked at again some time later, and perhaps reopened.

const FACTORS = [
  'realTasks',
  'takenSeriously',
  'jobProspect',
  'officeFollowUp',
  'mentor',
  'jobMatch',
  'motivation',
  'clearGoal',
] as const;
const HINDRANCES = ['health', 'language', 'flexibility', 'clearManager', 'experience'] as const;

export function tellClosing(context: CaseContext, { stay }: Scene): void {
  const { telling, goals } = context;
  const { random } = telling;
  const day = stay.from;
  const outcome = stay.state.slice('closed-'.length);
  if (outcome === 'work' && !context.followUpEnded && telling.chance(PRACTICE.followUpEnded)) {
    context.followUpEnded = true;
    telling.tell(day, 'end-follow-up', {
      reason: random.weighted({ asAgreed: 6, noNeed: 3, personDeclined: 1 }),
      ...(telling.chance(0.85) ? { settled: telling.chance(PRACTICE.settled) } : {}),
    });
  }
  telling.tell(
    day,
    'close-case',
    {
      outcome,
      ...(goals > 0 && telling.chance(0.5)
        ? { goalOutcome: random.weighted({ reached: 5, partlyReached: 3, notReached: 2 }) }
        : {}),
    },
    'exact',
  );
  if (telling.chance(PRACTICE.factors)) tellFactor(context, day, outcome === 'work');
  if (telling.chance(PRACTICE.narrativeReviewed))
    telling.tell(day + random.between(1, 14), 'review-narrative', { by: 'user', accepted: true });
  if (telling.chance(PRACTICE.checkpoint))
    telling.tell(day + random.between(175, 200), 'record-status-checkpoint', {
      activity:
        outcome === 'work' && telling.chance(0.85)
          ? 'inWork'
          : random.weighted({ onBenefit: 2, inEducation: 1, unknown: 2 }),
    });
}

function tellFactor({ telling }: CaseContext, day: number, positive: boolean): void {
  telling.tell(day, 'name-factor', {
    perspective: telling.random.weighted({ user: 5, manager: 3, counsellor: 3 }),
    polarity: positive ? 'positive' : 'negative',
    code: telling.random.one<string>(positive ? FACTORS : HINDRANCES),
  });
}

/** A job that ran when the case was closed has ended by the time it is reopened. */
export function tellReopening(context: CaseContext, { end }: Scene, exit: string): void {
  const { telling } = context;
  telling.tell(
    end,
    'reopen-case',
    telling.chance(PRACTICE.reopeningReason) ? { reason: TEXTS.reason[2] } : {},
    'exact',
  );
  if (context.employment) tellJobEnded(context, end, exit);
}
