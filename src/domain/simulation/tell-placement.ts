import { EXPECTATION_TOPICS } from '../course/agreement.js';
import type { CaseContext, Scene } from './case-context.js';
import { PRACTICE, TEXTS } from './practice.js';
import type { Fields } from './telling.js';

// From the search for a place to its first day: presented, met, accepted, expected, agreed.

const PROSPECTS = { none: 20, possible: 45, concrete: 20, unknown: 15 };
const DECLINE_REASONS = {
  noCapacity: 5,
  noTasks: 3,
  requirements: 3,
  chosenAnother: 3,
  personDeclined: 2,
  health: 1,
  distance: 1,
};

/** A day some days before, not earlier than the stay that the search fell in. */
const earlier = ({ stay, before }: Scene, days: number): number =>
  Math.max(before?.from ?? 0, stay.from - days);

export function tellSearch(context: CaseContext, scene: Scene): void {
  const { telling } = context;
  const { random } = telling;
  const employer = context.employerOf(scene.stay.employer!);
  const { employerId } = employer;
  if (telling.chance(PRACTICE.jobTaste))
    telling.tell(earlier(scene, random.between(25, 50)), 'visit-job-taste', {
      employers: [employerId],
      result: random.weighted({ agreedOnTraining: 2, interested: 3, unknown: 1 }),
    });
  if (telling.chance(PRACTICE.declinedElsewhere)) tellDeclined(context, scene);
  const presentedOn = earlier(scene, random.between(12, 30));
  if (telling.chance(PRACTICE.presented))
    telling.tell(presentedOn, 'present-candidate', {
      employerId,
      ...presentation(context, presentedOn, employerId),
    });
  const metOn = earlier(scene, random.between(6, 11));
  if (telling.chance(PRACTICE.interviewed))
    telling.tell(metOn, 'hold-employer-interview', {
      employerId,
      ...(telling.chance(0.3) ? { candidates: random.between(1, 4) } : {}),
      ...(telling.chance(0.3)
        ? { match: { professional: random.weighted({ good: 5, fair: 3, poor: 1 }) } }
        : {}),
    });
  if (telling.chance(PRACTICE.accepted))
    telling.tell(earlier(scene, random.between(2, 5)), 'accept-placement', { employerId });
}

function presentation({ telling }: CaseContext, day: number, employerId: string): Fields {
  const { random } = telling;
  const disclosureConsent = telling.chance(PRACTICE.disclosureConsent)
    ? telling.tell(day, 'give-consent', { scope: 'disclosure', employerId }, 'exact')
    : undefined;
  return {
    presentedBy: random.weighted({ office: 6, provider: 3, user: 1 }),
    ...(telling.chance(0.4) ? { resourcesFirst: telling.chance(0.8) } : {}),
    ...(disclosureConsent ? { disclosureConsent } : {}),
    ...(telling.chance(PRACTICE.economyMentioned)
      ? {
          firstEconomicMention: {
            by: random.weighted({ office: 4, employer: 3, provider: 2 }),
            point: random.weighted({
              beforePresentation: 1,
              afterPresentation: 4,
              afterTraining: 4,
            }),
          },
        }
      : {}),
  };
}

function tellDeclined(context: CaseContext, scene: Scene): void {
  const { telling } = context;
  const { random } = telling;
  const { employerId } = context.anotherEmployer(scene.stay.employer!);
  const declinedOn = earlier(scene, random.between(20, 40));
  const reason = random.weighted(DECLINE_REASONS);
  telling.tell(declinedOn, 'decline-placement', {
    employerId,
    by: reason === 'personDeclined' || reason === 'health' ? 'user' : 'employer',
    ...(telling.chance(0.8) ? { reason } : {}),
  });
}

/** Expectations and agreement. Most have them, before the first day; that is a norm, not a rule. */
export function tellAgreement(
  context: CaseContext,
  scene: Scene,
  training: string,
  plannedEnd: string | undefined,
): void {
  const { telling } = context;
  const { random } = telling;
  const { employerId } = context.employerOf(scene.stay.employer!);
  if (telling.chance(PRACTICE.expectationsClarified))
    telling.tell(earlier(scene, random.between(1, 8)), 'clarify-expectations', {
      employerId,
      ...(telling.chance(PRACTICE.prospectStated)
        ? { jobProspect: random.weighted(PROSPECTS) }
        : {}),
      ...(telling.chance(0.6) ? { purposeClear: telling.chance(0.85) } : {}),
      ...(telling.chance(0.4) ? { settledBeforeCandidate: telling.chance(0.7) } : {}),
      ...(telling.chance(0.6)
        ? { topics: random.some(EXPECTATION_TOPICS, telling.chance(0.5) ? 0.9 : 0.5) }
        : {}),
    });
  if (!telling.chance(PRACTICE.agreementSigned)) return;
  const late = telling.chance(PRACTICE.agreementLate) && scene.end - scene.stay.from > 15;
  const signedOn = late
    ? scene.stay.from + random.between(3, 14)
    : earlier(scene, random.between(0, 5));
  telling.tell(signedOn, 'sign-agreement', {
    parties: telling.chance(0.85) ? ['user', 'employer', 'office'] : ['user', 'office'],
    employerId,
    ...(late ? { training } : {}),
    ...termsOf(context, plannedEnd),
  });
}

function termsOf(context: CaseContext, plannedEnd: string | undefined): Fields {
  const { telling } = context;
  const { random } = telling;
  context.goals = telling.chance(PRACTICE.agreementGoals) ? random.one([1, 1, 2]) : 0;
  const goals = Array.from({ length: context.goals }, (_, at) => ({
    text: TEXTS.goal[at],
    ...(telling.chance(0.7) ? { criterion: random.one(TEXTS.criterion) } : {}),
    setBy: telling.chance(0.7) ? ['user', 'office'] : ['office'],
    kind: random.weighted({ hire: 5, workExperience: 2, skills: 2, stability: 1, direction: 1 }),
  }));
  return {
    ...(goals.length > 0 ? { goals } : {}),
    ...(plannedEnd && telling.chance(PRACTICE.agreementEnd) ? { plannedEnd } : {}),
    ...(telling.chance(PRACTICE.agreementRhythm)
      ? { contactEveryWeeks: random.one([2, 4, 4, 4, 4, 6, 6]) }
      : {}),
    ...(telling.chance(PRACTICE.agreementTexts) ? { meetingPlan: random.one(TEXTS.meeting) } : {}),
    ...(telling.chance(PRACTICE.agreementTexts) ? { purpose: random.one(TEXTS.note) } : {}),
  };
}
