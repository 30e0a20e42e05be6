import { runningSpells } from './course.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const directedAt = ['user'];
const contact = (occurredOn?: string, name = 'contact'): GivenFact => [
  name,
  'FollowUpContactHeld',
  { directedAt, ...(occurredOn ? { occurredOn } : {}) },
];
const ended = (occurredOn?: string, name = 'ended'): GivenFact => [
  name,
  'FollowUpEnded',
  occurredOn ? { occurredOn } : {},
];
const EMPLOYMENT: GivenFact = [
  'employment',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16' },
];
const SUBSIDY: GivenFact = ['subsidy', 'InstrumentStarted', { kind: 'wageSubsidy' }];

describe('Follow-up', () => {
  decisions([
    [
      'is held without any phase before it (R-1)',
      [],
      'hold-follow-up-contact',
      { directedAt },
      'recorded',
    ],
    [
      'goes on after a hire and under a subsidy (R-13)',
      [EMPLOYMENT, SUBSIDY],
      'hold-follow-up-contact',
      { directedAt, occurredOn: '2018-09-01' },
      'recorded',
    ],
    [
      'is not recorded twice in the same words',
      [contact()],
      'hold-follow-up-contact',
      { directedAt },
      'nothing',
    ],
    ['ends by its own event (R-13)', [EMPLOYMENT], 'end-follow-up', { settled: true }, 'recorded'],
    [
      'ends once in the same words',
      [ended('2019-01-15')],
      'end-follow-up',
      { occurredOn: '2019-01-15' },
      'nothing',
    ],
    [
      'ends once',
      [ended('2019-01-15')],
      'end-follow-up',
      { occurredOn: '2019-01-16' },
      refused('already-ended'),
    ],
    ['is resumed by a contact', [ended()], 'hold-follow-up-contact', { directedAt }, 'recorded'],
    [
      'is resumed by a contact in words that were used before the end',
      [contact(), ended()],
      'hold-follow-up-contact',
      { directedAt },
      'recorded',
    ],
    [
      'ends again in the same words once it is resumed',
      [ended(), contact()],
      'end-follow-up',
      {},
      'recorded',
    ],
    [
      'has nothing left to do for an end that a later contact had undone',
      [ended('2019-01-15'), contact('2019-02-01')],
      'end-follow-up',
      { occurredOn: '2019-01-15' },
      'nothing',
    ],
  ]);

  it.each<[string, GivenFact[], string | undefined]>([
    ['has not ended when a person is hired (R-13)', [EMPLOYMENT], undefined],
    ['has ended when that is recorded', [contact('2019-01-10'), ended('2019-01-15')], 'ended'],
    ['is resumed by a later contact', [ended('2019-01-15'), contact('2019-02-01')], undefined],
    ['is resumed by a contact without a date', [ended('2019-01-15'), contact()], undefined],
    [
      'is not resumed by the late record of an earlier contact',
      [ended('2019-01-15'), contact('2019-01-10')],
      'ended',
    ],
    [
      'has not ended for good when the end is recorded after a later contact',
      [contact('2019-02-01'), ended('2019-01-15')],
      undefined,
    ],
  ])('%s', (_, facts, expected) =>
    expect(courseOf(...facts).followUpEnd?.id).toBe(expected && idOf(expected)),
  );
});

describe('A request for support', () => {
  const request = idOf('request');
  const asked: GivenFact = [
    'request',
    'SupportRequested',
    { by: 'employer', occurredOn: '2018-05-02' },
  ];
  const answer = (more: Fields = {}) => ({ request, ...more });

  decisions([
    ['is made', [], 'request-support', { by: 'user' }, 'recorded'],
    ['is answered', [asked], 'answer-support', answer({ occurredOn: '2018-05-02' }), 'recorded'],
    [
      'is not answered before it was made',
      [asked],
      'answer-support',
      answer({ occurredOn: '2018-05-01' }),
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'is answered once',
      [asked, ['answer', 'SupportAnswered', answer()]],
      'answer-support',
      answer({ answer: 'Come on Monday' }),
      refused('already-ended', 'request'),
    ],
    [
      'that nobody made is not answered',
      [],
      'answer-support',
      answer(),
      refused('unknown-reference', 'request'),
    ],
    [
      'without a date is a new one once the first is answered',
      [
        ['request', 'SupportRequested', { by: 'user' }],
        ['answer', 'SupportAnswered', answer()],
      ],
      'request-support',
      { by: 'user' },
      'recorded',
    ],
  ]);

  it('is open until it is answered', () =>
    expect(runningSpells(courseOf(asked), 'supportRequest')).toHaveLength(1));
});
