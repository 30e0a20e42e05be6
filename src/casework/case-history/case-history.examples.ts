/** What the answers of a case look like, for its OpenAPI operations. */

export const CASE_EXAMPLE = {
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  personId: 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33',
  revision: 7,
  lastRecordedAt: '2018-06-18T09:12:44.318204Z',
  contentHash: '6a09e667f3bcc908b2fb1366ea957d3e3adec17512775099da2f590b0667322a',
  asOf: { says: '…' },
  status: 'open',
  state: 'work-training',
  facts: { office: '0315' },
  spells: [],
  goals: [],
  findings: [],
  agreements: [
    {
      id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
      versions: [
        {
          number: 1,
          id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
          from: '2018-03-12',
          terms: { parties: ['user', 'employer', 'office'], plannedEnd: '2018-06-15' },
          changes: { goals: [], terms: [] },
        },
      ],
      goals: [],
      threeParty: true,
      missing: ['goals', 'purpose', 'stopCondition', 'meetings'],
    },
  ],
  transitions: [],
  instruments: [{ kind: 'wageSubsidy', used: false, instruments: [] }],
  followUp: {
    planned: [],
    contacts: {},
    heldByWorkplace: 0,
    initiative: { proactive: 2, reactive: 1, notStated: 0, sharePercent: 67 },
    longestGap: { days: { min: 21, max: 21 }, from: '5d7c7b0e-0b6f-5f6e-9a39-4e0a1b7c2d33' },
    responses: [],
    mainContacts: [],
    handovers: 0,
    goesOn: true,
    hired: false,
  },
  tasks: [],
  decisions: [],
  employers: [
    {
      employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
      name: 'Fjordbyen bakery',
      contacts: {},
      placements: [],
      contactsHeld: [],
    },
  ],
  amendments: [],
};

export const TIMELINE_EXAMPLE = {
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  revision: 7,
  asOf: { says: '…' },
  entries: [
    {
      id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
      revision: 1,
      type: 'CaseOpened',
      phase: 'intake',
      occurredOn: '2018-01-08',
      happened: 'yes',
      data: { office: '0315' },
      recordedAt: '2026-01-31T12:00:00.000000Z',
      recordedBy: { actor: 'Z990101' },
    },
  ],
};
