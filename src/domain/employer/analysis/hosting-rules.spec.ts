import { employerFindings, employerTasks } from './employer-rules.js';
import { ended, idOf, picture, training, type GivenFact } from './picture.fixture.js';

type Given = Parameters<typeof picture>;
const found = (rule: string, day: string, ...given: Given) =>
  employerFindings(picture(...given), day)
    .filter((finding) => finding.rule === rule)
    .map(({ outcome, events }) => [outcome, ...events]);
const tasksOf = (rule: string, ...given: Given) =>
  employerTasks(picture(...given)).filter((task) => task.rule === rule);

describe('An opening about to close (F-33)', () => {
  const RULE = 'opening-window-closing';
  const opening = (windowUntil?: string): GivenFact => [
    'opening',
    'OpeningAnnounced',
    { kind: 'job', occurredOn: '2018-03-01', ...(windowUntil ? { windowUntil } : {}) },
  ];

  it('is shown for its last two weeks', () => {
    const days = ['2018-03-16', '2018-03-17', '2018-03-31', '2018-04-01'];
    expect(days.map((day) => found(RULE, day, [opening('2018-03-31')]).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('is a task until its last day', () =>
    expect(tasksOf(RULE, [opening('2018-03-31')])).toEqual([
      expect.objectContaining({ showsFrom: '2018-03-17', due: '2018-03-31', until: '2018-03-31' }),
    ]));

  it('is unknown where nobody said until when', () =>
    expect(found(RULE, '2018-03-10', [opening()])).toEqual([['unknown', idOf('opening')]]));

  it('is none once it is filled', () =>
    expect(
      found(RULE, '2018-03-31', [
        opening('2018-03-31'),
        ['f', 'OpeningFilled', { opening: idOf('opening'), occurredOn: '2018-03-20' }],
      ]),
    ).toEqual([]));

  it('is still one on a day before it was filled', () =>
    expect(
      found(RULE, '2018-03-19', [
        opening('2018-03-31'),
        ['f', 'OpeningFilled', { opening: idOf('opening'), occurredOn: '2018-03-20' }],
      ]),
    ).toHaveLength(1));
});

describe('A plan that nobody took up', () => {
  const RULE = 'hosting-plan-lapsed';
  const plan = (willHost: boolean, occurredOn?: string): GivenFact => [
    'plan',
    'HostingPlanDeclared',
    { willHost, ...(occurredOn ? { occurredOn } : {}) },
  ];

  it('is found when its year is over, and to be asked about in the weeks before', () => {
    const facts = [plan(true, '2018-02-20')];
    expect(found(RULE, '2019-02-20', facts)).toEqual([]);
    expect(found(RULE, '2019-02-21', facts)).toEqual([['departed', idOf('plan')]]);
    expect(tasksOf(RULE, facts)).toMatchObject([{ showsFrom: '2019-01-23', due: '2019-02-20' }]);
  });

  it.each<[string, Given]>([
    [
      'a training has begun since',
      [[plan(true, '2018-02-20')], [training('t', { from: '2018-05' })]],
    ],
    ['it was a plan not to', [[plan(false, '2018-02-20')]]],
    [
      'the plan was made anew',
      [
        [
          plan(true, '2018-02-20'),
          ['again', 'HostingPlanDeclared', { willHost: true, occurredOn: '2019-01' }],
        ],
      ],
    ],
  ])('is none where %s', (_, given) => expect(found(RULE, '2019-03-01', ...given)).toEqual([]));

  it('is not taken up by a training from before', () =>
    expect(
      found(RULE, '2019-03-01', [plan(true, '2018-02-20')], [ended('t', '2017-05', '2017-08')]),
    ).toHaveLength(1));

  it('is unknown where the plan is not dated', () =>
    expect(found(RULE, '2019-03-01', [plan(true)])).toEqual([['unknown', idOf('plan')]]));
});

describe('An employer about to be lost (F-28)', () => {
  const RULE = 'leakage';
  const PAST = ended('past', '2018-01-10', '2018-03-31');

  it('is found half a year after the last training, and is a task from then on', () => {
    expect(found(RULE, '2018-09-30', [], [PAST])).toEqual([]);
    expect(found(RULE, '2018-10-01', [], [PAST])).toEqual([['departed', PAST.id]]);
    expect(tasksOf(RULE, [], [PAST])).toMatchObject([
      { showsFrom: '2018-10-01', due: '2018-10-01' },
    ]);
  });

  it('is none while somebody is there', () =>
    expect(found(RULE, '2019-01-01', [], [PAST, training('now', { from: '2018-08' })])).toEqual(
      [],
    ));

  it('is unknown where the training ended at an unknown time', () =>
    expect(found(RULE, '2019-01-01', [], [training('past', { ended: true })])).toEqual([
      ['unknown', idOf('past')],
    ]));
});

describe('A fixed contact', () => {
  const RULE = 'main-contact-missing';
  const NOW = training('now', { from: '2018-08-01' });
  const fixed = (data: object): GivenFact => [
    'fixed',
    'EmployerContactPersonAssigned',
    { side: 'services', staff: 'Z1', main: true, ...data },
  ];

  it('is missing two weeks after a training began without one', () => {
    expect(found(RULE, '2018-08-14', [], [NOW])).toEqual([]);
    expect(found(RULE, '2018-08-15', [], [NOW])).toEqual([['departed', NOW.id]]);
    expect(tasksOf(RULE, [], [NOW])).toMatchObject([
      { showsFrom: '2018-08-01', due: '2018-08-15' },
    ]);
  });

  it('has two weeks to be found when the one there was leaves', () => {
    const left: GivenFact = [
      'left',
      'EmployerContactPersonEnded',
      { contactPerson: idOf('fixed'), occurredOn: '2018-10-01' },
    ];
    expect(found(RULE, '2018-10-10', [fixed({}), left], [NOW])).toEqual([]);
    expect(tasksOf(RULE, [fixed({}), left], [NOW])).toMatchObject([
      { showsFrom: '2018-10-01', due: '2018-10-15' },
    ]);
  });

  it('is not found missing where nobody dated the beginning of the training', () => {
    expect(found(RULE, '2018-09-01', [], [training('now')])).toEqual([['unknown', NOW.id]]);
    expect(tasksOf(RULE, [], [training('now')])).toEqual([]);
  });

  it.each<[string, number, Given]>([
    ['there is one', 0, [[fixed({})], [NOW]]],
    ['there is one who is not the main one', 1, [[fixed({ main: false })], [NOW]]],
    [
      'there is one in the enterprise alone',
      1,
      [[['k', 'EmployerContactPersonAssigned', { side: 'employer', main: true }]], [NOW]],
    ],
    [
      'the one there was has ended',
      1,
      [[fixed({}), ['e', 'EmployerContactPersonEnded', { contactPerson: idOf('fixed') }]], [NOW]],
    ],
    ['nobody is in training', 0, [[], [ended('past', '2018-01', '2018-03')]]],
  ])('where %s is missing %i times', (_, times, given) =>
    expect(found(RULE, '2018-09-01', ...given)).toHaveLength(times),
  );
});

describe('Several who approach an employer at once (F-30)', () => {
  const RULE = 'collision';
  const visit = (name: string, occurredOn: string, more: object = {}): GivenFact => [
    name,
    'EmployerContacted',
    { by: 'office', unit: '0315', occurredOn, ...more },
  ];
  const FIRST = visit('first', '2018-03-01');

  it('are found, the later contact with the earlier', () =>
    expect(
      found(RULE, '2018-03-10', [FIRST, visit('second', '2018-03-10', { unit: '0316' })]),
    ).toEqual([['departed', idOf('second'), idOf('first')]]));

  it.each<[string, string, GivenFact]>([
    ['the same unit came twice', 'none', visit('second', '2018-03-10')],
    ['the other came two weeks later', 'none', visit('second', '2018-03-15', { unit: '0316' })],
    [
      'the enterprise itself called',
      'none',
      visit('second', '2018-03-10', { unit: '0316', initiative: 'employer' }),
    ],
    ['a provider came', 'departed', visit('second', '2018-03-10', { by: 'provider' })],
    [
      'the other office is not stated',
      'unknown',
      visit('second', '2018-03-10', { unit: undefined }),
    ],
    [
      'the other came some time in the month',
      'unknown',
      visit('second', '2018-03', { unit: '0316' }),
    ],
    ['it was recorded afterwards', 'departed', visit('second', '2018-02-20', { unit: '0316' })],
  ])('where %s are %s', (_, expected, second) => {
    const outcomes = found(RULE, '2018-04-01', [FIRST, second]).concat(
      found(RULE, '2018-03-12', [FIRST, second]),
    );
    expect(outcomes[0]?.[0] ?? 'none').toBe(expected);
  });

  it('are shown for two weeks', () => {
    const facts = [FIRST, visit('second', '2018-03-10', { unit: '0316' })];
    expect(['2018-03-24', '2018-03-25'].map((day) => found(RULE, day, facts).length)).toEqual([
      1, 0,
    ]);
  });
});
