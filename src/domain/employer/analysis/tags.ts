import { textsIn } from './picture.js';
import type { EmployerProfile } from './profile.js';

export const TAG_KINDS = [
  'openNow',
  'plansToHost',
  'shortOfPeople',
  'competenceNeed',
  'mustHave',
  'flexibility',
  'accommodates',
  'wouldHostAgain',
  'inclusiveWorkAgreement',
  'ownFollowUpRoutine',
] as const;

/** One word by which an enterprise is found in the base of employers (F-31). */
export interface Tag {
  kind: (typeof TAG_KINDS)[number];
  /** A code of the field the tag is from: what is needed, demanded, open. */
  value?: string;
  /** Ids of the facts that say it. */
  facts: string[];
}

/**
 * Tags of an enterprise on the day of its profile: what it needs, whether there is room now and what
 * somebody must have or manage (SINTEF 2019:0060, L3545). Only what somebody stated gives a tag.
 */
export function tagsOf(profile: EmployerProfile): Tag[] {
  const { mapping, openings, hostingPlan, accommodation, feedback, facts } = profile;
  const open = openings.filter(({ windowPassed }) => !windowPassed);
  const stated = mapping?.value;
  const ofMapping = mapping ? [mapping.fact] : [];
  const [latest] = feedback.filter(({ value }) => value.wouldHostAgain !== undefined);
  return merged([
    ...open.map(({ fact, value }): Tag => ({ kind: 'openNow', value: value.kind, facts: [fact] })),
    ...when(hostingPlan?.valid === true && hostingPlan.value, 'plansToHost', hostingPlan?.fact),
    ...when(stated?.shortOfPeople, 'shortOfPeople', mapping?.fact),
    ...each('competenceNeed', stated?.competenceNeeds, ofMapping),
    ...each('mustHave', stated?.mustHaves, ofMapping),
    ...open.flatMap(({ fact, value }) => each('mustHave', value.mustHaves, [fact])),
    ...each(
      'flexibility',
      textsIn(stated?.flexibility).filter((room) => room !== 'none'),
      ofMapping,
    ),
    ...when(accommodation?.value.experienced, 'accommodates', accommodation?.fact),
    ...when(latest?.value.wouldHostAgain, 'wouldHostAgain', latest?.fact),
    ...when(
      facts.inclusiveWorkAgreement?.value,
      'inclusiveWorkAgreement',
      facts.inclusiveWorkAgreement?.fact,
    ),
    ...when(facts.ownFollowUpRoutine?.value, 'ownFollowUpRoutine', facts.ownFollowUpRoutine?.fact),
  ]);
}

const when = (holds: unknown, kind: Tag['kind'], fact: string | undefined): Tag[] =>
  holds === true && fact !== undefined ? [{ kind, facts: [fact] }] : [];

const each = (kind: Tag['kind'], values: unknown, facts: string[]): Tag[] =>
  textsIn(values).map((value) => ({ kind, value, facts }));

/** The same tag from several facts is one tag that names them all. */
function merged(tags: readonly Tag[]): Tag[] {
  const byName = new Map<string, Tag>();
  for (const tag of tags) {
    const name = `${tag.kind} ${tag.value ?? ''}`;
    const known = byName.get(name);
    byName.set(
      name,
      known ? { ...known, facts: [...new Set([...known.facts, ...tag.facts])] } : tag,
    );
  }
  return [...byName.values()];
}
