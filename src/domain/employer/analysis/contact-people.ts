import type { Edtf } from '../../time/edtf.js';
import type { Fact } from '../../stream/milestone.js';
import { spellsOf, type Employer, type Spell } from '../employer.js';
import { CONTACT_SIDES, type AssignContactPerson } from '../relation.js';
import { dateOf } from './picture.js';

type Side = (typeof CONTACT_SIDES)[number];

/** Somebody who is or was a contact. Name and numbers may be erased: then they are no text. */
export interface ContactPerson {
  /** Id of the event by which the person became the contact. */
  fact: string;
  data: Fact<AssignContactPerson>['data'];
  since?: Edtf;
  until?: Edtf;
  /** Id of the event that ended it: of a successor or of an end. */
  endedBy?: string;
}

export interface ContactPeople {
  /** The one fixed contact on each side. */
  main: { [S in Side]?: ContactPerson };
  /** Other contacts at present. */
  others: ContactPerson[];
  /** The latest first. */
  earlier: ContactPerson[];
}

/** @param employer as it was on the day that is asked for */
export function contactPeople(employer: Employer): ContactPeople {
  const spells = spellsOf(employer, 'contactPerson');
  const present = spells.filter(({ end }) => !end).map(contactPerson);
  const isMain = ({ data }: ContactPerson) => data.main === true;
  const main = Object.fromEntries(
    CONTACT_SIDES.flatMap((side) => {
      const found = present.find((one) => one.data.side === side && isMain(one));
      return found ? [[side, found] as const] : [];
    }),
  ) as ContactPeople['main'];
  return {
    main,
    others: present.filter((one) => !Object.values(main).includes(one)),
    earlier: spells
      .filter(({ end }) => end)
      .map(contactPerson)
      .reverse(),
  };
}

function contactPerson({ start, end }: Spell): ContactPerson {
  const [since, until] = [dateOf(start), end && dateOf(end)];
  return {
    fact: start.id,
    data: start.data as Fact<AssignContactPerson>['data'],
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(end ? { endedBy: end.id } : {}),
  };
}
