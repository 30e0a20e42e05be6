/** Answers as they look, shown in the OpenAPI document. */

const CASE_ID = '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22';
const EVENT_ID = '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11';
const EMPLOYER_ID = '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001';
const AS_OF = {
  says: 'The employer as it is, with everything recorded until now.',
};

export const EMPLOYER_EXAMPLE = {
  employerId: EMPLOYER_ID,
  revision: 4,
  asOf: AS_OF,
  profile: {
    day: '2018-05-15',
    facts: {
      name: { value: 'Fjordbyen medical centre', fact: EVENT_ID, since: '2018-02-01' },
      employees: { value: 12, fact: EVENT_ID, since: '2018-02-01' },
    },
    contacts: { main: {}, others: [], earlier: [] },
    agreements: [],
    feedback: [],
  },
  tags: [{ kind: 'openNow', value: 'training', facts: [EVENT_ID] }],
  readiness: {
    day: '2018-05-15',
    colour: 'green',
    computed: {
      colour: 'green',
      because: [{ reason: 'openingOpen', colour: 'green', fact: EVENT_ID, on: '2018-05-02' }],
    },
    version: 1,
    basis: 'proposed',
  },
  leakage: { state: 'active', events: [EVENT_ID], remedies: [] },
  cooperation: {
    version: 1,
    basis: 'proposed',
    from: '2017-05-16',
    to: '2018-05-15',
    placements: 1,
    contacts: 2,
    suggestion: 'insufficientData',
  },
  openings: {
    open: [
      {
        fact: EVENT_ID,
        value: { kind: 'training', workArea: 'reception' },
        since: '2018-05-02',
        lastDay: '2018-05-31',
        windowPassed: false,
        daysLeft: 16,
      },
    ],
    ended: [],
  },
  trainees: {
    current: [{ caseId: CASE_ID, training: EVENT_ID, from: '2018-03-05', extensions: 0 }],
    earlier: [],
  },
  hires: [],
  contactLog: {
    total: 1,
    entries: [
      { id: EVENT_ID, on: '2018-05-12', recordedOn: 'employer', kind: 'visit', by: 'office' },
    ],
  },
  recentContact: {
    withinDays: 14,
    contacts: [
      {
        id: EVENT_ID,
        on: '2018-05-12',
        unit: '0315',
        by: 'office',
        purposes: ['relation'],
        threeParty: false,
      },
    ],
  },
  findings: [],
  caseFindings: [],
  concerns: [],
  tasks: [],
};

export const EMPLOYER_TIMELINE_EXAMPLE = {
  employerId: EMPLOYER_ID,
  revision: 1,
  asOf: AS_OF,
  entries: [
    {
      id: EVENT_ID,
      revision: 1,
      type: 'EmployerRegistered',
      phase: 'enterprise',
      occurredOn: '2018-02-01',
      happened: 'yes',
      data: { name: 'Fjordbyen medical centre' },
      recordedAt: '2026-01-31T12:00:00.000000Z',
      recordedBy: { actor: 'Z990101' },
    },
  ],
};

export const MARKET_EXAMPLE = {
  day: '2018-05-15',
  openings: {
    total: 1,
    openings: [
      {
        employerId: EMPLOYER_ID,
        name: 'Fjordbyen medical centre',
        opening: EVENT_ID,
        kind: 'training',
        workArea: 'reception',
        announcedOn: '2018-05-02',
        lastDay: '2018-05-31',
        daysLeft: 16,
      },
    ],
  },
  shortOfPeople: [{ employerId: EMPLOYER_ID, name: 'Fjordbyen medical centre', since: '2018-05' }],
  downsizing: [],
  visits: [
    {
      employerId: EMPLOYER_ID,
      name: 'Fjordbyen medical centre',
      id: EVENT_ID,
      on: '2018-05-12',
      recordedOn: 'employer',
      unit: '0315',
      staff: 'Z990101',
      kind: 'visit',
    },
  ],
  severalTrainees: [
    { employerId: EMPLOYER_ID, name: 'Fjordbyen medical centre', trainees: 2, offices: 1 },
  ],
};
