import { spellsOf, type Course, type Spell } from '../course/course.js';
import { ExtendTraining, type StartTraining } from '../course/training.js';
import { numberOf } from '../rules/case-context.js';
import { addDays, daysOf, latest, weeksAfter } from '../rules/days.js';
import { isFact } from '../stream/milestone.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { agreementsOf, type AgreementHistory } from './agreements.js';
import { inOrderOfDays, type FollowUpContact } from './follow-up-contacts.js';

/** A contact that an agreement plans: every so many weeks from its start. */
export interface PlannedContact {
  agreement: string;
  day: Day;
  /**
   * `missed`: the day has passed without a contact near it. `unknown`: it has, and a contact that
   * nobody dated may have been it.
   */
  state: 'held' | 'missed' | 'upcoming' | 'unknown';
  heldBy?: string;
  heldOn?: Edtf;
}

/** Weekly contacts of ten years: a forgotten agreement must not fill the answer. */
const MOST_PLANNED = 520;

/**
 * The contacts that the agreements of a case plan (SINTEF 2019:0060, L3113; S1:31): every
 * `contactEveryWeeks` from the agreement's last possible day, anew from a revision that changes the
 * number, to its planned end, the end of its training, of follow-up or of the case, whichever comes
 * first. Without an end they go on to the first after `day`. An agreement without a date, or whose
 * training ended on no stated day and that plans no end, plans nothing that has a day.
 *
 * @param contacts those held by the day, see `contactsOf`
 */
export function plannedContactsOf(
  course: Course,
  contacts: readonly FollowUpContact[],
  day: Day,
): PlannedContact[] {
  return agreementsOf(course).flatMap((agreement) => {
    const slots = slotsOf(course, agreement, day);
    return held(
      slots,
      contacts.filter((one) => mayBePlanned(one, agreement)),
      day,
    ).map((slot) => ({
      agreement: agreement.id,
      ...slot,
    }));
  });
}

/** A contact near its planned day: nearer to it than to the next one, as far as the dates allow. */
interface Slot {
  day: Day;
  weeks: number;
}

/** What somebody asked for was not planned, unless it is said that it was. */
function mayBePlanned(contact: FollowUpContact, { versions }: AgreementHistory): boolean {
  const { employerId } = versions.at(-1)!.terms;
  const elsewhere =
    contact.employerId !== undefined &&
    employerId !== undefined &&
    contact.employerId !== employerId;
  return !elsewhere && (contact.planned ?? contact.proactive !== false);
}

function slotsOf(course: Course, agreement: AgreementHistory, day: Day): Slot[] {
  const end = endOf(course, agreement);
  if (end === 'unknown') return [];
  const rhythms = rhythmsOf(agreement);
  return rhythms.flatMap(({ from, weeks }, at) => {
    if (weeks === undefined || from === undefined) return [];
    const next = rhythms[at + 1]?.from;
    const slots: Slot[] = [];
    for (let due = weeksAfter(from, weeks); slots.length < MOST_PLANNED;) {
      if ((next !== undefined && due >= next) || (end !== undefined && due > end)) break;
      slots.push({ day: due, weeks });
      if (end === undefined && next === undefined && due >= day) break;
      due = weeksAfter(due, weeks);
    }
    return slots;
  });
}

/** From when on which number of weeks holds; a revision that leaves the number lets the rhythm be. */
function rhythmsOf({ versions }: AgreementHistory): { from: Day | undefined; weeks?: number }[] {
  const rhythms: { from: Day | undefined; weeks?: number }[] = [];
  for (const { from, terms } of versions) {
    const weeks = numberOf(terms.contactEveryWeeks, 1, 26);
    if (rhythms.length > 0 && rhythms.at(-1)!.weeks === weeks) continue;
    rhythms.push({
      from: latest(from),
      ...(weeks === undefined ? {} : { weeks }),
    });
  }
  return rhythms;
}

/** The last day on which anything is planned; undefined where none is known. */
function endOf(course: Course, agreement: AgreementHistory): Day | 'unknown' | undefined {
  const { terms } = agreement.versions.at(-1)!;
  const training = trainingOf(course, agreement);
  const planned = plannedEnd(terms.plannedEnd, training);
  const ended = training?.end && latest(training.end.occurredOn);
  if (training?.end && ended === undefined && planned === undefined) return 'unknown';
  const over = [course.followUpEnd, course.closing].map((fact) => fact && latest(fact.occurredOn));
  return [planned, ended, ...over].filter((one) => one !== undefined).toSorted()[0];
}

/** The later of what was agreed and what the training was extended to, else the training's own. */
function plannedEnd(agreed: Edtf | undefined, training: Spell | undefined): Day | undefined {
  const extended = (training?.changes ?? []).flatMap((fact) =>
    isFact(fact, ExtendTraining) ? [latest(fact.data.newEnd)] : [],
  );
  const last = [latest(agreed), ...extended]
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1);
  return last ?? latest((training?.start.data as StartTraining | undefined)?.plannedEnd);
}

/** The training it names, else the only one at its employer, else the only one there is. */
function trainingOf(course: Course, { versions }: AgreementHistory): Spell | undefined {
  const { training, employerId } = versions.at(-1)!.terms;
  const trainings = spellsOf(course, 'training');
  if (training !== undefined) return trainings.find(({ id }) => id === training);
  const among = trainings.filter(
    ({ start }) =>
      employerId === undefined || (start.data as StartTraining).employerId === employerId,
  );
  return among.length === 1 ? among[0] : undefined;
}

/** Each contact is one planned one: the first that is free among those it can lie near. */
function held(
  slots: readonly Slot[],
  contacts: readonly FollowUpContact[],
  day: Day,
): Omit<PlannedContact, 'agreement'>[] {
  const dated = inOrderOfDays(contacts);
  const undated = dated.length < contacts.length;
  const used = new Set<string>();
  return slots.map((slot) => {
    const contact = dated.find(({ id, on }) => !used.has(id) && liesNear(on, slot));
    if (contact) {
      used.add(contact.id);
      return { day: slot.day, state: 'held', heldBy: contact.id, heldOn: contact.on! };
    }
    if (slot.day >= day) return { day: slot.day, state: 'upcoming' };
    return { day: slot.day, state: undated ? 'unknown' : 'missed' };
  });
}

function liesNear(on: Edtf | undefined, { day, weeks }: Slot): boolean {
  const days = 7 * weeks;
  const [from, to] = [
    addDays(day, -Math.floor((days - 1) / 2)),
    addDays(day, Math.floor(days / 2)),
  ];
  const { earliest: first = from, latest: last } = daysOf(on);
  return last !== undefined && last >= from && first <= to;
}
