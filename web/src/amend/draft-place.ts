import type { DraftSubject } from './draft.js';

/** What is known of a draft where drafts are listed. */
interface DraftNamed {
  command: string;
  caseId?: string;
  employerId?: string;
  /** The event that it is about. */
  fact?: string;
}

interface DraftPlace {
  subject: DraftSubject;
  /** Of the form where it is gone on with. */
  address: string;
}

const EMPLOYER_OPENING = 'register-employer';

/** Whose draft it is, and where its form is. */
export function draftPlace({ command, caseId, employerId, fact }: DraftNamed): DraftPlace {
  if (caseId !== undefined)
    return {
      subject: { kind: 'case', id: caseId },
      address: `/saker/${caseId}/${formOf(command, fact)}`,
    };
  if (employerId !== undefined)
    return {
      subject: { kind: 'employer', id: employerId },
      address: `/arbeidsgivere/${employerId}/${formOf(command, fact)}`,
    };
  return command === EMPLOYER_OPENING
    ? { subject: { kind: 'employer' }, address: '/arbeidsgivere/ny' }
    : { subject: { kind: 'case' }, address: '/saker/ny' };
}

const AMENDING = ['correct-fact', 'retract-fact'];

function formOf(command: string, fact: string | undefined): string {
  if (fact === undefined) return `registrer/${command}`;
  return AMENDING.includes(command) ? `korriger/${fact}` : `registrer/${command}?fact=${fact}`;
}
