import { EXPECTATION_TOPICS } from '../course/agreement.js';
import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { applied, outcomes, TRAINING } from './case-rule.fixture.js';

const DAY = '2018-12-01';
const CLARIFIED = (more: Fields = {}): GivenFact => [
  'clarified',
  'ExpectationsClarified',
  { employerId: EMPLOYER, occurredOn: '2018-02-20', ...more },
];
const ALL = [...EXPECTATION_TOPICS];

describe('Expectations that are not clarified before the start (F-03)', () => {
  outcomes('expectations-incomplete', [
    ['are all missing without a clarification', [TRAINING()], DAY, ['departed']],
    [
      'are none when all topics were gone through',
      [CLARIFIED({ topics: ALL }), TRAINING()],
      DAY,
      [],
    ],
    ['may be all when nobody listed them', [CLARIFIED(), TRAINING()], DAY, ['unknown']],
    [
      'are missing when they came after the start',
      [TRAINING(), CLARIFIED({ topics: ALL, occurredOn: '2018-03-02' })],
      DAY,
      ['departed'],
    ],
    [
      'cannot be told when they came in the month of the start',
      [TRAINING(), CLARIFIED({ topics: ALL, occurredOn: '2018-03' })],
      DAY,
      ['unknown'],
    ],
    [
      'are missing when they were clarified with another employer',
      [CLARIFIED({ topics: ALL, employerId: idOf('other') }), TRAINING()],
      DAY,
      ['departed'],
    ],
  ]);

  it('are listed', () =>
    expect(
      applied(
        'expectations-incomplete',
        CLARIFIED({ topics: ['tasks', 'costs'], jobProspect: 'none', purposeClear: true }),
        TRAINING({ plannedEnd: '2018-05-31' }),
      ).on(DAY),
    ).toMatchObject([
      {
        values: {
          missing: 4,
          of: 9,
          topics: 'whoKnowsTheProspect,employerTrains,servicesHelpOutsideWork,absenceRoutine',
        },
      },
    ]));

  it('are to be clarified within a week of an accepted placement', () => {
    const accepted: GivenFact = [
      'accepted',
      'PlacementAccepted',
      { employerId: EMPLOYER, occurredOn: '2018-02-10' },
    ];
    expect(applied('expectations-incomplete', accepted).days()).toEqual([
      ['2018-02-10', '2018-02-17'],
    ]);
    expect(applied('expectations-incomplete', accepted, TRAINING()).days()).toEqual([]);
  });
});

describe('The possibility of a job (R-11)', () => {
  outcomes('prospect-not-settled', [
    ['is not settled', [TRAINING()], DAY, ['departed']],
    ['is settled when there is none', [CLARIFIED({ jobProspect: 'none' }), TRAINING()], DAY, []],
    [
      'is not settled when it is unknown',
      [CLARIFIED({ jobProspect: 'unknown' }), TRAINING()],
      DAY,
      ['departed'],
    ],
    [
      'is not settled by a talk that says nothing of it',
      [CLARIFIED(), TRAINING()],
      DAY,
      ['departed'],
    ],
    [
      'is settled too late after the start',
      [TRAINING(), CLARIFIED({ jobProspect: 'concrete', occurredOn: '2018-04-01' })],
      DAY,
      ['departed'],
    ],
    [
      'may have been settled in time when nobody knows when',
      [CLARIFIED({ jobProspect: 'possible', occurredOn: undefined }), TRAINING()],
      DAY,
      ['unknown'],
    ],
  ]);
});

describe('Economic support that came before what the person can do (F-07)', () => {
  const presented = (mention?: Fields): GivenFact => [
    'presented',
    'CandidatePresented',
    {
      employerId: EMPLOYER,
      occurredOn: '2018-02-01',
      ...(mention ? { firstEconomicMention: mention } : {}),
    },
  ];
  outcomes('support-raised-first', [
    ['is a finding', [presented({ point: 'beforePresentation' })], DAY, ['departed']],
    ['is none after the presentation', [presented({ point: 'afterPresentation' })], DAY, []],
    ['is a finding by its date', [presented({ on: '2018-01-31' })], DAY, ['departed']],
    ['is none by its date', [presented({ on: '2018-02-01' })], DAY, []],
    ['cannot be told', [presented({ by: 'employer' })], DAY, ['unknown']],
    ['is none where money was never mentioned', [presented()], DAY, []],
  ]);
});
