import { TEXTS, PRACTICE } from './practice.js';
import { CHALLENGE_SHARES } from './model.js';
import type { CaseContext, Scene } from './case-context.js';
import type { Fields } from './telling.js';

/** The opening and what belongs to the case as a whole. */
export function tellIntake(
  { telling, traits, stays }: CaseContext,
  opening: { commandId: string; personId: string; pseudonym: string },
): void {
  const { random } = telling;
  telling.tellAs(opening.commandId, 0, 'open-case', {
    office: traits.office,
    personId: opening.personId,
    pseudonym: opening.pseudonym,
    ...(telling.chance(PRACTICE.genderStated) ? { gender: traits.gender } : {}),
    ...(telling.chance(PRACTICE.ageStated) ? { ageBand: traits.ageBand } : {}),
  });
  const closed = stays.find(({ state }) => state.startsWith('closed'))?.from ?? Infinity;
  tellCounsellors({ telling, traits }, closed);
  if (telling.chance(PRACTICE.background))
    telling.tell(
      Math.min(random.between(0, 21), closed),
      'record-background',
      backgroundOf({ telling, traits }),
    );
  tellConsents({ telling }, closed);
}

function backgroundOf({ telling, traits }: Pick<CaseContext, 'telling' | 'traits'>): Fields {
  const { random } = telling;
  const educationStated = telling.chance(PRACTICE.educationStated);
  return {
    ...(educationStated ? { education: traits.education } : {}),
    // Something must be stated, or there is nothing to record.
    ...(!educationStated || telling.chance(PRACTICE.benefitStated)
      ? { onBenefit: telling.chance(0.6) }
      : {}),
    ...(telling.chance(PRACTICE.experienceTold)
      ? { experience: [random.one(TEXTS.experience)] }
      : {}),
    ...(traits.language === 'challenge' && telling.chance(PRACTICE.immigrantStated)
      ? { immigrantBackground: true }
      : {}),
    ...(telling.chance(PRACTICE.backgroundNote) ? { note: random.one(TEXTS.note) } : {}),
  };
}

function tellCounsellors(
  { telling, traits }: Pick<CaseContext, 'telling' | 'traits'>,
  closed: number,
): void {
  const { random } = telling;
  const numbers = PRACTICE.counsellorsOfOffice;
  const staff = (at: number) => `S${traits.office}${String(at % numbers).padStart(2, '0')}`;
  let at = random.between(0, numbers - 1);
  const atOnce = telling.chance(PRACTICE.counsellorAtOnce);
  if (!atOnce && !telling.chance(PRACTICE.counsellorEver)) return;
  const from = atOnce ? random.between(0, 6) : random.between(20, 90);
  if (from >= closed) return;
  telling.tell(
    from,
    'assign-counsellor',
    {
      counsellor: staff(at),
      ...(telling.chance(0.4) ? { singleContact: telling.chance(0.7) } : {}),
    },
    'exact',
  );
  telling.tellOften(PRACTICE.counsellorChanged, from, closed, (day) =>
    telling.tell(day, 'change-counsellor', { counsellor: staff(++at) }, 'exact'),
  );
}

function tellConsents({ telling }: Pick<CaseContext, 'telling'>, closed: number): void {
  const { random } = telling;
  if (telling.chance(PRACTICE.researchConsent)) {
    const day = Math.min(random.between(0, 40), closed);
    const consent = telling.tell(
      day,
      'give-consent',
      { scope: 'research', holder: 'forskning', written: true, wording: 'synthetic-1' },
      'exact',
    );
    if (telling.chance(PRACTICE.researchWithdrawn))
      telling.tell(day + random.between(30, 500), 'withdraw-consent', { consent }, 'exact');
  }
  if (telling.chance(PRACTICE.providerConsent))
    telling.tell(Math.min(random.between(5, 60), closed), 'give-consent', {
      scope: 'provider',
      holder: 'tiltaksleverandør',
    });
}

export function tellAssessmentBegun(context: CaseContext, { stay }: Scene): void {
  const kind = context.telling.random.weighted({ needs: 4, workCapacity: 3, mapping: 3 });
  context.assessment = context.telling.tell(stay.from, 'start-assessment', { kind });
}

export function tellAssessmentDone(context: CaseContext, day: number): void {
  const { telling, traits, assessment } = context;
  const challenges = Object.entries(CHALLENGE_SHARES).flatMap(([challenge, share]) =>
    telling.chance(share) ? [challenge] : [],
  );
  if (traits.language === 'challenge') challenges.push('language');
  telling.tell(day, 'complete-assessment', {
    assessment,
    ...(telling.chance(0.93) ? { needGroup: traits.needGroup } : {}),
    ...(challenges.length > 0 ? { functionalChallenges: challenges } : {}),
    ...(telling.chance(0.12) ? { resources: telling.random.one(TEXTS.note) } : {}),
  });
  delete context.assessment;
}

export function tellPreparationBegun(context: CaseContext, { stay }: Scene): void {
  const { telling, traits } = context;
  const kind = telling.random.weighted({
    languageCourse: traits.language === 'challenge' ? 6 : 0.2,
    jobSearchCourse: 3,
    certificate: 2,
    labourMarketCourse: 2,
    shelteredTraining: 2,
    education: 1,
  });
  context.preparation = telling.tell(stay.from, 'start-preparation', { kind });
}

export function tellPreparationDone(context: CaseContext, day: number, broken: boolean): void {
  const { telling, preparation } = context;
  const result = broken
    ? 'interrupted'
    : telling.random.weighted({ completed: 7, certificateGained: 2, noResult: 1 });
  telling.tell(day, 'end-preparation', { preparation, result });
  delete context.preparation;
}
