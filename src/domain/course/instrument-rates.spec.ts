import { rateOn, ratePeriods } from './instrument-rates.js';
import { endedEarly, plannedEndOf } from './instrument-terms.js';
import { courseOf, idOf, type Fields, type GivenFact } from './specification.fixture.js';

const instrument = idOf('subsidy');
const started = (more: Fields = {}): GivenFact => [
  'subsidy',
  'InstrumentStarted',
  { kind: 'wageSubsidy', reason: 'x', occurredOn: '2018-06-16', ...more },
];
const adjusted = (more: Fields, name = 'adjusted'): GivenFact => [
  name,
  'InstrumentAdjusted',
  { instrument, ...more },
];
const ended = (more: Fields = {}): GivenFact => ['end', 'InstrumentEnded', { instrument, ...more }];
const subsidy = (...facts: GivenFact[]) =>
  courseOf(...facts).spells.find(({ id }) => id === instrument)!;
const STEPS = [
  { from: '2019-06-16', ratePercentage: 50 },
  { from: '2020-06-16', ratePercentage: 30 },
];

describe('The rate of an instrument on a day', () => {
  it.each<[string, GivenFact[], string, number | undefined]>([
    ['is none before it starts', [started({ ratePercentage: 60 })], '2018-06-15', undefined],
    ['is that of the start from its day', [started({ ratePercentage: 60 })], '2018-06-16', 60],
    [
      'is still that on the day before a step',
      [started({ ratePercentage: 60, rateSteps: STEPS })],
      '2019-06-15',
      60,
    ],
    [
      'is that of the step from its day',
      [started({ ratePercentage: 60, rateSteps: STEPS })],
      '2019-06-16',
      50,
    ],
    [
      'is that of the last step that has come',
      [started({ ratePercentage: 60, rateSteps: STEPS })],
      '2021-01-01',
      30,
    ],
    [
      'is changed by an adjustment until the next step',
      [
        started({ ratePercentage: 60, rateSteps: STEPS }),
        adjusted({ ratePercentage: 40, occurredOn: '2020-01-01' }),
      ],
      '2020-06-15',
      40,
    ],
    [
      'follows the steps that an adjustment puts in place of the former',
      [
        started({ ratePercentage: 60, rateSteps: STEPS }),
        adjusted({
          rateSteps: [{ from: '2021-01-01', ratePercentage: 35 }],
          occurredOn: '2020-01-01',
        }),
      ],
      '2020-07-01',
      50,
    ],
    [
      'keeps the steps that were past when others replaced them',
      [
        started({ ratePercentage: 60, rateSteps: STEPS }),
        adjusted({
          rateSteps: [{ from: '2021-01-01', ratePercentage: 35 }],
          occurredOn: '2020-01-01',
        }),
      ],
      '2019-07-01',
      50,
    ],
    [
      'is not known while a rough step may or may not have come',
      [started({ ratePercentage: 60, rateSteps: [{ from: '2019-06', ratePercentage: 50 }] })],
      '2019-06-15',
      undefined,
    ],
    [
      'is known once a rough step has certainly come',
      [started({ ratePercentage: 60, rateSteps: [{ from: '2019-06', ratePercentage: 50 }] })],
      '2019-06-30',
      50,
    ],
    [
      'is not known when nobody dated its change',
      [started({ ratePercentage: 60 }), adjusted({ ratePercentage: 40 })],
      '2019-01-01',
      undefined,
    ],
    [
      'is known when an undated change changed nothing of it',
      [started({ ratePercentage: 60 }), adjusted({ ratePercentage: 60 })],
      '2019-01-01',
      60,
    ],
    ['is none where nobody stated it', [started()], '2019-01-01', undefined],
    [
      'is that of the last day of it',
      [started({ ratePercentage: 60 }), ended({ occurredOn: '2019-02-01' })],
      '2019-02-01',
      60,
    ],
    [
      'is none after the end',
      [started({ ratePercentage: 60 }), ended({ occurredOn: '2019-02-01' })],
      '2019-02-02',
      undefined,
    ],
    [
      'is that of its grant where the start says nothing else',
      [
        ['subsidy', 'InstrumentGranted', { kind: 'wageSubsidy', ratePercentage: 40 }],
        ['start', 'InstrumentStarted', { instrument, reason: 'x', occurredOn: '2018-06-16' }],
      ],
      '2018-06-16',
      40,
    ],
    [
      'is that of the start where the grant said another',
      [
        ['subsidy', 'InstrumentGranted', { kind: 'wageSubsidy', ratePercentage: 40 }],
        ['start', 'InstrumentStarted', { instrument, reason: 'x', ratePercentage: 60 }],
      ],
      '2018-06-16',
      60,
    ],
    [
      'is none of something that was only granted',
      [['subsidy', 'InstrumentGranted', { kind: 'wageSubsidy', ratePercentage: 40 }]],
      '2018-06-16',
      undefined,
    ],
  ])('%s', (_, facts, day, rate) => expect(rateOn(subsidy(...facts), day)).toBe(rate));

  it('comes from periods in order of time', () =>
    expect(
      ratePeriods(
        subsidy(
          started({ ratePercentage: 60, rateSteps: STEPS }),
          adjusted({ ratePercentage: 40, occurredOn: '2020-01-01' }),
        ),
      ),
    ).toEqual([
      { ratePercentage: 60, sinceStart: true },
      { ratePercentage: 50, from: '2019-06-16' },
      { ratePercentage: 40, from: '2020-01-01' },
      { ratePercentage: 30, from: '2020-06-16' },
    ]));
});

describe('An instrument with a planned end', () => {
  it('ends when the latest that was said of it', () =>
    expect(
      plannedEndOf(
        subsidy(started({ plannedEnd: '2019-06-15' }), adjusted({ plannedEnd: '2019-12-15' })),
      ),
    ).toBe('2019-12-15'));

  it.each<[string, GivenFact[], boolean | undefined]>([
    [
      'ended early on the day before',
      [started({ plannedEnd: '2019-06-15' }), ended({ occurredOn: '2019-06-14' })],
      true,
    ],
    [
      'did not on the day itself',
      [started({ plannedEnd: '2019-06-15' }), ended({ occurredOn: '2019-06-15' })],
      false,
    ],
    [
      'may or may not have, by a rough date',
      [started({ plannedEnd: '2019-06-15' }), ended({ occurredOn: '2019-06' })],
      undefined,
    ],
    ['has not ended', [started({ plannedEnd: '2019-06-15' })], undefined],
    ['had no planned end', [started(), ended({ occurredOn: '2019-06-15' })], undefined],
  ])('%s', (_, facts, early) => expect(endedEarly(subsidy(...facts))).toBe(early));
});
