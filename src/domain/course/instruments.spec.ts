import { runningSpells, spellsOf } from './course.js';
import { instrumentStart } from './instruments.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const instrument = idOf('instrument');
const step = (event: string, more: Fields = {}, name = 'instrument'): GivenFact => [
  name,
  event,
  more,
];
const proposed = (kind = 'accommodationGrant', more: Fields = {}): GivenFact =>
  step('InstrumentProposed', { kind, ...more });
const granted = step('InstrumentGranted', { instrument }, 'grant');
const started = (more: Fields = {}): GivenFact =>
  step('InstrumentStarted', { instrument, ...more }, 'start');
const TRAINING: GivenFact = ['training', 'TrainingStarted', { employerId: EMPLOYER }];
const EMPLOYMENT: GivenFact = [
  'employment',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent' },
];

describe('An instrument', () => {
  decisions([
    ['is proposed', [], 'propose-instrument', { kind: 'mentorGrant' }, 'recorded'],
    ['is granted after its proposal', [proposed()], 'grant-instrument', { instrument }, 'recorded'],
    [
      'is granted without a proposal (R-1)',
      [],
      'grant-instrument',
      { kind: 'inclusionGrant' },
      'recorded',
    ],
    [
      'is started without a grant (R-1)',
      [proposed()],
      'start-instrument',
      { instrument },
      'recorded',
    ],
    [
      'is started without anything before it (R-1)',
      [],
      'start-instrument',
      { kind: 'freeTrial' },
      'recorded',
    ],
    ['is named, or its kind', [], 'grant-instrument', {}, refused('missing', 'kind')],
    [
      'must be on record to be named',
      [],
      'grant-instrument',
      { instrument },
      refused('unknown-reference', 'instrument'),
    ],
    [
      'does not change its kind',
      [proposed()],
      'start-instrument',
      { instrument, kind: 'freeTrial' },
      refused('other-kind', 'kind'),
    ],
    [
      'is granted once',
      [proposed(), granted],
      'grant-instrument',
      { instrument, ratePercentage: 50 },
      refused('already-granted', 'instrument'),
    ],
    [
      'is started once',
      [proposed(), started()],
      'start-instrument',
      { instrument, ratePercentage: 50 },
      refused('already-started', 'instrument'),
    ],
    [
      'is granted once in the same words',
      [proposed(), granted],
      'grant-instrument',
      { instrument },
      'nothing',
    ],
    [
      'without a date starts anew once it has ended',
      [
        step('InstrumentStarted', { kind: 'freeTrial' }),
        step('InstrumentEnded', { instrument }, 'end'),
      ],
      'start-instrument',
      { kind: 'freeTrial' },
      'recorded',
    ],
    [
      'is not granted before it was proposed',
      [proposed('freeTrial', { occurredOn: '2018-05-20' })],
      'grant-instrument',
      { instrument, occurredOn: '2018-05-19' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'belongs to a training',
      [TRAINING],
      'propose-instrument',
      { kind: 'mentorGrant', training: idOf('training') },
      'recorded',
    ],
    [
      'does not belong to a training that nobody recorded',
      [],
      'propose-instrument',
      { kind: 'mentorGrant', training: idOf('training') },
      refused('unknown-reference', 'training'),
    ],
    [
      'does not belong to an employment that nobody recorded',
      [proposed()],
      'start-instrument',
      { instrument, employment: idOf('employment') },
      refused('unknown-reference', 'employment'),
    ],
    [
      'is adjusted',
      [proposed(), started()],
      'adjust-instrument',
      { instrument, ratePercentage: 30 },
      'recorded',
    ],
    [
      'is adjusted in something',
      [proposed(), started()],
      'adjust-instrument',
      { instrument },
      refused('missing', 'ratePercentage'),
    ],
    [
      'is adjusted in what is to follow it alone',
      [proposed(), started()],
      'adjust-instrument',
      { instrument, afterwards: 'employmentContinues' },
      'recorded',
    ],
    [
      'is tied to an employment later',
      [EMPLOYMENT, proposed(), started()],
      'adjust-instrument',
      { instrument, employment: idOf('employment') },
      'recorded',
    ],
    [
      'is not tied to an employment that nobody recorded',
      [proposed(), started()],
      'adjust-instrument',
      { instrument, employment: idOf('employment') },
      refused('unknown-reference', 'employment'),
    ],
    [
      'may go down step by step',
      [],
      'start-instrument',
      {
        kind: 'freeTrial',
        rateSteps: [
          { from: '2018-06-16', ratePercentage: 60 },
          { from: '2019-06-16', ratePercentage: 50 },
        ],
        occurredOn: '2018-06-16',
      },
      'recorded',
    ],
    [
      'has no step before it starts',
      [],
      'start-instrument',
      {
        kind: 'freeTrial',
        rateSteps: [{ from: '2018-06-15', ratePercentage: 60 }],
        occurredOn: '2018-06-16',
      },
      refused('before-start', 'rateSteps[0].from'),
    ],
    [
      'is not given a step before it started',
      [proposed(), started({ occurredOn: '2018-06-16' })],
      'adjust-instrument',
      {
        instrument,
        rateSteps: [{ from: '2018-06-15', ratePercentage: 60 }],
        occurredOn: '2018-09-01',
      },
      refused('before-start', 'rateSteps[0].from'),
    ],
    [
      'has its steps in order of time',
      [],
      'propose-instrument',
      {
        kind: 'freeTrial',
        rateSteps: [
          { from: '2019-06-16', ratePercentage: 50 },
          { from: '2018-06-16', ratePercentage: 60 },
        ],
      },
      refused('not-in-order', 'rateSteps[1].from'),
    ],
    [
      'has one rate on one day',
      [],
      'grant-instrument',
      {
        kind: 'freeTrial',
        rateSteps: [
          { from: '2019-06-16', ratePercentage: 50 },
          { from: '2019-06-16', ratePercentage: 60 },
        ],
      },
      refused('not-in-order', 'rateSteps[1].from'),
    ],
    [
      'may have steps at rough dates that can be in order',
      [],
      'grant-instrument',
      {
        kind: 'freeTrial',
        rateSteps: [
          { from: '2019', ratePercentage: 50 },
          { from: '2019-06', ratePercentage: 60 },
        ],
      },
      'recorded',
    ],
    [
      'is not planned to end before it starts',
      [],
      'start-instrument',
      { kind: 'freeTrial', plannedEnd: '2018-06-15', occurredOn: '2018-06-16' },
      refused('ends-before-start', 'plannedEnd'),
    ],
    [
      'may be planned for one day',
      [],
      'start-instrument',
      { kind: 'freeTrial', plannedEnd: '2018-06-16', occurredOn: '2018-06-16' },
      'recorded',
    ],
    [
      'is not adjusted to end before it started',
      [proposed(), started({ occurredOn: '2018-06-16' })],
      'adjust-instrument',
      { instrument, plannedEnd: '2018-06-15', occurredOn: '2018-09-01' },
      refused('ends-before-start', 'plannedEnd'),
    ],
    [
      'is not adjusted before it has started at all',
      [proposed(), granted],
      'adjust-instrument',
      { instrument, ratePercentage: 30 },
      refused('not-started', 'instrument'),
    ],
    [
      'is not adjusted between its proposal and its start',
      [proposed('freeTrial', { occurredOn: '2018-05-20' }), started({ occurredOn: '2018-06-16' })],
      'adjust-instrument',
      { instrument, ratePercentage: 30, occurredOn: '2018-06-15' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'that nobody recorded is not adjusted',
      [],
      'adjust-instrument',
      { instrument, ratePercentage: 30 },
      refused('unknown-reference', 'instrument'),
    ],
    [
      'ends although it never started',
      [proposed()],
      'end-instrument',
      { instrument, reason: 'notUsed' },
      'recorded',
    ],
    [
      'does not end between its proposal and its start',
      [proposed('freeTrial', { occurredOn: '2018-05-20' }), started({ occurredOn: '2018-06-16' })],
      'end-instrument',
      { instrument, occurredOn: '2018-06-15' },
      refused('ends-before-change', 'occurredOn'),
    ],
    [
      'does not end before it was proposed',
      [proposed('freeTrial', { occurredOn: '2018-05-20' })],
      'end-instrument',
      { instrument, occurredOn: '2018-05-19' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'ends once',
      [proposed(), step('InstrumentEnded', { instrument }, 'end')],
      'end-instrument',
      { instrument, reason: 'other' },
      refused('already-ended', 'instrument'),
    ],
    [
      'is not taken up after it ended',
      [proposed(), step('InstrumentEnded', { instrument, occurredOn: '2018-07-01' }, 'end')],
      'start-instrument',
      { instrument, occurredOn: '2018-07-02' },
      refused('after-end', 'occurredOn'),
    ],
  ]);

  it('runs beside others, and beside training and employment (R-7)', () => {
    const course = courseOf(
      TRAINING,
      EMPLOYMENT,
      step('InstrumentStarted', { kind: 'mentorGrant', training: idOf('training') }, 'a'),
      step('InstrumentStarted', { kind: 'mentorGrant', employment: idOf('employment') }, 'b'),
      step('InstrumentStarted', { kind: 'wageSubsidy', employment: idOf('employment') }, 'c'),
    );
    expect(runningSpells(course, 'instrument')).toHaveLength(3);
    expect(runningSpells(course, 'training')).toHaveLength(1);
    expect(runningSpells(course, 'employment')).toHaveLength(1);
  });

  it('is one and the same from its proposal to its end', () => {
    const course = courseOf(proposed(), granted, started());
    expect(spellsOf(course, 'instrument')).toHaveLength(1);
    expect(instrumentStart(course.spells[0]!)?.id).toBe(idOf('start'));
  });
});

describe.each(['wageSubsidy', 'permanentWageSubsidy'])('A %s', (kind) => {
  const prospect = (jobProspect: string): GivenFact => [
    'prospect',
    'ExpectationsClarified',
    { jobProspect },
  ];
  const decision = (hired: boolean): GivenFact => [
    'decision',
    'HiringDecisionRecorded',
    { employerId: EMPLOYER, hired },
  ];
  const needed = refused('reason-required', 'reason');

  decisions([
    [
      'does not start without a concrete job and without a reason (R-4)',
      [],
      'start-instrument',
      { kind },
      needed,
    ],
    [
      'nor when its kind is known from its proposal (R-4)',
      [proposed(kind)],
      'start-instrument',
      { instrument },
      needed,
    ],
    [
      'nor when a job is only possible (R-4)',
      [prospect('possible')],
      'start-instrument',
      { kind },
      needed,
    ],
    ['nor when the answer was no (R-4)', [decision(false)], 'start-instrument', { kind }, needed],
    [
      'starts with a reason (R-4)',
      [],
      'start-instrument',
      { kind, reason: 'Agreed orally' },
      'recorded',
    ],
    [
      'starts when a concrete job is in prospect (R-4)',
      [prospect('concrete')],
      'start-instrument',
      { kind },
      'recorded',
    ],
    [
      'starts when the person is hired (R-4)',
      [decision(true)],
      'start-instrument',
      { kind },
      'recorded',
    ],
    [
      'starts with the employment itself (R-5)',
      [EMPLOYMENT],
      'start-instrument',
      { kind },
      'recorded',
    ],
    [
      'may be proposed and granted without a job (R-4)',
      [],
      'grant-instrument',
      { kind },
      'recorded',
    ],
  ]);
});

describe('A training', () => {
  decisions([
    [
      'needs no concrete job, unlike a wage subsidy (R-4)',
      [],
      'start-training',
      { employerId: EMPLOYER },
      'recorded',
    ],
  ]);
});

describe('Any other instrument', () => {
  decisions([
    ['needs no concrete job (R-4)', [], 'start-instrument', { kind: 'mentorGrant' }, 'recorded'],
  ]);
});
