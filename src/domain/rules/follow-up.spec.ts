import {
  CLOSED,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import {
  AGREEMENT,
  applied,
  CONTACT,
  EMPLOYMENT,
  outcomes,
  TRAINING,
} from './case-rule.fixture.js';

const DAY = '2018-12-01';
const COMPLETED: GivenFact = [
  'end',
  'TrainingCompleted',
  { training: idOf('training'), occurredOn: '2018-05-31' },
];
const REQUEST = (more: Fields = {}): GivenFact => [
  'request',
  'SupportRequested',
  { by: 'employer', employerId: EMPLOYER, occurredOn: '2018-03-20', ...more },
];

describe('Planned contacts of a training (F-10)', () => {
  const next = (...facts: GivenFact[]) => applied('follow-up-due', ...facts).days();

  it('are due four weeks after its start, and no longer shown when that has passed', () =>
    expect(next(TRAINING())).toEqual([['2018-03-22', '2018-03-29', '2018-03-29']]));
  it('are then missed', () =>
    expect(applied('planned-contact-missed', TRAINING()).days()).toEqual([
      ['2018-03-30', '2018-03-29'],
    ]));
  it('are as often as the agreement says', () =>
    expect(next(AGREEMENT({ contactEveryWeeks: 2 }), TRAINING())).toEqual([
      ['2018-03-08', '2018-03-15', '2018-03-15'],
    ]));
  it('are counted from the last one that was held', () =>
    expect(next(TRAINING(), CONTACT({ occurredOn: '2018-03-20' }))).toEqual([
      ['2018-04-10', '2018-04-17', '2018-04-17'],
    ]));
  it('are counted from the last day that it can have been', () =>
    expect(next(TRAINING(), CONTACT({ occurredOn: '2018-03' }))).toEqual([
      ['2018-04-21', '2018-04-28', '2018-04-28'],
    ]));
  it.each<[string, GivenFact[]]>([
    ['reactive', [CONTACT({ occurredOn: '2018-03-20', initiative: 'reactive' })]],
    [
      'an answer to a call from the employer',
      [
        REQUEST(),
        CONTACT({ occurredOn: '2018-03-21', initiative: undefined, request: idOf('request') }),
      ],
    ],
    ['by the employer', [CONTACT({ occurredOn: '2018-03-20', by: 'employer' })]],
    ['at another employer', [CONTACT({ occurredOn: '2018-03-20', employerId: idOf('other') })]],
  ])('are not held by a contact that is %s', (_, facts) =>
    expect(next(TRAINING(), ...facts)).toEqual([['2018-03-22', '2018-03-29', '2018-03-29']]),
  );

  outcomes('planned-contact-missed', [
    ['are not missed on the day', [TRAINING()], '2018-03-29', []],
    ['are missed the day after', [TRAINING()], '2018-03-30', ['departed']],
    ['cannot be told after one without a date', [TRAINING(), CONTACT()], DAY, ['unknown']],
    [
      'can be told again after a later one with a date',
      [TRAINING(), CONTACT(), CONTACT({ occurredOn: '2018-04-01' }, 'later')],
      DAY,
      ['departed'],
    ],
    ['are no more once the training is over', [TRAINING(), COMPLETED], DAY, []],
    ['are no more once the case is closed', [TRAINING(), CLOSED], DAY, []],
  ]);
});

describe('Follow-up after a hire (R-13) (F-14)', () => {
  it('is due every eight weeks', () =>
    expect(applied('follow-up-due', EMPLOYMENT()).days()).toEqual([['2018-07-20', '2018-07-27']]));
  it('is one for several contracts with one employer', () =>
    expect(applied('follow-up-due', EMPLOYMENT(), EMPLOYMENT({}, 'second')).days()).toHaveLength(
      1,
    ));
  it('counts a review under whichever of the contracts with one employer', () => {
    const review = (employment: string): GivenFact => [
      `review of ${employment}`,
      'ReviewHeld',
      { employment: idOf(employment), participants: ['user', 'office'], occurredOn: '2018-07-20' },
    ];
    const contracts = [EMPLOYMENT(), EMPLOYMENT({ contractType: 'onCall' }, 'second')];
    for (const employment of ['employment', 'second'])
      expect(applied('follow-up-due', ...contracts, review(employment)).days()).toEqual([
        ['2018-09-07', '2018-09-14'],
      ]);
    const elsewhere = EMPLOYMENT({ employerId: idOf('other') }, 'elsewhere');
    expect(
      applied('follow-up-due', EMPLOYMENT(), elsewhere, review('elsewhere')).days(),
    ).toContainEqual(['2018-07-20', '2018-07-27']);
  });
  it('goes on until it is ended', () =>
    expect(
      applied('follow-up-due', EMPLOYMENT(), [
        'e',
        'FollowUpEnded',
        { occurredOn: '2018-09-01' },
      ]).days(),
    ).toEqual([]));

  const ended = (more: Fields): GivenFact => [
    'ended',
    'FollowUpEnded',
    { occurredOn: '2018-09-01', ...more },
  ];
  outcomes('follow-up-ended-unsettled', [
    [
      'ended before the person had settled',
      [EMPLOYMENT(), ended({ settled: false })],
      DAY,
      ['departed'],
    ],
    ['ended when the person had settled', [EMPLOYMENT(), ended({ settled: true })], DAY, []],
    ['ended, and nobody said whether', [EMPLOYMENT(), ended({})], DAY, ['unknown']],
    [
      'ended as the person wished',
      [EMPLOYMENT(), ended({ settled: false, reason: 'personDeclined' })],
      DAY,
      [],
    ],
    ['ended without a job', [ended({ settled: false })], DAY, []],
    [
      'goes on again',
      [EMPLOYMENT(), ended({ settled: false }), CONTACT({ occurredOn: '2018-10-01' })],
      DAY,
      [],
    ],
  ]);
});

describe('An employer who is not contacted during a training (F-11)', () => {
  outcomes('employer-silent', [
    ['is not silent after six weeks', [TRAINING()], '2018-04-12', []],
    ['is silent the day after', [TRAINING()], '2018-04-13', ['departed']],
    [
      'is silent when only the user was contacted',
      [TRAINING(), CONTACT({ directedAt: ['user'], occurredOn: '2018-04-10' })],
      '2018-04-13',
      ['departed'],
    ],
    [
      'is not silent when the mentor was contacted',
      [TRAINING(), CONTACT({ directedAt: ['mentor'], occurredOn: '2018-04-10' })],
      '2018-04-13',
      [],
    ],
    [
      'is not silent after a review with the manager',
      [
        TRAINING(),
        [
          'review',
          'ReviewHeld',
          {
            training: idOf('training'),
            participants: ['manager', 'office'],
            occurredOn: '2018-04-10',
          },
        ],
      ],
      '2018-04-13',
      [],
    ],
    [
      'cannot be told without a start date',
      [TRAINING({ occurredOn: undefined })],
      DAY,
      ['unknown'],
    ],
  ]);
});

describe('A request for support (F-15)', () => {
  it('is to be answered within three days', () =>
    expect(applied('request-unanswered', REQUEST()).days()).toEqual([
      ['2018-03-20', '2018-03-23'],
    ]));

  outcomes('request-unanswered', [
    ['has no answer', [REQUEST()], '2018-03-24', ['departed']],
    ['has time left', [REQUEST()], '2018-03-23', []],
    ['is answered', [REQUEST(), ['a', 'SupportAnswered', { request: idOf('request') }]], DAY, []],
    [
      'is answered by a contact',
      [REQUEST(), CONTACT({ request: idOf('request'), initiative: 'reactive' })],
      DAY,
      [],
    ],
    ['without a date cannot be late', [REQUEST({ occurredOn: undefined })], DAY, ['unknown']],
  ]);
});

describe('Contact with the employer after an interruption (F-17)', () => {
  const INTERRUPTED: GivenFact = [
    'interruption',
    'TrainingInterrupted',
    { training: idOf('training'), initiatedBy: 'noShow', occurredOn: '2018-04-01' },
  ];
  it('is due within two weeks, and asked for half a year', () =>
    expect(applied('no-show-follow-up', TRAINING(), INTERRUPTED).days()).toEqual([
      ['2018-04-01', '2018-04-15', '2018-09-30'],
    ]));

  outcomes('no-show-follow-up', [
    ['is missing', [TRAINING(), INTERRUPTED], '2018-04-16', ['departed']],
    ['is held', [TRAINING(), INTERRUPTED, CONTACT({ occurredOn: '2018-04-05' })], '2018-05-01', []],
    [
      'was held before it',
      [TRAINING(), CONTACT({ occurredOn: '2018-03-20' }), INTERRUPTED],
      '2018-05-01',
      ['departed'],
    ],
    [
      'may have been held',
      [TRAINING(), INTERRUPTED, CONTACT({ occurredOn: '2018' })],
      '2018-05-01',
      ['unknown'],
    ],
    [
      'is not held by a talk with the user alone',
      [TRAINING(), INTERRUPTED, CONTACT({ directedAt: ['user'], occurredOn: '2018-04-05' })],
      '2018-05-01',
      ['departed'],
    ],
  ]);
});

describe('An employer who is left alone with helping (F-16)', () => {
  const helped = (on: string | undefined, tasks: string[], name: string): GivenFact =>
    CONTACT(
      {
        by: 'employer',
        directedAt: ['user'],
        initiative: undefined,
        helperTasks: tasks,
        occurredOn: on,
      },
      name,
    );
  const lift = helped('2018-03-10', ['transport'], 'lift');
  const more = helped('2018-04-10', ['licence', 'housing'], 'more');

  outcomes('employer-helps-alone', [
    ['has helped with three things', [TRAINING(), lift, more], DAY, ['departed']],
    ['has helped with fewer', [TRAINING(), more], DAY, []],
    [
      'is not alone when the office followed up since',
      [TRAINING(), lift, more, CONTACT({ occurredOn: '2018-04-20' })],
      DAY,
      [],
    ],
    [
      'is counted from the last follow-up',
      [TRAINING(), lift, CONTACT({ occurredOn: '2018-03-20' }), more],
      DAY,
      [],
    ],
    [
      'may not have been alone when dates cannot tell',
      [TRAINING(), lift, more, CONTACT({ occurredOn: '2018' })],
      DAY,
      ['unknown'],
    ],
  ]);
});
