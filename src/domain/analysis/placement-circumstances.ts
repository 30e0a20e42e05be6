import { ClarifyExpectations, type SignAgreement } from '../course/agreement.js';
import { factsOf, spellsOf, type Course, type Spell } from '../course/course.js';
import { RecordHiringDecision, type StartEmployment } from '../course/employment.js';
import { employmentOf, trainingOf } from '../course/instrument-terms.js';
import { instrumentKind, instrumentStart, isWageSubsidy } from '../course/instruments.js';
import type { StartTraining } from '../course/training.js';
import type { AssignMentor } from '../course/workplace.js';
import type { Fact } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import type { Edtf } from '../time/edtf.js';

// What stands around a placement: recorded of the case, not of the training or employment itself.

/**
 * The employer of a time: that of the placements which can have run then, when they agree.
 *
 * @param on as stated; undefined: any time
 */
export function onlyEmployerAt(course: Course, on: Edtf | undefined): string | undefined {
  const employers = new Set(
    placeSpells(course)
      .filter((spell) => canHaveRunAt(spell, on))
      .map((spell) => placeOf(spell).employerId),
  );
  return employers.size === 1 ? [...employers][0] : undefined;
}

export const placeSpells = (course: Course): Spell[] =>
  course.spells.filter(({ kind }) => kind === 'training' || kind === 'employment');

type Place = Pick<
  StartTraining & StartEmployment,
  'employerId' | 'workArea' | 'training' | 'advertised'
>;

export const placeOf = ({ start }: Spell): Place => start.data as Place;

const canHaveRunAt = ({ start, end }: Spell, on: Edtf | undefined): boolean =>
  !certainlyEarlier(on, start.occurredOn) && !(end && certainlyEarlier(end.occurredOn, on));

/** What belongs to a training named by it, else to an employer named by it, else to any placement. */
function concerns(spell: Spell, named: { training?: string; employerId?: string }): boolean {
  const { employerId, training } = placeOf(spell);
  if (named.training !== undefined) return named.training === (training ?? spell.id);
  return named.employerId === undefined || named.employerId === employerId;
}

/** The agreements that are about the placement, in the order recorded. */
export const agreementsFor = (course: Course, spell: Spell): Spell[] =>
  spellsOf(course, 'agreement').filter(({ start }) => concerns(spell, start.data as SignAgreement));

/** Number of goals of the latest of them, or revision of one, that gives any. */
export const goalsOf = (agreements: readonly Spell[]): number =>
  agreements
    .flatMap(({ start, changes }) => [start, ...changes])
    .map(({ data }) => (data as Partial<SignAgreement>).goals?.length)
    .findLast((count) => count !== undefined) ?? 0;

/** A mentor who names no place belongs to the employer of the time, where there was one. */
export const hasMainMentor = (course: Course, spell: Spell): boolean =>
  spellsOf(course, 'mentor').some(({ start }) => {
    const { mainResponsible, training, employment } = start.data as AssignMentor;
    if (!mainResponsible) return false;
    const place = training ?? employment;
    if (place !== undefined) return place === spell.id;
    return (
      canHaveRunAt(spell, start.occurredOn) &&
      onlyEmployerAt(course, start.occurredOn) === placeOf(spell).employerId
    );
  });

/**
 * A subsidy that names a training is that one's and the employment's that followed it; one that
 * names no place belongs, as in the analysis states, to every employment it may have run beside.
 */
export const isSubsidised = (course: Course, spell: Spell): boolean =>
  spellsOf(course, 'instrument').some((instrument) => {
    const began = instrumentStart(instrument);
    if (!began || !isWageSubsidy(instrumentKind(instrument))) return false;
    const employment = employmentOf(instrument);
    if (employment !== undefined) return employment === spell.id;
    const training = trainingOf(instrument);
    if (training !== undefined) return training === (placeOf(spell).training ?? spell.id);
    return spell.kind === 'employment' && meet(spell, { start: began, end: instrument.end });
  });

const meet = (a: Spell, b: { start: Fact; end: Fact | undefined }): boolean =>
  !(a.end && certainlyEarlier(a.end.occurredOn, b.start.occurredOn)) &&
  !(b.end && certainlyEarlier(b.end.occurredOn, a.start.occurredOn));

/** The latest that was stated for the employer, or for none in particular. */
export const jobProspect = (course: Course, employerId: string): string | undefined =>
  factsOf(course, ClarifyExpectations)
    .filter(({ data }) => (data.employerId ?? employerId) === employerId)
    .map(({ data }) => data.jobProspect)
    .findLast((prospect) => prospect !== undefined);

/** A decision at the same employer from before the placement began is about an earlier one. */
export const decisionsOn = (course: Course, spell: Spell): Fact<RecordHiringDecision>[] =>
  factsOf(course, RecordHiringDecision).filter(
    ({ data, occurredOn }) =>
      concerns(spell, data) &&
      (data.training !== undefined ||
        spell.kind === 'employment' ||
        !certainlyEarlier(occurredOn, spell.start.occurredOn)),
  );

/** Whether the employer hired after the training; undefined while neither decision nor job is on record. */
export function hiredAfter(course: Course, training: Spell): boolean | undefined {
  const { employerId } = placeOf(training);
  const employed = spellsOf(course, 'employment').some(
    (employment) =>
      placeOf(employment).employerId === employerId &&
      (placeOf(employment).training ?? training.id) === training.id &&
      !certainlyEarlier(employment.start.occurredOn, training.start.occurredOn),
  );
  return employed || decisionsOn(course, training).at(-1)?.data.hired;
}
