import { employerOf, idOf, REGISTERED, type GivenFact } from '../specification.fixture.js';
import type { CaseContact, CasePlacement, EmployerPicture } from './picture.js';

export const EMPLOYER = idOf('employer');

/** A training that runs, with what is told besides; its id and case have the name given. */
export const training = (name: string, more: Partial<CasePlacement> = {}): CasePlacement => ({
  id: idOf(name),
  caseId: idOf(`case of ${name}`),
  kind: 'training',
  employerId: EMPLOYER,
  ended: false,
  extensions: 0,
  hasAgreement: false,
  goals: 0,
  hasMainMentor: false,
  subsidised: false,
  decided: false,
  ...more,
});

/** A training that ended, on a day or a rough date. */
export const ended = (
  name: string,
  from: string,
  to: string,
  more: Partial<CasePlacement> = {},
): CasePlacement => training(name, { from, to, ended: true, endType: 'completed', ...more });

export const caseContact = (name: string, more: Partial<CaseContact> = {}): CaseContact => ({
  id: idOf(name),
  caseId: idOf('case'),
  employerId: EMPLOYER,
  kind: 'contact',
  threeParty: false,
  helperTasks: 0,
  ...more,
});

/** The picture of a registered employer after these facts. */
export const picture = (
  facts: GivenFact[],
  placements: CasePlacement[] = [],
  contacts: CaseContact[] = [],
): EmployerPicture => ({ employer: employerOf(...facts), placements, contacts });

export { REGISTERED, idOf, employerOf, type GivenFact };
