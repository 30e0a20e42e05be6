import { correctionsOf, effectiveHistory, retractedIds } from '../stream/amendments.js';
import { decide, evolve, fold } from './decider.js';
import {
  CLOSED,
  commandOf,
  courseOf,
  EMPLOYER,
  factOf,
  given,
  givenOpenCase,
  idOf,
  OPENED,
  refused,
  TODAY,
  type Fields,
  type GivenFact,
  type Then,
} from './specification.fixture.js';

const reason = 'Misread the letter';
const training = idOf('training');
const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, workArea: 'canteen', occurredOn: '2018-03-15' },
];
const ENDED: GivenFact = [
  'end',
  'TrainingCompleted',
  { training, occurredOn: '2018-06-15', source: 'manager' },
];
const corrected = (of: string, changes: Fields, name = 'correction'): GivenFact => [
  name,
  'FactCorrected',
  { fact: idOf(of), changes, reason, factType: 'TrainingStarted' },
];
const retracted = (of: string, name = 'retraction'): GivenFact => [
  name,
  'FactRetracted',
  { fact: idOf(of), reason },
];
const correct = (of: string, changes: Fields) => ({ fact: idOf(of), changes, reason });
const retract = (of: string) => ({ fact: idOf(of), reason });
const inForce = (name: string, ...facts: GivenFact[]) =>
  courseOf(...facts).facts.find(({ id }) => id === idOf(name));

describe('An amendment', () => {
  it.each([
    [
      'correct-fact',
      { fact: training, changes: { workArea: 'kitchen' } },
      'FactCorrected',
      { factType: 'TrainingStarted' },
    ],
    ['retract-fact', { fact: training }, 'FactRetracted', {}],
  ])('by %s says why, in words, as a code or both', (command, fields, event, and) => {
    const given = givenOpenCase(TRAINING);
    given.when(command, fields).thenRefused('reason-required', 'reason');
    for (const why of [{ reason }, { reasonCode: 'misrecorded' }, { reason, reasonCode: 'other' }])
      given.when(command, { ...fields, ...why }).thenRecorded(event, and);
  });
});

describe('A correction', () => {
  const recorded: [string, GivenFact[], string, string, Fields][] = [
    ['replaces a field', [TRAINING], 'training', 'TrainingStarted', { workArea: 'kitchen' }],
    [
      'adds a field that was not stated',
      [TRAINING],
      'training',
      'TrainingStarted',
      { hoursPerWeek: 20 },
    ],
    [
      'takes a field back to not stated',
      [TRAINING],
      'training',
      'TrainingStarted',
      { workArea: null },
    ],
    ['moves the date', [TRAINING], 'training', 'TrainingStarted', { occurredOn: '2018-04' }],
    [
      'takes the date back to not stated',
      [TRAINING],
      'training',
      'TrainingStarted',
      { occurredOn: null },
    ],
    ['changes the source', [TRAINING, ENDED], 'end', 'TrainingCompleted', { source: 'user' }],
    [
      'takes the opening too',
      [],
      'opening',
      'CaseOpened',
      { gender: 'woman', occurredOn: '2017-12' },
    ],
    [
      'is taken on a closed case',
      [TRAINING, CLOSED],
      'training',
      'TrainingStarted',
      { occurredOn: '2018-02' },
    ],
    [
      'of the closing is taken on a closed case',
      [CLOSED],
      'closing',
      'CaseClosed',
      { outcome: 'education' },
    ],
  ];

  it.each(recorded)('%s', (_, facts, of, factType, changes) =>
    givenOpenCase(...facts)
      .when('correct-fact', correct(of, changes))
      .thenRecorded('FactCorrected', { factType }),
  );

  const answers: [string, GivenFact[], string, Fields, Then][] = [
    [
      'that changes nothing has nothing left to do',
      [TRAINING],
      'training',
      { workArea: 'canteen' },
      'nothing',
    ],
    [
      'to not stated of what was not stated has nothing left to do',
      [TRAINING],
      'training',
      { scheme: null },
      'nothing',
    ],
    [
      'that is already made has nothing left to do',
      [TRAINING, corrected('training', { workArea: 'kitchen' })],
      'training',
      { workArea: 'kitchen' },
      'nothing',
    ],
    ['must correct something', [TRAINING], 'training', {}, refused('empty', 'changes')],
    [
      'cannot make the case another person’s',
      [],
      'opening',
      { personId: idOf('somebody else') },
      refused('person-stays', 'changes.personId'),
    ],
    [
      'of what nobody recorded is refused',
      [],
      'training',
      { workArea: 'kitchen' },
      refused('unknown-reference', 'fact'),
    ],
    [
      'of what is retracted is refused',
      [TRAINING, retracted('training')],
      'training',
      { workArea: 'kitchen' },
      refused('unknown-reference', 'fact'),
    ],
    [
      'of a correction is refused',
      [TRAINING, corrected('training', { workArea: 'kitchen' })],
      'correction',
      { reason: 'Other' },
      refused('unknown-reference', 'fact'),
    ],
    [
      'of a retraction is refused',
      [TRAINING, retracted('training')],
      'retraction',
      { reason: 'Other' },
      refused('unknown-reference', 'fact'),
    ],
    [
      'of a field the milestone does not have is refused',
      [TRAINING],
      'training',
      { outcome: 'x' },
      refused('unknown-field', 'changes.outcome'),
    ],
    [
      'of the id is refused',
      [TRAINING],
      'training',
      { id: idOf('other') },
      refused('unknown-field', 'changes.id'),
    ],
    [
      'of the type is refused',
      [TRAINING],
      'training',
      { type: 'CaseClosed' },
      refused('unknown-field', 'changes.type'),
    ],
    [
      'to a value that does not validate is refused',
      [TRAINING],
      'training',
      { workArea: 7 },
      refused('not-text', 'changes.workArea'),
    ],
    [
      'to a date that is none is refused',
      [TRAINING],
      'training',
      { occurredOn: '2018-02-30' },
      refused('not-a-date', 'changes.occurredOn'),
    ],
    [
      'to a source that is none is refused',
      [TRAINING],
      'training',
      { source: 'hearsay' },
      refused('not-a-choice', 'changes.source'),
    ],
    [
      'does not take away what is required',
      [TRAINING],
      'training',
      { employerId: null },
      refused('missing', 'changes.employerId'),
    ],
    [
      'is checked in nested fields too',
      [TRAINING, ENDED],
      'end',
      { lasted: { fromMonths: 3 } },
      refused('missing', 'changes.lasted.toMonths'),
    ],
  ];

  it.each(answers)('%s', (_, facts, of, changes, then) => {
    const result = givenOpenCase(...facts).when('correct-fact', correct(of, changes));
    if (then === 'nothing') result.thenNothing();
    else if (then !== 'recorded') result.thenRefused(then.code, then.field);
  });

  it('of a field by the name of __proto__ is refused', () => {
    const changes = JSON.parse('{"__proto__": {"workArea": "kitchen"}}') as Fields;
    const command = commandOf('correct-fact', correct('training', { workArea: 'kitchen' }));
    const hostile = { ...command, data: { ...command.data, changes } };
    expect(decide(hostile, courseOf(TRAINING))).toMatchObject({
      refusal: { code: 'unknown-field', field: 'changes.__proto__' },
    });
  });

  it('of an event that this version does not know is refused', () => {
    const unknown = { id: idOf('later'), type: 'SomethingOfLater', data: {} };
    const course = evolve(courseOf(), unknown);
    expect(decide(commandOf('correct-fact', correct('later', { a: 1 })), course)).toMatchObject({
      refusal: { code: 'unknown-reference', field: 'fact' },
    });
  });

  it('is refused on a case that nobody opened', () =>
    given()
      .when('correct-fact', correct('training', { a: 1 }))
      .thenRefused('case-not-open'));
});

describe('The corrected fact', () => {
  it.each(['notes', 'Kari Nordmann', 'toString'])(
    'loses no field %p, which it cannot have',
    (name) =>
      givenOpenCase(TRAINING)
        .when('correct-fact', correct('training', { workArea: 'kitchen', [name]: null }))
        .thenRefused('unknown-field', `changes.${name}`),
  );

  it('keeps its place in the history and the fields that stand', () => {
    const course = courseOf(TRAINING, ENDED, corrected('training', { workArea: 'kitchen' }));
    expect(course.facts.map(({ id }) => id)).toEqual(['opening', 'training', 'end'].map(idOf));
    expect(course.facts[1]).toEqual(
      factOf('training', 'TrainingStarted', {
        employerId: EMPLOYER,
        workArea: 'kitchen',
        occurredOn: '2018-03-15',
      }),
    );
  });

  it('has no field that was corrected to not stated', () => {
    const fact = inForce(
      'training',
      TRAINING,
      corrected('training', { workArea: null, occurredOn: null }),
    );
    expect(fact).toEqual(factOf('training', 'TrainingStarted', { employerId: EMPLOYER }));
  });

  it('shows the later of two corrections of one field, and both of two fields', () => {
    const fact = inForce(
      'training',
      TRAINING,
      corrected('training', { workArea: 'kitchen' }, 'a'),
      corrected('training', { occurredOn: '2018-04' }, 'b'),
      corrected('training', { workArea: 'shop' }, 'c'),
    );
    expect(fact?.data).toMatchObject({ workArea: 'shop' });
    expect(fact?.occurredOn).toBe('2018-04');
  });

  it('is recorded as it was, with its corrections in order', () => {
    const course = courseOf(
      TRAINING,
      corrected('training', { workArea: 'kitchen' }, 'a'),
      corrected('training', { workArea: 'shop' }, 'b'),
      retracted('a'),
    );
    expect(course.recorded[1]).toEqual(factOf(...(TRAINING as [string, string, Fields])));
    expect(correctionsOf(course, training).map(({ id }) => id)).toEqual([idOf('b')]);
  });

  it('starts and ends spells as corrected', () => {
    const course = courseOf(TRAINING, ENDED, corrected('end', { occurredOn: '2018-06-30' }));
    expect(course.spells[0]?.end?.occurredOn).toBe('2018-06-30');
  });

  it('ends another training when its reference is corrected', () => {
    const other: GivenFact = ['other', 'TrainingStarted', { employerId: idOf('elsewhere') }];
    const facts = [TRAINING, other, ENDED];
    givenOpenCase(...facts)
      .when('correct-fact', correct('end', { training: idOf('other') }))
      .thenRecorded('FactCorrected', { factType: 'TrainingCompleted' });
    const [first, second] = courseOf(
      ...facts,
      corrected('end', { training: idOf('other') }),
    ).spells;
    expect([first?.end, second?.end?.id]).toEqual([undefined, idOf('end')]);
  });

  it('resumes and ends follow-up as corrected', () => {
    const facts: GivenFact[] = [
      ['ended', 'FollowUpEnded', { occurredOn: '2019-01-15' }],
      ['contact', 'FollowUpContactHeld', { directedAt: ['user'], occurredOn: '2019-02-01' }],
    ];
    expect(courseOf(...facts).followUpEnd).toBeUndefined();
    const earlier = courseOf(...facts, corrected('contact', { occurredOn: '2019-01-02' }));
    expect(earlier.followUpEnd?.id).toBe(idOf('ended'));
  });
});

describe('A retraction', () => {
  const answers: [string, GivenFact[], string, Then][] = [
    ['takes out a fact', [TRAINING], 'training', 'recorded'],
    ['takes out a fact of a closed case', [TRAINING, CLOSED], 'training', 'recorded'],
    ['takes out the closing', [CLOSED], 'closing', 'recorded'],
    [
      'takes out a correction',
      [TRAINING, corrected('training', { workArea: 'x' })],
      'correction',
      'recorded',
    ],
    ['takes out a retraction', [TRAINING, retracted('training')], 'retraction', 'recorded'],
    [
      'that is already made has nothing left to do',
      [TRAINING, retracted('training')],
      'training',
      'nothing',
    ],
    [
      'is made again after it was taken back',
      [TRAINING, retracted('training'), retracted('retraction', 'back')],
      'training',
      'recorded',
    ],
    ['of what nobody recorded is refused', [], 'training', refused('unknown-reference', 'fact')],
    ['of the opening is refused', [], 'opening', refused('opening-stays', 'fact')],
    [
      'of a training that something refers to is refused',
      [TRAINING, ENDED],
      'training',
      refused('impossible-history', 'fact'),
    ],
  ];

  it.each(answers)('%s', (_, facts, of, then) => {
    const result = givenOpenCase(...facts).when('retract-fact', retract(of));
    if (then === 'recorded') result.thenRecorded();
    else if (then === 'nothing') result.thenNothing();
    else result.thenRefused(then.code, then.field);
  });

  it('leaves the fact in what is recorded, but not in what is in force', () => {
    const course = courseOf(TRAINING, retracted('training'));
    expect(course.recorded).toHaveLength(3);
    expect(course.facts.map(({ id }) => id)).toEqual([idOf('opening')]);
    expect(course.spells).toEqual([]);
  });

  it('of a correction restores what was recorded', () =>
    expect(
      inForce(
        'training',
        TRAINING,
        corrected('training', { workArea: 'x' }),
        retracted('correction'),
      ),
    ).toEqual(inForce('training', TRAINING)));

  it('of the later of two corrections restores the earlier', () =>
    expect(
      inForce(
        'training',
        TRAINING,
        corrected('training', { workArea: 'kitchen' }, 'a'),
        corrected('training', { workArea: 'shop' }, 'b'),
        retracted('b'),
      )?.data,
    ).toMatchObject({ workArea: 'kitchen' }));

  it('of a retraction restores the fact with its corrections', () =>
    expect(
      inForce(
        'training',
        TRAINING,
        corrected('training', { workArea: 'kitchen' }),
        retracted('training'),
        retracted('retraction', 'back'),
      )?.data,
    ).toMatchObject({ workArea: 'kitchen' }));

  it('of a retraction of a retraction takes the fact out again', () => {
    const { recorded } = courseOf(
      TRAINING,
      retracted('training', 'r1'),
      retracted('r1', 'r2'),
      retracted('r2', 'r3'),
    );
    expect(retractedIds(recorded)).toEqual(new Set([idOf('r2'), training]));
  });

  it('of a closing makes the case open', () =>
    expect(courseOf(CLOSED, retracted('closing')).closing).toBeUndefined());

  it('of a closing is taken although the case was reopened and has gone on', () => {
    const facts: GivenFact[] = [
      CLOSED,
      ['reopening', 'CaseReopened', {}],
      ['absence', 'AbsenceNoted', { days: 1 }],
    ];
    givenOpenCase(...facts)
      .when('retract-fact', retract('closing'))
      .thenRecorded();
    givenOpenCase(...facts, retracted('closing'))
      .when('retract-fact', retract('reopening'))
      .thenRecorded();
  });
});

describe('An amendment that makes the history impossible', () => {
  const mentor = (name: string, more: Fields = {}): GivenFact => [
    name,
    'MentorAssigned',
    { training, mainResponsible: true, ...more },
  ];
  const gone: GivenFact = ['gone', 'MentorEnded', { mentor: idOf('a') }];
  const impossible: [string, GivenFact[], string, Fields | undefined, string, string][] = [
    [
      'an end moved before its start',
      [TRAINING, ENDED],
      'end',
      { occurredOn: '2018-03-14' },
      'end',
      'ends-before-start',
    ],
    [
      'a start moved after its end',
      [TRAINING, ENDED],
      'training',
      { occurredOn: '2018-06-16' },
      'end',
      'ends-before-start',
    ],
    [
      'a date moved into the future',
      [TRAINING],
      'training',
      { occurredOn: '2020-01-02' },
      'training',
      'in-the-future',
    ],
    [
      'a reference to what nobody recorded',
      [TRAINING, ENDED],
      'end',
      { training: idOf('none') },
      'end',
      'unknown-reference',
    ],
    [
      'a reference to what was recorded only later',
      [TRAINING, ENDED, ['later', 'TrainingStarted', { employerId: idOf('elsewhere') }]],
      'end',
      { training: idOf('later') },
      'end',
      'unknown-reference',
    ],
    [
      'two main mentors at once',
      [TRAINING, mentor('a'), gone, mentor('b')],
      'gone',
      undefined,
      'b',
      'main-mentor-exists',
    ],
    [
      'two main mentors at once by a correction',
      [TRAINING, mentor('a'), mentor('b', { mainResponsible: false })],
      'b',
      { mainResponsible: true },
      'b',
      'main-mentor-exists',
    ],
    [
      'two ends of one training',
      [
        TRAINING,
        ['other', 'TrainingStarted', { employerId: idOf('elsewhere') }],
        ENDED,
        ['end2', 'TrainingCompleted', { training: idOf('other') }],
      ],
      'end2',
      { training },
      'end2',
      'already-ended',
    ],
    [
      'two ends of one training in the same words',
      [
        TRAINING,
        ['other', 'TrainingStarted', { employerId: idOf('elsewhere') }],
        ENDED,
        ['end2', 'TrainingCompleted', { ...ENDED[2], training: idOf('other') }],
      ],
      'end2',
      { training },
      'end2',
      'already-ended',
    ],
    [
      'a fact after the closing',
      [CLOSED, ['late', 'AbsenceNoted', { occurredOn: '2018-12-01' }]],
      'closing',
      { occurredOn: '2018-11-01' },
      'late',
      'case-closed',
    ],
    [
      'a second opening of what it restores',
      [
        ['first', 'CounsellorAssigned', { counsellor: 'Z1' }],
        retracted('first'),
        ['second', 'CounsellorAssigned', { counsellor: 'Z2' }],
      ],
      'retraction',
      undefined,
      'second',
      'counsellor-already-assigned',
    ],
  ];

  it.each(impossible)(
    'is refused, naming the fact and the code: %s',
    (_, facts, of, changes, at, code) => {
      const result = changes
        ? givenOpenCase(...facts).when('correct-fact', correct(of, changes))
        : givenOpenCase(...facts).when('retract-fact', retract(of));
      result.thenRefused(
        'impossible-history',
        changes ? 'changes' : 'fact',
        new RegExp(`${idOf(at)}.*\\(${code}\\)`),
      );
    },
  );

  it('is taken when the dates may still be in order (R-18)', () =>
    givenOpenCase(TRAINING, ENDED)
      .when('correct-fact', correct('training', { occurredOn: '2018-06' }))
      .thenRecorded('FactCorrected', { factType: 'TrainingStarted' }));

  it('is taken when it was impossible before, in the same way, under rules of today', () => {
    const early: GivenFact = ['early', 'TrainingCompleted', { training, occurredOn: '2018-03-01' }];
    givenOpenCase(TRAINING, early)
      .when('correct-fact', correct('training', { workArea: 'kitchen' }))
      .thenRecorded('FactCorrected', { factType: 'TrainingStarted' });
    givenOpenCase(TRAINING, early)
      .when('correct-fact', correct('opening', { occurredOn: '2020-01-02' }))
      .thenRefused('impossible-history', 'changes', new RegExp(idOf('opening')));
  });

  it('is not what a norm asks for: a job taken out under a subsidy leaves a finding (R-4)', () => {
    const job: GivenFact = ['job', 'ExpectationsClarified', { jobProspect: 'concrete' }];
    givenOpenCase(job, ['subsidy', 'InstrumentStarted', { kind: 'wageSubsidy' }])
      .when('retract-fact', retract('job'))
      .thenRecorded();
  });
});

describe.each([
  ['sealed', { $sealed: 'v1.c2VhbGVk' }],
  ['erased', { $erased: true }],
])('A value that is %s', (_, opaque) => {
  const background: GivenFact = [
    'background',
    'BackgroundRecorded',
    { note: opaque, experience: opaque, immigrantBackground: opaque, onBenefit: true },
  ];
  const signed: GivenFact = [
    'agreement',
    'AgreementSigned',
    { parties: ['user', 'office'], goals: [{ text: opaque, criterion: opaque, kind: 'language' }] },
  ];

  it('is kept by the fold as it is', () =>
    expect(inForce('background', background)?.data).toEqual(background[2]));

  it('does not stop a correction of another field', () =>
    givenOpenCase(background)
      .when('correct-fact', correct('background', { onBenefit: false }))
      .thenRecorded('FactCorrected', { factType: 'BackgroundRecorded' }));

  it('is replaced by a correction of its own field', () => {
    const change = { note: 'Baker for ten years' };
    givenOpenCase(background)
      .when('correct-fact', correct('background', change))
      .thenRecorded('FactCorrected', { factType: 'BackgroundRecorded' });
    expect(inForce('background', background, corrected('background', change))?.data).toEqual({
      ...background[2],
      ...change,
    });
  });

  it('is not accepted from outside', () =>
    givenOpenCase(background)
      .when('correct-fact', correct('background', { note: opaque }))
      .thenRefused('not-text', 'changes.note'));

  it('does not hide the number of goals', () =>
    givenOpenCase(signed).when('reach-milestone', { kind: 'goal', goal: 1 }).thenRecorded());

  it('does not stop a correction around it in a nested field', () =>
    givenOpenCase(signed)
      .when('correct-fact', correct('agreement', { plannedEnd: '2019-06' }))
      .thenRecorded('FactCorrected', { factType: 'AgreementSigned' }));

  it('as the reason of a wage subsidy still is a reason (R-4)', () =>
    givenOpenCase(['subsidy', 'InstrumentStarted', { kind: 'wageSubsidy', reason: opaque }])
      .when('correct-fact', correct('subsidy', { ratePercentage: 50 }))
      .thenRecorded('FactCorrected', { factType: 'InstrumentStarted' }));

  it('in a correction is kept by the fold', () =>
    expect(
      inForce('background', background, corrected('background', { note: opaque, onBenefit: false }))
        ?.data,
    ).toEqual({ ...background[2], onBenefit: false }));
});

describe('The effective history', () => {
  it('is the same whether a correction came before or after what followed', () => {
    const change = corrected('training', { occurredOn: '2018-04' });
    const early = courseOf(TRAINING, change, ENDED);
    const late = courseOf(TRAINING, ENDED, change);
    expect(early.facts).toEqual(late.facts);
    expect(early.spells).toEqual(late.spells);
  });

  it('is what the state of the course is folded from', () => {
    const course = courseOf(
      TRAINING,
      ENDED,
      corrected('end', { source: 'user' }),
      retracted('correction'),
    );
    expect(course.facts).toEqual(effectiveHistory(course.recorded));
    expect(fold(course.facts).spells).toEqual(course.spells);
  });

  it('leaves a correction that names nothing without effect', () =>
    expect(courseOf(TRAINING, corrected('none', { workArea: 'x' })).facts).toEqual(
      courseOf(TRAINING).facts,
    ));

  it('begins with the opening of the case', () =>
    expect(effectiveHistory(courseOf().recorded).map(({ id }) => id)).toEqual([idOf(OPENED[0])]));

  it('is judged by the day of the correction', () => {
    const command = commandOf(
      'correct-fact',
      correct('training', { occurredOn: TODAY }),
      'new',
      '2019-12-31',
    );
    expect(decide(command, courseOf(TRAINING))).toMatchObject({
      refusal: { code: 'impossible-history' },
    });
  });
});
