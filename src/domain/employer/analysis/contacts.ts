import type { Edtf } from '../../time/edtf.js';
import { factsOf } from '../employer.js';
import { ContactEmployer } from '../relation.js';
import { dateOf, textsIn, type CaseContact, type EmployerPicture } from './picture.js';

/** A contact between the services and the enterprise, from its own stream or from a case there. */
export interface RelationContact {
  /** Id of the event. */
  id: string;
  on?: Edtf;
  /** Absent: not about a case on record. */
  caseId?: string;
  /** On whose initiative; absent where it is not stated. */
  initiative?: 'services' | 'employer';
  /** Which unit of the services, or what kind of organisation where no unit is stated. */
  unit?: string;
  by?: string;
  staff?: string;
  purposes: readonly string[];
  threeParty: boolean;
}

/** Those who speak for the enterprise. */
const OF_THE_ENTERPRISE = ['employer', 'manager', 'mentor', 'colleague'];

/** Every contact between both sides, those of the employer's own stream first. */
export const contactsOf = ({ employer, contacts }: EmployerPicture): RelationContact[] => [
  ...factsOf(employer, ContactEmployer).map((fact): RelationContact => {
    const { by, unit, staff, initiative, purposes } = fact.data;
    const on = dateOf(fact);
    return {
      id: fact.id,
      ...(on === undefined ? {} : { on }),
      ...(initiative ? { initiative } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(staff === undefined ? {} : { staff }),
      by,
      purposes: textsIn(purposes),
      threeParty: false,
    };
  }),
  ...contacts.filter(isBetweenBothSides).map((contact): RelationContact => {
    const initiative = initiativeOf(contact);
    return {
      id: contact.id,
      caseId: contact.caseId,
      ...(contact.on === undefined ? {} : { on: contact.on }),
      ...(initiative ? { initiative } : {}),
      purposes: ['singleCase'],
      threeParty: contact.threeParty,
    };
  }),
];

const isOfTheEnterprise = ({ by }: CaseContact): boolean =>
  by !== undefined && OF_THE_ENTERPRISE.includes(by);

/** Help that the enterprise gives the person itself is no contact with the services. */
const isBetweenBothSides = (contact: CaseContact): boolean => {
  if (contact.kind === 'contact') return !isOfTheEnterprise(contact);
  return contact.kind !== 'request' || isOfTheEnterprise(contact);
};

/** A reactive contact does not say who asked: only the request itself counts as the employer's. */
function initiativeOf(contact: CaseContact): RelationContact['initiative'] {
  if (contact.kind === 'request') return 'employer';
  return contact.kind === 'contact' && contact.initiative === 'proactive' ? 'services' : undefined;
}
