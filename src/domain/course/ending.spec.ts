import {
  CLOSED,
  courseOf,
  decisions,
  EMPLOYER,
  givenOpenCase,
  idOf,
  refused,
  type GivenFact,
} from './specification.fixture.js';

const REOPENED: GivenFact = ['reopening', 'CaseReopened', { occurredOn: '2019-06-01' }];
const JOB_LOST: GivenFact[] = [
  [
    'employment',
    'EmploymentStarted',
    { employerId: EMPLOYER, contractType: 'otherTemporary', occurredOn: '2018-06-01' },
  ],
  CLOSED,
];

describe('A case closes', () => {
  decisions([
    ['with an outcome', [], 'close-case', { outcome: 'work' }, 'recorded'],
    [
      'with the goal reached and no job (R-17)',
      [],
      'close-case',
      { outcome: 'benefit', goalOutcome: 'reached' },
      'recorded',
    ],
    [
      'with a job and the goal not reached (R-17)',
      [],
      'close-case',
      { outcome: 'work', goalOutcome: 'notReached' },
      'recorded',
    ],
    ['with an outcome that nobody knows', [], 'close-case', { outcome: 'unknown' }, 'recorded'],
    [
      'while an employment runs, without ending it (R-1)',
      [JOB_LOST[0]!],
      'close-case',
      { outcome: 'work', occurredOn: '2019-01-01' },
      'recorded',
    ],
    [
      'not before it opened',
      [],
      'close-case',
      { outcome: 'work', occurredOn: '2017-12-31' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'on the day it opened at the earliest',
      [],
      'close-case',
      { outcome: 'other', occurredOn: '2018-01-01' },
      'recorded',
    ],
    ['once', [CLOSED], 'close-case', { outcome: 'education' }, refused('case-closed')],
    [
      'once in the same words',
      [CLOSED],
      'close-case',
      { outcome: 'work', occurredOn: '2019-01-01' },
      'nothing',
    ],
    [
      'again after it was reopened',
      [CLOSED, REOPENED],
      'close-case',
      { outcome: 'work', occurredOn: '2019-06-01' },
      'recorded',
    ],
    [
      'not before it was reopened',
      [CLOSED, REOPENED],
      'close-case',
      { outcome: 'work', occurredOn: '2019-05-31' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'again in the same words when nobody gave a date',
      [
        ['closing', 'CaseClosed', { outcome: 'work' }],
        ['reopening', 'CaseReopened', {}],
      ],
      'close-case',
      { outcome: 'work' },
      'recorded',
    ],
  ]);

  it('and stays closed until it is reopened', () => {
    expect(courseOf(CLOSED).closing?.id).toBe(idOf('closing'));
    expect(courseOf(CLOSED, REOPENED).closing).toBeUndefined();
  });
});

describe('A case is reopened', () => {
  decisions([
    ['after it closed', [CLOSED], 'reopen-case', { occurredOn: '2019-01-01' }, 'recorded'],
    [
      'when the subsidy and with it the job ended (R-15)',
      JOB_LOST,
      'reopen-case',
      { reason: 'Lost the job when the subsidy ended', occurredOn: '2019-07-01' },
      'recorded',
    ],
    [
      'not before it closed',
      [CLOSED],
      'reopen-case',
      { occurredOn: '2018-12-31' },
      refused('before-start', 'occurredOn'),
    ],
    ['not when it is open: there is nothing left to do', [], 'reopen-case', {}, 'nothing'],
    [
      'once in the same words',
      [CLOSED, REOPENED],
      'reopen-case',
      { occurredOn: '2019-06-01' },
      'nothing',
    ],
    [
      'a second time in the same words when nobody gave a date',
      [
        ['closing', 'CaseClosed', { outcome: 'work' }],
        ['reopening', 'CaseReopened', {}],
        ['again', 'CaseClosed', { outcome: 'other' }],
      ],
      'reopen-case',
      {},
      'recorded',
    ],
  ]);

  it('and takes the end of the employment (R-15)', () =>
    givenOpenCase(...JOB_LOST, REOPENED)
      .when('end-employment', {
        employment: idOf('employment'),
        reason: 'subsidyEnded',
        occurredOn: '2019-05-31',
      })
      .thenRecorded());
});

describe('A status checkpoint', () => {
  decisions([
    ['is recorded on an open case', [], 'record-status-checkpoint', { inWork: true }, 'recorded'],
    [
      'is recorded again when things went back to what they were',
      [
        ['a', 'StatusCheckpointRecorded', { inWork: true }],
        ['b', 'StatusCheckpointRecorded', { inWork: false }],
      ],
      'record-status-checkpoint',
      { inWork: true },
      'recorded',
    ],
    [
      'may say that nobody knows',
      [CLOSED],
      'record-status-checkpoint',
      { activity: 'unknown' },
      'recorded',
    ],
    [
      'says something',
      [CLOSED],
      'record-status-checkpoint',
      { occurredOn: '2019-08' },
      refused('missing', 'activity'),
    ],
  ]);
});
