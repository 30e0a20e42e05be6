import { employerOf, idOf, type GivenFact } from './picture.fixture.js';
import { readinessOn } from './readiness.js';

const on = (day: string, ...facts: GivenFact[]) => readinessOn(employerOf(...facts), day);
const colour = (...facts: GivenFact[]) => on('2019-01-01', ...facts).colour;

const opening = (occurredOn: string, windowUntil?: string): GivenFact => [
  'opening',
  'OpeningAnnounced',
  { kind: 'job', occurredOn, ...(windowUntil ? { windowUntil } : {}) },
];
const plan = (willHost: boolean, occurredOn: string): GivenFact => [
  'plan',
  'HostingPlanDeclared',
  { willHost, occurredOn },
];
const declined = (occurredOn: string): GivenFact => ['declined', 'HostingDeclined', { occurredOn }];
const manual = (readiness: string, occurredOn: string): GivenFact => [
  'manual',
  'ReadinessSet',
  { readiness, reason: 'Reorganising', occurredOn },
];
const concern: GivenFact = ['concern', 'MisuseConcernRaised', { note: 'x', occurredOn: '2017-01' }];
const settled = (decision: string): GivenFact => [
  'settled',
  'MisuseConcernResolved',
  { concern: idOf('concern'), decision, occurredOn: '2017-02' },
];

describe('The readiness of an employer (F-31)', () => {
  it('is yellow where nothing is said', () =>
    expect(on('2019-01-01')).toMatchObject({
      colour: 'yellow',
      computed: { colour: 'yellow', because: [] },
      version: 1,
      basis: 'proposed',
    }));

  it('names the facts that caused it', () =>
    expect(on('2019-01-01', opening('2018-12-01', '2019-02-28')).computed).toEqual({
      colour: 'green',
      because: [
        {
          reason: 'openingOpen',
          colour: 'green',
          fact: idOf('opening'),
          on: '2018-12-01',
          lastDay: '2019-02-28',
        },
      ],
    }));

  it.each<[string, string, GivenFact[]]>([
    ['green with a plan of this year', 'green', [plan(true, '2018-02')]],
    ['yellow again when the plan is a year old', 'yellow', [plan(true, '2017-12-31')]],
    ['red with a plan not to', 'red', [plan(false, '2018-02')]],
    ['red after it declined', 'red', [declined('2018-08')]],
    ['yellow half a year after it declined', 'yellow', [declined('2018-06-30')]],
    ['yellow when the window has passed', 'yellow', [opening('2018-11-01', '2018-12-31')]],
    [
      'green when an opening came after it declined',
      'green',
      [declined('2018-10'), opening('2018-12-01')],
    ],
    ['red when it declined after an opening', 'red', [opening('2018-09-01'), declined('2018-10')]],
    [
      'red when it would not do it again',
      'red',
      [['f', 'EmployerFeedbackGiven', { wouldHostAgain: false, occurredOn: '2018-05' }]],
    ],
    [
      'red after confirmed misuse, whatever is open (F-27)',
      'red',
      [concern, settled('confirmed'), opening('2018-12-01')],
    ],
    ['not red after an unfounded concern', 'yellow', [concern, settled('unfounded')]],
    ['not red for a concern that nobody settled', 'yellow', [concern]],
    [
      'of the date, not of the order of recording',
      'green',
      [opening('2018-12-01'), declined('2018-10')],
    ],
  ])('is %s', (_, expected, facts) => expect(colour(...facts)).toBe(expected));

  it('can be asked for any earlier day', () => {
    const facts = [opening('2018-12-01', '2019-01-15')];
    expect(
      ['2018-11-30', '2018-12-01', '2019-01-15', '2019-01-16'].map(
        (day) => on(day, ...facts).colour,
      ),
    ).toEqual(['yellow', 'green', 'green', 'yellow']);
  });

  it('shows a manual colour beside the computed one', () =>
    expect(on('2019-01-01', opening('2018-11-01'), manual('red', '2018-12-01'))).toMatchObject({
      colour: 'red',
      computed: { colour: 'green' },
      manual: {
        colour: 'red',
        fact: idOf('manual'),
        reason: 'Reorganising',
        holds: true,
        lastDay: '2019-06-01',
      },
    }));

  it('lets a later fact overtake a manual colour', () =>
    expect(on('2019-01-01', manual('red', '2018-11-01'), opening('2018-12-01'))).toMatchObject({
      colour: 'green',
      manual: { holds: false, overtakenBy: idOf('opening') },
    }));

  it('lets the end of an opening overtake it too', () =>
    expect(
      on('2019-01-01', opening('2018-10-01'), manual('green', '2018-11-01'), [
        'filled',
        'OpeningFilled',
        { opening: idOf('opening'), occurredOn: '2018-12-01' },
      ]),
    ).toMatchObject({ colour: 'yellow', manual: { holds: false, overtakenBy: idOf('filled') } }));

  it('lets a fact that says nothing of readiness leave it', () =>
    expect(
      colour(manual('red', '2018-11-01'), [
        'c',
        'EmployerContacted',
        { by: 'office', occurredOn: '2018-12' },
      ]),
    ).toBe('red'));

  it.each([
    ['2019-06-01', true],
    ['2019-06-02', false],
  ])('lets a manual colour hold for six months: on %s %s', (day, holds) =>
    expect(on(day, manual('red', '2018-12-01')).manual?.holds).toBe(holds),
  );
});
