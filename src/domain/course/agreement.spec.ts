import { goalsInForce } from './agreement.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const agreement = idOf('agreement');
const parties = ['user', 'employer', 'office'];
const goals = (...texts: string[]) => texts.map((text) => ({ text }));
const signed = (more: Fields = {}, name = 'agreement'): GivenFact => [
  name,
  'AgreementSigned',
  { parties, occurredOn: '2018-03-12', ...more },
];
const revised = (more: Fields, name = 'revision'): GivenFact => [
  name,
  'AgreementRevised',
  { agreement, ...more },
];

describe('Expectations', () => {
  decisions([
    [
      'are clarified: that there is no job is an answer too',
      [],
      'clarify-expectations',
      { jobProspect: 'none' },
      'recorded',
    ],
    [
      'may change and change back without dates',
      [
        ['a', 'ExpectationsClarified', { jobProspect: 'possible' }],
        ['b', 'ExpectationsClarified', { jobProspect: 'none' }],
      ],
      'clarify-expectations',
      { jobProspect: 'possible' },
      'recorded',
    ],
    [
      'stay clarified at one employer when those at another change',
      [
        ['a', 'ExpectationsClarified', { jobProspect: 'possible', employerId: EMPLOYER }],
        ['b', 'ExpectationsClarified', { jobProspect: 'none', employerId: idOf('other') }],
      ],
      'clarify-expectations',
      { jobProspect: 'possible', employerId: EMPLOYER },
      'nothing',
    ],
  ]);
});

describe('An agreement', () => {
  decisions([
    ['is signed without a training (R-1)', [], 'sign-agreement', { parties }, 'recorded'],
    [
      'may have a goal other than a hire (R-17)',
      [],
      'sign-agreement',
      { parties, goals: [{ text: 'Speak Norwegian at work', kind: 'language' }] },
      'recorded',
    ],
    [
      'may be about a training that runs',
      [['training', 'TrainingStarted', { employerId: EMPLOYER }]],
      'sign-agreement',
      { parties, training: idOf('training') },
      'recorded',
    ],
    [
      'is not about a training that nobody recorded',
      [],
      'sign-agreement',
      { parties, training: idOf('training') },
      refused('unknown-reference', 'training'),
    ],
    [
      'is not planned to end before it is signed',
      [],
      'sign-agreement',
      { parties, plannedEnd: '2018-03-11', occurredOn: '2018-03-12' },
      refused('ends-before-start', 'plannedEnd'),
    ],
    [
      'may be planned to end in the month in which it is signed (R-18)',
      [],
      'sign-agreement',
      { parties, plannedEnd: '2018-03', occurredOn: '2018-03-12' },
      'recorded',
    ],
    [
      'is signed once in the same words',
      [signed({ goals: goals('Learn') })],
      'sign-agreement',
      { goals: goals('Learn'), occurredOn: '2018-03-12', parties },
      'nothing',
    ],
    [
      'is revised',
      [signed()],
      'revise-agreement',
      { agreement, plannedEnd: '2018-09' },
      'recorded',
    ],
    [
      'is revised again, also back to what it was',
      [signed(), revised({ plannedEnd: '2018-09' }), revised({ plannedEnd: '2018-10' }, 'b')],
      'revise-agreement',
      { agreement, plannedEnd: '2018-09' },
      'recorded',
    ],
    [
      'is not revised before it is signed',
      [signed()],
      'revise-agreement',
      { agreement, occurredOn: '2018-03-11' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'is not revised to end before it was signed',
      [signed()],
      'revise-agreement',
      { agreement, plannedEnd: '2018-02' },
      refused('ends-before-start', 'plannedEnd'),
    ],
    [
      'that nobody recorded is not revised',
      [],
      'revise-agreement',
      { agreement },
      refused('unknown-reference', 'agreement'),
    ],
  ]);
});

describe('The goals in force', () => {
  it('are none while no agreement gives any', () =>
    expect(goalsInForce(courseOf(signed()))).toBeUndefined());

  it('are those of the agreement', () =>
    expect(goalsInForce(courseOf(signed({ goals: goals('A') })))?.goals).toEqual(goals('A')));

  it('are those of its latest revision that gives any', () =>
    expect(
      goalsInForce(
        courseOf(
          signed({ goals: goals('A') }),
          revised({ goals: goals('B', 'C') }),
          revised({ plannedEnd: '2018-09' }, 'later'),
        ),
      )?.goals,
    ).toEqual(goals('B', 'C')));

  it('are those of the latest agreement, even when an earlier one is revised after it', () =>
    expect(
      goalsInForce(
        courseOf(
          signed({ goals: goals('A') }),
          signed({ goals: goals('B') }, 'next'),
          revised({ goals: goals('C') }),
        ),
      )?.goals,
    ).toEqual(goals('B')));
});

describe('What is said of a goal', () => {
  const three = signed({ goals: goals('A', 'B', 'C') });
  const next = signed({ goals: goals('D') }, 'next');
  const review = (...numbers: number[]) => ({
    goals: numbers.map((goal) => ({ goal, status: 'onTrack' })),
  });

  decisions([
    ['needs an agreement', [], 'hold-review', review(1), refused('unknown-goal', 'goals[0].goal')],
    [
      'needs one with goals',
      [signed()],
      'hold-review',
      review(1),
      refused('unknown-goal', 'goals[0].goal'),
    ],
    [
      'needs one with that goal',
      [next],
      'hold-review',
      review(1, 2),
      refused('unknown-goal', 'goals[1].goal'),
    ],
    ['may be about any goal of the agreement', [three], 'hold-review', review(1, 3), 'recorded'],
    [
      'may be about an agreement that runs beside a later one',
      [three, next],
      'hold-review',
      review(3),
      'recorded',
    ],
    [
      'may be about a goal from before the last revision',
      [three, revised({ goals: goals('E') })],
      'hold-review',
      review(3),
      'recorded',
    ],
    ['is one thing', [three], 'hold-review', review(2, 1, 2), refused('repeated', 'goals[2].goal')],
    [
      'holds for milestones',
      [three],
      'reach-milestone',
      { kind: 'goal', goal: 4 },
      refused('unknown-goal', 'goal'),
    ],
  ]);
});
