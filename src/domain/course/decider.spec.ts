import { validate } from '../fields/validate.js';
import type { CatalogueEntry } from '../stream/catalogue.js';
import { CATALOGUE, decide, evolve, fold, impossibleFacts } from './decider.js';
import { noCourse } from './course.js';
import { ALLOWED_WHEN_CLOSED } from './ending.js';
import {
  CLOSED,
  commandOf,
  courseOf,
  decisions,
  EMPLOYER,
  factOf,
  given,
  givenOpenCase,
  idOf,
  OPENED,
  refused,
  TODAY,
  type Fields,
} from './specification.fixture.js';

const exampleOf = ({ type, example }: CatalogueEntry): Fields => {
  const checked = validate(type, example);
  return 'value' in checked ? { ...checked.value } : {};
};
const undated = (entry: CatalogueEntry): Fields => {
  const { occurredOn: _, ...fields } = exampleOf(entry);
  return fields;
};
const others = CATALOGUE.filter(({ command }) => command !== 'open-case');
const byName = (entries: readonly CatalogueEntry[]) =>
  entries.map((entry): [string, CatalogueEntry] => [entry.command, entry]);

describe('Any command', () => {
  it.each(byName(others))('%s is refused on a case that nobody opened', (_, entry) =>
    given().when(entry.command, exampleOf(entry)).thenRefused('case-not-open'),
  );

  it.each(byName(CATALOGUE))('%s is refused at a date that has not come', (command, entry) =>
    (command === 'open-case' ? given() : givenOpenCase())
      .when(command, { ...exampleOf(entry), occurredOn: '2020-01-02' })
      .thenRefused('in-the-future', 'occurredOn'),
  );

  it('may be dated today, or roughly enough to include today (R-18)', () => {
    const started = { employerId: EMPLOYER };
    for (const occurredOn of [TODAY, '2020', '2020-01-04~', '2019-12/..'])
      givenOpenCase()
        .when('start-training', { ...started, occurredOn })
        .thenRecorded();
  });

  it('need not be dated at all', () =>
    givenOpenCase().when('start-training', { employerId: EMPLOYER }).thenRecorded());

  it('that is already recorded under its id is not judged again', () => {
    const course = courseOf(['new', 'TrainingStarted', { employerId: EMPLOYER }], CLOSED);
    expect(decide(commandOf('note-absence', {}, 'new'), course)).toEqual({ events: [] });
  });

  it('gives the same answer each time, and leaves the course as it was', () => {
    const course = courseOf(['training', 'TrainingStarted', { employerId: EMPLOYER }]);
    const before = JSON.stringify(course);
    const command = commandOf('complete-training', { training: idOf('training') });
    expect(decide(command, course)).toEqual(decide(command, course));
    expect(JSON.stringify(course)).toBe(before);
  });

  it('of a name outside the catalogue is a bug', () => {
    const command = { ...commandOf('note-absence', {}), name: 'hire' };
    expect(() => decide(command, courseOf())).toThrow('no command hire');
  });
});

describe('A closed case', () => {
  const shut = byName(others.filter(({ command }) => !ALLOWED_WHEN_CLOSED.includes(command)));

  it.each(shut)('takes no %s without a date', (command, entry) =>
    givenOpenCase(CLOSED).when(command, undated(entry)).thenRefused('case-closed', 'occurredOn'),
  );

  it.each(shut)('takes no %s from after the closing', (command, entry) =>
    givenOpenCase(CLOSED)
      .when(command, { ...undated(entry), occurredOn: '2019-01-02' })
      .thenRefused('case-closed', 'occurredOn'),
  );

  it.each(shut)('judges a late record of %s as if it were open', (command, entry) => {
    const fields = { ...undated(entry), occurredOn: '2018-12-31' };
    const open = givenOpenCase().when(command, fields).decision;
    expect(givenOpenCase(CLOSED).when(command, fields).decision).toEqual(open);
  });

  const started = { employerId: EMPLOYER };
  decisions([
    [
      'takes what happened on the day of its closing',
      [CLOSED],
      'start-training',
      { ...started, occurredOn: '2019-01-01' },
      'recorded',
    ],
    [
      'takes what may have happened before its closing (R-18)',
      [CLOSED],
      'start-training',
      { ...started, occurredOn: '2019' },
      'recorded',
    ],
    [
      'takes what has a date when its own closing has none (R-18)',
      [['closing', 'CaseClosed', { outcome: 'unknown' }]],
      'start-training',
      { ...started, occurredOn: '2019-12-31' },
      'recorded',
    ],
    [
      'takes nothing undated even when its own closing has no date',
      [['closing', 'CaseClosed', { outcome: 'unknown' }]],
      'start-training',
      started,
      refused('case-closed', 'occurredOn'),
    ],
    [
      'has nothing left to do for what was recorded before it closed',
      [['training', 'TrainingStarted', started], CLOSED],
      'start-training',
      started,
      'nothing',
    ],
    [
      'takes everything again once it is reopened',
      [CLOSED, ['reopening', 'CaseReopened', { occurredOn: '2019-06-01' }]],
      'start-training',
      started,
      'recorded',
    ],
  ]);

  it.each([
    ['record-status-checkpoint', { inWork: true }],
    ['review-narrative', { by: 'user', accepted: true }],
    ['name-factor', { perspective: 'user', polarity: 'positive', code: 'mentor' }],
    ['reopen-case', {}],
  ])('takes %s whatever its date', (command, fields) => {
    givenOpenCase(CLOSED).when(command, fields).thenRecorded();
    givenOpenCase(CLOSED)
      .when(command, { ...fields, occurredOn: '2019-08' })
      .thenRecorded();
  });

  it('takes the withdrawal of a consent', () =>
    givenOpenCase(['consent', 'ConsentGiven', { scope: 'research' }], CLOSED)
      .when('withdraw-consent', { consent: idOf('consent') })
      .thenRecorded('ConsentWithdrawn'));
});

describe('A repeated command', () => {
  const changed = (name: string, percentage: number, employment = 'job') =>
    [name, 'EmploymentChanged', { employment: idOf(employment), percentage }] as [
      string,
      string,
      Fields,
    ];
  const job = (name: string): [string, string, Fields] => [
    name,
    'EmploymentStarted',
    { employerId: idOf(name), contractType: 'permanent' },
  ];
  const eighty = { employment: idOf('job'), percentage: 80 };

  decisions([
    [
      'has nothing left to do when a field list is in another order',
      [['a', 'TrainingInterrupted', { initiatedBy: 'user', training: idOf('training') }]],
      'interrupt-training',
      { training: idOf('training'), initiatedBy: 'user' },
      'nothing',
    ],
    [
      'is another fact when it comes from another source',
      [['a', 'BackgroundRecorded', { onBenefit: true, source: 'user' }]],
      'record-background',
      { onBenefit: true, source: 'manager' },
      'recorded',
    ],
    [
      'is another fact on another date',
      [['a', 'AbsenceNoted', { days: 1, occurredOn: '2018-05-02' }]],
      'note-absence',
      { days: 1, occurredOn: '2018-05-03' },
      'recorded',
    ],
    [
      'without a date has nothing left to do',
      [job('job'), changed('a', 80)],
      'change-employment',
      eighty,
      'nothing',
    ],
    [
      'without a date is a new change once something else was said of the same thing',
      [job('job'), changed('a', 80), changed('b', 50)],
      'change-employment',
      eighty,
      'recorded',
    ],
    [
      'without a date is no new change when something was said of another thing',
      [job('job'), job('other'), changed('a', 80), changed('b', 50, 'other')],
      'change-employment',
      eighty,
      'nothing',
    ],
    [
      'with its date has nothing left to do, whatever was said since',
      [
        job('job'),
        ['a', 'EmploymentChanged', { ...eighty, occurredOn: '2018-05-01' }],
        changed('b', 50),
      ],
      'change-employment',
      { ...eighty, occurredOn: '2018-05-01' },
      'nothing',
    ],
    [
      'is recorded anew when what it said is retracted',
      [job('job'), changed('a', 80), ['r', 'FactRetracted', { fact: idOf('a'), reason: 'x' }]],
      'change-employment',
      eighty,
      'recorded',
    ],
  ]);
});

describe('The fold', () => {
  it('keeps an event of an unknown type and changes nothing else', () => {
    const course = courseOf(['training', 'TrainingStarted', { employerId: EMPLOYER }]);
    const unknown = { id: idOf('later'), type: 'SomethingOfLater', data: {} };
    const next = evolve(course, unknown);
    expect(next).toEqual({
      ...course,
      recorded: [...course.recorded, unknown],
      facts: [...course.facts, unknown],
    });
  });

  it('leaves the course as it is when a reference leads nowhere', () => {
    const course = courseOf();
    const next = evolve(course, factOf('end', 'TrainingCompleted', { training: idOf('none') }));
    expect(next.spells).toEqual(course.spells);
  });

  it('reads a stored date that cannot be read as one that nobody stated', () => {
    const training = { employerId: EMPLOYER, occurredOn: 'some day' };
    givenOpenCase(['training', 'TrainingStarted', training])
      .when('complete-training', { training: idOf('training'), occurredOn: '2018-05-01' })
      .thenRecorded();
  });

  it('and the decisions take a stored list that is none', () =>
    givenOpenCase(
      ['review', 'ReviewHeld', { goals: 'none' }],
      ['b', 'ReviewHeld', { goals: [null] }],
    )
      .when('correct-fact', { fact: idOf('review'), changes: { source: 'user' }, reason: 'x' })
      .thenRecorded('FactCorrected', { factType: 'ReviewHeld' }));

  it('of no events is no course', () => expect(fold([])).toEqual(noCourse));
});

describe('A replay', () => {
  it('names every fact that could not have been recorded, with the reason', () => {
    const history = [
      factOf('early', 'TrainingStarted', { employerId: EMPLOYER }),
      factOf(OPENED[0], OPENED[1], OPENED[2]),
      factOf('training', 'TrainingStarted', { employerId: EMPLOYER, occurredOn: '2018-05-01' }),
      factOf('end', 'TrainingCompleted', {
        training: idOf('training'),
        occurredOn: '2018-04-01',
      }),
    ];
    expect(
      impossibleFacts(history, TODAY).map(({ fact, refusal }) => [fact.id, refusal.code]),
    ).toEqual([
      [idOf('early'), 'case-not-open'],
      [idOf('end'), 'ends-before-start'],
    ]);
  });

  it('passes over events of an unknown type', () => {
    const history = [
      factOf(OPENED[0], OPENED[1], OPENED[2]),
      { id: idOf('later'), type: 'SomethingOfLater', data: {} },
    ];
    expect(impossibleFacts(history, TODAY)).toEqual([]);
  });
});
