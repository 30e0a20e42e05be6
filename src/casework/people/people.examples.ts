const CASES = [{ caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22', office: '0001', open: true }];
const PERSON_ID = 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33';

export const PERSON_EXAMPLE = {
  personId: PERSON_ID,
  revision: 2,
  asOf: { says: 'The person as it is, with everything recorded until now.' },
  details: { name: 'Testperson Fjordbyen', telephone: '+47 22 00 00 00' },
  protection: 'none',
  shielded: false,
  relations: [],
  cases: CASES,
};

export const SEARCH_EXAMPLE = { personId: PERSON_ID, name: 'Testperson Fjordbyen', cases: CASES };
