/** Protection of a person's address in the population register: kode 7 and kode 6. */
export const PROTECTIONS = ['confidential', 'strictlyConfidential'] as const;
export type Protection = (typeof PROTECTIONS)[number];

/** What of a person decides who may see what is recorded of them. */
export interface PersonAccessFacts {
  personId: string;
  protection?: Protection;
  /** Employee of the administration, or close to one. */
  shielded: boolean;
  /** Staff identifiers of the person themself and of those with a registered relation to them. */
  related: readonly string[];
  /** Processing is restricted; present while it is. */
  blocked?: { handlers: readonly string[] };
}

/** What of a case decides who may open it. */
export interface CaseAccessFacts {
  caseId: string;
  office: string;
  person: PersonAccessFacts;
}

/**
 * Where the policy gets its facts from. What it answers is as the log has it at the moment of asking,
 * not as some read model shows it: a protection holds from the moment it is recorded.
 */
export interface AccessFacts {
  /** Undefined when there is no such case. */
  ofCase(caseId: string): Promise<CaseAccessFacts | undefined>;
  /** Of a person that nobody registered: no protection, no relations. */
  ofPerson(personId: string): Promise<PersonAccessFacts>;
}

export const ACCESS_FACTS = Symbol('access facts');
