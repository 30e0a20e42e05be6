import type { Visitor } from '../page-house.js';

type Address = (visitor: Visitor) => Promise<string>;

/** Of a case by its pseudonym, or of something below it. */
export const ofCase =
  (pseudonym: string, rest = ''): Address =>
  async (visitor) =>
    `/saker/${await visitor.caseIdOf(pseudonym)}${rest}`;

/** Of the first employer, or of something below it. */
export const ofEmployer =
  (rest = ''): Address =>
  async (visitor) =>
    `/arbeidsgivere/${await firstEmployer(visitor)}${rest}`;

/** Of the page that corrects the first event of a kind. */
export const ofCorrection =
  (pseudonym: string, type: string): Address =>
  async (visitor) => {
    const caseId = await visitor.caseIdOf(pseudonym);
    return `/saker/${caseId}/korriger/${await eventIn(visitor, `/api/cases/${caseId}`, type)}`;
  };

export const ofEmployersCorrection: Address = async (visitor) => {
  const employerId = await firstEmployer(visitor);
  const event = await eventIn(visitor, `/api/employers/${employerId}`, 'EmployerRegistered');
  return `/arbeidsgivere/${employerId}/korriger/${event}`;
};

async function firstEmployer(visitor: Visitor): Promise<string> {
  const { employers } = await visitor.ask<{ employers: { employerId: string }[] }>(
    '/api/employers?pageSize=1',
  );
  return employers[0]!.employerId;
}

async function eventIn(visitor: Visitor, subject: string, type: string): Promise<string> {
  const { entries } = await visitor.ask<{ entries: { id: string; type: string }[] }>(
    `${subject}/timeline`,
  );
  const event = entries.find((entry) => entry.type === type);
  if (!event) throw new Error(`no ${type} in ${subject}`);
  return event.id;
}
