import { commandsOf, SEVEN_COURSES } from '../seven-courses/seven-courses.js';
import { entryOfCommand, fold } from '../course/decider.js';
import {
  CLOSED,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { toFact } from '../stream/amendments.js';
import { eventId } from '../stream/ids.js';
import { AGREEMENT, applied, CONTACT, outcomes, TRAINING } from './case-rule.fixture.js';
import { findingsOf } from './case-rules.js';

const DAY = '2018-12-01';
const ENDED = (on: string | undefined, more: Fields = {}, training = 'training'): GivenFact => [
  `end of ${training}`,
  'TrainingCompleted',
  { training: idOf(training), occurredOn: on, ...more },
];
const EXTENDED = (on: string, more: Fields = {}, name = 'extension'): GivenFact => [
  name,
  'TrainingExtended',
  { training: idOf('training'), occurredOn: on, ...more },
];
const months = (fromMonths: number, toMonths: number) => ({ lasted: { fromMonths, toMonths } });
const UNDATED = TRAINING({ occurredOn: undefined });

describe('A training that is longer than three months (R-12) (F-26)', () => {
  outcomes('misuse-long-training', [
    ['is a sign', [TRAINING(), ENDED('2018-06-15')], DAY, ['departed']],
    ['is none after three months to the day', [TRAINING(), ENDED('2018-06-01')], DAY, []],
    ['is none while it has not lasted that long', [TRAINING()], '2018-06-02', []],
    ['is a sign while it runs', [TRAINING()], '2018-06-03', ['departed']],
    [
      'is counted from the last day that it can have begun',
      [TRAINING({ occurredOn: '2018-03' })],
      '2018-06-15',
      [],
    ],
    ['cannot be told without dates', [UNDATED, ENDED(undefined)], DAY, ['unknown']],
    ['is told in months', [UNDATED, ENDED(undefined, months(4, 5))], DAY, ['departed']],
    [
      'is no sign when told as about three months',
      [UNDATED, ENDED(undefined, months(2.5, 3.5))],
      DAY,
      [],
    ],
    [
      'cannot be told when told as three to four',
      [UNDATED, ENDED(undefined, months(3, 4))],
      DAY,
      ['unknown'],
    ],
    [
      'is none with a reason',
      [TRAINING(), EXTENDED('2018-05-20', { reason: 'Needs more time' }), ENDED('2018-09-01')],
      DAY,
      [],
    ],
    [
      'is one without a reason',
      [TRAINING(), EXTENDED('2018-05-20'), ENDED('2018-09-01')],
      DAY,
      ['departed'],
    ],
    [
      'is the sum of all periods at one employer',
      [
        TRAINING({ occurredOn: '2018-01-01' }, 'first'),
        ENDED('2018-03-01', {}, 'first'),
        TRAINING(),
        ENDED('2018-05-01'),
      ],
      DAY,
      ['departed'],
    ],
    [
      'counts what overlaps once',
      [TRAINING({}, 'first'), TRAINING(), ENDED('2018-05-01', {}, 'first'), ENDED('2018-05-01')],
      DAY,
      [],
    ],
    [
      'is not the sum of several employers',
      [
        TRAINING({ employerId: idOf('other') }, 'first'),
        ENDED('2018-05-01', {}, 'first'),
        TRAINING({ occurredOn: '2018-05-01' }),
        ENDED('2018-07-01'),
      ],
      DAY,
      [],
    ],
  ]);

  it('counts earlier periods when it runs', () =>
    expect(
      applied(
        'misuse-long-training',
        TRAINING({ occurredOn: '2018-01-01' }, 'first'),
        ENDED('2018-03-01', {}, 'first'),
        TRAINING(),
      ).on(DAY),
    ).toMatchObject([{ from: '2018-04-05', values: { periods: 2 } }]));

  it('is to be looked at while it runs and the case is open, and blocks nothing', () => {
    expect(applied('misuse-long-training', TRAINING()).days()).toEqual([
      ['2018-06-03', '2018-06-17'],
    ]);
    expect(applied('misuse-long-training', TRAINING(), ENDED('2018-09-01')).days()).toEqual([]);
    expect(applied('misuse-long-training', TRAINING(), CLOSED).days()).toEqual([]);
  });
});

/** A published course as its facts tell it, on the day of the interview. */
function signsOf(slug: string, rule: string): string[] {
  const published = SEVEN_COURSES.find((course) => course.slug === slug)!;
  const course = fold(
    commandsOf(published).commands.map(({ commandId, name, fields }) =>
      toFact(eventId(commandId, 0), entryOfCommand(name)!.event, fields),
    ),
  );
  return findingsOf(course, published.assumedInterviewDay)
    .filter((finding) => finding.rule === rule)
    .map(({ outcome }) => outcome);
}

describe('The seven published courses (F-26)', () => {
  it.each(['case-2', 'case-4', 'case-5', 'case-6'])(
    '%s raises the sign of a long training',
    (slug) => expect(signsOf(slug, 'misuse-long-training')).toContain('departed'),
  );
  it.each(['case-3', 'case-7'])('%s does not', (slug) =>
    expect(signsOf(slug, 'misuse-long-training')).toEqual([]),
  );
  it('case-1 leaves it open: nobody said how long', () =>
    expect(signsOf('case-1', 'misuse-long-training')).toEqual(['unknown']));
  it('only case-5 shows ordinary tasks for long without a decision to hire', () =>
    expect(
      SEVEN_COURSES.filter(({ slug }) =>
        signsOf(slug, 'misuse-ordinary-tasks').includes('departed'),
      ),
    ).toMatchObject([{ slug: 'case-5' }]));
  it('only case-5 shows an employer who helps alone (F-16)', () =>
    expect(
      SEVEN_COURSES.filter(({ slug }) => signsOf(slug, 'employer-helps-alone').length > 0),
    ).toMatchObject([{ slug: 'case-5' }]));
  it('none is extended again and again', () =>
    expect(SEVEN_COURSES.flatMap(({ slug }) => signsOf(slug, 'misuse-extension-chain'))).toEqual(
      [],
    ));
});

describe('A training that is extended again and again (F-26)', () => {
  const again = (on: string): GivenFact[] => [
    TRAINING({}, 'first'),
    ENDED('2018-05-01', {}, 'first'),
    TRAINING({ occurredOn: '2018-05-02' }, 'second'),
    ENDED('2018-07-01', {}, 'second'),
    TRAINING({ occurredOn: on }),
  ];
  outcomes('misuse-extension-chain', [
    ['is no sign the first time', [TRAINING(), EXTENDED('2018-05-20')], DAY, []],
    [
      'is a sign the second time, whatever the reasons',
      [
        TRAINING(),
        EXTENDED('2018-05-20', { reason: 'x' }),
        EXTENDED('2018-08-20', { reason: 'y' }, 'b'),
      ],
      DAY,
      ['departed'],
    ],
    ['is a sign when it is started anew each time', again('2018-07-02'), DAY, ['departed']],
    ['is none when it is started anew a year later', again('2019-07-02'), DAY, []],
    [
      'cannot be told when nobody knows when it was started anew',
      again('2018/2019'),
      DAY,
      ['unknown'],
    ],
  ]);
});

describe('A training without goals and criteria (F-26)', () => {
  const goals = [{ text: 'Learn', criterion: 'Alone for a week' }];
  outcomes('misuse-no-goals', [
    ['is a sign after four weeks', [TRAINING()], '2018-03-29', ['departed']],
    ['is none before that', [TRAINING()], '2018-03-28', []],
    ['is none with goals that have criteria', [AGREEMENT({ goals }), TRAINING()], DAY, []],
    [
      'is one with goals that have none',
      [AGREEMENT({ goals: [{ text: 'Learn' }] }), TRAINING()],
      DAY,
      ['departed'],
    ],
    ['is none when it was short', [TRAINING(), ENDED('2018-03-20')], DAY, []],
    [
      'cannot be told when goals were named without an agreement',
      [
        ['e', 'ExpectationsClarified', { employerId: EMPLOYER, goals: [{ text: 'Learn' }] }],
        TRAINING(),
      ],
      DAY,
      ['unknown'],
    ],
  ]);
});

describe('Ordinary tasks for long without pay (R-14) (F-26)', () => {
  const ordinary = TRAINING({ taskContent: 'ordinary' });
  const became = (on: string, to = 'ordinary', name = 'change'): GivenFact => [
    name,
    'TaskContentChanged',
    { training: idOf('training'), to, occurredOn: on },
  ];
  outcomes('misuse-ordinary-tasks', [
    ['are good practice at first', [ordinary], '2018-05-30', []],
    ['are a sign after thirteen weeks', [ordinary], '2018-05-31', ['departed']],
    [
      'are counted from when they became ordinary',
      [TRAINING(), became('2018-05-01')],
      '2018-07-30',
      [],
    ],
    [
      'are a sign thirteen weeks after that',
      [TRAINING(), became('2018-05-01')],
      '2018-07-31',
      ['departed'],
    ],
    [
      'are none when they are no longer ordinary',
      [ordinary, became('2018-05-01', 'training')],
      DAY,
      [],
    ],
    [
      'are none when the person is to be hired',
      [ordinary, ['d', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true }]],
      DAY,
      [],
    ],
    [
      'cannot be told of the part after a change when only the whole was told',
      [UNDATED, became('2018'), ENDED(undefined, months(6, 6))],
      DAY,
      ['unknown'],
    ],
  ]);
});

describe('A training that the office leaves alone (F-26)', () => {
  outcomes('misuse-no-contact', [
    ['is a sign after thirteen weeks', [TRAINING()], '2018-05-31', ['departed']],
    ['is none before that', [TRAINING()], '2018-05-30', []],
    [
      'is none after any contact by the office',
      [TRAINING(), CONTACT({ occurredOn: '2018-05-01' })],
      '2018-05-31',
      [],
    ],
    [
      'is a sign when only the employer followed up',
      [TRAINING(), CONTACT({ by: 'employer', occurredOn: '2018-05-01' })],
      DAY,
      ['departed'],
    ],
    ['is a sign when it ended so', [TRAINING(), ENDED('2018-09-01')], DAY, ['departed']],
    [
      'cannot be told with a contact in that year',
      [TRAINING(), CONTACT({ occurredOn: '2018' }), ENDED('2018-09-01')],
      DAY,
      ['unknown'],
    ],
  ]);
});
