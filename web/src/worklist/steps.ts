import type { CommandName } from '../vocabulary/forms.js';

/** What a rule calls for: the command, and which of the events that the task rests on it is about. */
interface Step {
  command: CommandName;
  about?: 'subject' | 'agreement';
}

const CONTACT = { command: 'hold-follow-up-contact' } as const;
const REVISION = { command: 'revise-agreement', about: 'agreement' } as const;
const DECISION = { command: 'record-hiring-decision', about: 'subject' } as const;

/**
 * For every rule the one milestone that answers it; nothing where what to do is a matter of
 * judgement, or where nothing can be done any more.
 */
export const STEPS = {
  'training-without-agreement': { command: 'sign-agreement', about: 'subject' },
  'agreement-incomplete': { command: 'revise-agreement', about: 'subject' },
  'goals-missing': REVISION,
  'plan-unrevised': REVISION,
  'expectations-incomplete': { command: 'clarify-expectations' },
  'prospect-not-settled': { command: 'clarify-expectations' },
  'support-raised-first': undefined,
  'follow-up-due': CONTACT,
  'planned-contact-missed': CONTACT,
  'employer-silent': CONTACT,
  'request-unanswered': { command: 'answer-support', about: 'subject' },
  'no-show-follow-up': CONTACT,
  'employer-helps-alone': CONTACT,
  'follow-up-ended-unsettled': CONTACT,
  'mentor-missing': { command: 'assign-mentor', about: 'subject' },
  'training-ending-undecided': DECISION,
  'training-past-planned-end': { command: 'complete-training', about: 'subject' },
  'training-long': { command: 'extend-training', about: 'subject' },
  'decision-without-employment': { command: 'start-employment' },
  'checkpoint-due': { command: 'record-status-checkpoint' },
  'subsidy-without-concrete-job': { command: 'record-hiring-decision' },
  'subsidy-without-planned-end': { command: 'adjust-instrument', about: 'subject' },
  'subsidy-not-linked': { command: 'adjust-instrument', about: 'subject' },
  'subsidy-ending': { command: 'adjust-instrument', about: 'subject' },
  'job-lost-after-subsidy': undefined,
  'measure-duration': undefined,
  'measure-age': undefined,
  'measure-need-group': undefined,
  'measure-subsidy-rate': undefined,
  'measure-start-window': undefined,
  'measure-amount': undefined,
  'measure-overlap': undefined,
  'reason-without-preparation': { command: 'start-preparation' },
  'misuse-long-training': undefined,
  'misuse-extension-chain': undefined,
  'misuse-no-goals': REVISION,
  'misuse-ordinary-tasks': undefined,
  'misuse-no-contact': CONTACT,
  'counsellor-missing': { command: 'assign-counsellor' },
  'case-inactive': CONTACT,
} as const satisfies Record<string, Step | undefined>;

type StatedStep = Exclude<(typeof STEPS)[keyof typeof STEPS], undefined>;

type StepCommandOf<S> = S extends { command: infer C } ? C : never;
export type StepCommand = StepCommandOf<StatedStep> | 'sign-agreement';

interface NextStep {
  command: StepCommand;
  /** Id of the event that it is about. */
  fact?: string;
}

/**
 * What to record for a task.
 *
 * @param task its rule, and the ids of the events it rests on, the one it is about first
 * @returns undefined where the case has to be looked at first
 */
export function stepFor({
  rule,
  events: [subject, agreement],
}: {
  rule: string;
  events: readonly string[];
}): NextStep | undefined {
  const steps: Readonly<Record<string, StatedStep | undefined>> = STEPS;
  const step = steps[rule];
  if (!step) return undefined;
  if (!('about' in step)) return { command: step.command };
  if (step.about === 'subject') return about(step.command, subject);
  // Where none was signed, there is none to revise.
  return agreement === undefined
    ? about('sign-agreement', subject)
    : about(step.command, agreement);
}

const about = (command: StepCommand, fact: string | undefined): NextStep => ({
  command,
  ...(fact === undefined ? {} : { fact }),
});
