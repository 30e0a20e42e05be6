import { addDays, daysOf, later, latest, weeksAfter } from '../../rules/days.js';
import { rule, type Assessment } from '../../rules/rule.js';
import { daysBetween } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import type { Fact } from '../../stream/milestone.js';
import { factsOf, spellsOf, type Employer } from '../employer.js';
import { ContactEmployer, mainContact, type AssignContactPerson } from '../relation.js';
import { dateOf, trainingsOf, type EmployerPicture } from './picture.js';

// Contact with an employer: one person is the contact, and not everybody comes at once.

export const mainContactMissing = rule<EmployerPicture, { weeks: number }>({
  id: 'main-contact-missing',
  kind: 'reminder',
  title: {
    nb: 'Arbeidsgiver uten fast kontaktperson',
    nn: 'Arbeidsgivar utan fast kontaktperson',
    en: 'Employer without a fixed contact',
  },
  text: {
    nb: 'Arbeidsgiveren har noen i arbeidstrening, men ingen fast kontaktperson i tjenestene. Avtal hvem det skal være.',
    nn: 'Arbeidsgivaren har nokon i arbeidstrening, men ingen fast kontaktperson i tenestene. Avtal kven det skal vere.',
    en: 'The employer has somebody in work training but no fixed contact in the services. Agree on who it is to be.',
  },
  versions: [
    {
      version: 1,
      parameters: { weeks: 2 },
      source:
        'SINTEF 2019:0060, L584, L3557; NHO Ringer i Vannet (S2:44–47): one contact person; number of weeks proposed',
    },
  ],
  check: (picture, { weeks }) => {
    const fixed = mainContact(picture.employer, 'services');
    const left = endsOfMainContacts(picture.employer);
    return trainingsOf(picture)
      .filter(({ ended }) => !ended)
      .map(({ id, from: on }): Assessment => {
        if (fixed) return { outcome: 'met', events: [id, fixed.id], on };
        // Whoever had one until lately is not late since the beginning.
        const since = [on, ...left].map(latest);
        const began = since.reduce(later, undefined);
        // It may have been yesterday: nothing is certainly late.
        if (began === undefined || since.includes(undefined))
          return { outcome: 'unknown', events: [id], on };
        const due = weeksAfter(began, weeks);
        const task = { showsFrom: began, due };
        return { outcome: 'departed', events: [id], on, from: due, task };
      });
  },
});

/** When the main contacts of the services that there were ended, as stated. */
const endsOfMainContacts = (employer: Employer): (Edtf | undefined)[] =>
  spellsOf(employer, 'contactPerson').flatMap(({ start, end }) => {
    const { side, main } = start.data as AssignContactPerson;
    return end && side === 'services' && main === true ? [dateOf(end)] : [];
  });

export const collision = rule<EmployerPicture, { days: number }>({
  id: 'collision',
  kind: 'norm',
  title: {
    nb: 'Flere kontakter arbeidsgiveren samtidig',
    nn: 'Fleire kontaktar arbeidsgivaren samtidig',
    en: 'Several units approach the employer at once',
  },
  text: {
    nb: 'Noen andre i tjenestene kontaktet arbeidsgiveren mindre enn {days} dager før. Snakk sammen før dere tar kontakt igjen.',
    nn: 'Nokon andre i tenestene kontakta arbeidsgivaren mindre enn {days} dagar før. Snakk saman før de tek kontakt igjen.',
    en: 'Somebody else in the services approached the employer less than {days} days before. Talk to each other before the next contact.',
  },
  versions: [
    {
      version: 1,
      parameters: { days: 14 },
      source: 'SINTEF 2019:0060, L2851, L2893–2895, L3157–3167 (F-30); number of days proposed',
    },
  ],
  check: ({ employer }, { days }) => {
    const approaches = factsOf(employer, ContactEmployer).filter(isDatedApproach);
    return approaches.map((fact, at) =>
      approachAssessment(
        fact,
        approaches.filter((other, place) => isEarlier(other, fact, place < at)),
        days,
      ),
    );
  },
});

/** What nobody dated is near nothing. */
const isDatedApproach = (fact: Fact<ContactEmployer>): boolean =>
  fact.data.initiative !== 'employer' && latest(dateOf(fact)) !== undefined;

function isEarlier(a: Fact, b: Fact, recordedEarlier: boolean): boolean {
  const [ofA, ofB] = [latest(dateOf(a)) ?? '', latest(dateOf(b)) ?? ''];
  return ofA < ofB || (ofA === ofB && a !== b && recordedEarlier);
}

function approachAssessment(
  fact: Fact<ContactEmployer>,
  earlier: readonly Fact<ContactEmployer>[],
  days: number,
): Assessment {
  const on = dateOf(fact);
  const near = earlier
    .map((other) => ({
      id: other.id,
      otherUnit: isOfAnotherUnit(other.data, fact.data),
      apart: daysApart(dateOf(other), on),
    }))
    .filter(({ otherUnit, apart }) => otherUnit !== false && apart.min < days);
  const hit = near.findLast(({ otherUnit, apart }) => otherUnit && apart.max < days);
  if (hit) {
    const from = latest(on);
    const until = from && addDays(from, days);
    return { outcome: 'departed', events: [fact.id, hit.id], on, from, until };
  }
  const perhaps = near.at(-1);
  return perhaps
    ? { outcome: 'unknown', events: [fact.id, perhaps.id], on }
    : { outcome: 'met', events: [fact.id], on };
}

/** Undefined where units are not stated and the kind of organisation is the same. */
function isOfAnotherUnit(a: Approach, b: Approach): boolean | undefined {
  if (a.by !== b.by) return true;
  return a.unit === undefined || b.unit === undefined ? undefined : a.unit !== b.unit;
}
type Approach = Pick<ContactEmployer, 'by' | 'unit'>;

/** The fewest and the most days that can lie between two dates. */
function daysApart(a: Edtf | undefined, b: Edtf | undefined): { min: number; max: number } {
  const [first, second] = [daysOf(a), daysOf(b)];
  const between = (from: string | undefined, to: string | undefined, otherwise: number) =>
    from === undefined || to === undefined ? otherwise : daysBetween(from, to);
  return {
    min: Math.max(
      0,
      between(first.latest, second.earliest, 0),
      between(second.latest, first.earliest, 0),
    ),
    max: Math.max(
      between(first.earliest, second.latest, Infinity),
      between(second.earliest, first.latest, Infinity),
    ),
  };
}

export const contactRules = [mainContactMissing, collision];
