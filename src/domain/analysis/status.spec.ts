import { fold } from '../course/decider.js';
import {
  factOf,
  given,
  givenOpenCase,
  idOf,
  type GivenFact,
} from '../course/specification.fixture.js';
import { asOf } from './as-of.js';
import { statusRow } from './status.js';

const firm = { employerId: idOf('firm') };
const job = (name: string, occurredOn: string, more = {}): GivenFact => [
  name,
  'EmploymentStarted',
  { ...firm, contractType: 'permanent', occurredOn, ...more },
];
const raised: GivenFact = [
  'raised',
  'EmploymentChanged',
  { employment: idOf('job'), percentage: 80, occurredOn: '2019-01-01' },
];

describe('The status row', () => {
  it('leaves out what nobody stated', () =>
    expect(statusRow(givenOpenCase().course)).toEqual({
      contracts: [],
      onCall: false,
      status: 'between',
    }));

  it('shows a contract without a percentage when none was stated', () =>
    expect(statusRow(givenOpenCase(job('job', '2018-06-01')).course).contracts).toEqual([
      { type: 'permanent' },
    ]));

  it('shows the contract as it stands after a change, and before it on an earlier day', () => {
    const { course } = givenOpenCase(job('job', '2018-06-01', { percentage: 50 }), raised);
    expect(statusRow(course).contracts).toEqual([{ type: 'permanent', percentage: 80 }]);
    expect(statusRow(course, '2018-12-31').contracts).toEqual([
      { type: 'permanent', percentage: 50 },
    ]);
  });

  it('says on call beside the contracts, not among them', () => {
    const onCall = job('on-call', '2018-06-01', { contractType: 'onCall' });
    expect(statusRow(givenOpenCase(job('job', '2018-06-01'), onCall).course)).toMatchObject({
      contracts: [{ type: 'permanent' }],
      onCall: true,
    });
    expect(statusRow(givenOpenCase(onCall).course)).toMatchObject({
      contracts: [],
      onCall: true,
      status: 'work',
    });
  });

  it('names the work of a running employment, else of a running training, else the latest', () => {
    const trained: GivenFact[] = [
      ['training', 'TrainingStarted', { ...firm, workArea: 'kitchen', occurredOn: '2018-03-01' }],
      [
        'moved',
        'TaskContentChanged',
        {
          training: idOf('training'),
          to: 'ordinary',
          workArea: 'canteen',
          occurredOn: '2018-04-01',
        },
      ],
    ];
    const hired = job('job', '2018-06-01', { workArea: 'shop' });
    const left: GivenFact = [
      'left',
      'EmploymentEnded',
      { employment: idOf('job'), occurredOn: '2018-09-01' },
    ];
    const done: GivenFact = [
      'done',
      'TrainingCompleted',
      { training: idOf('training'), occurredOn: '2018-10-01' },
    ];
    const { course } = givenOpenCase(...trained, hired, left, done);
    const workOn = (day: string) => statusRow(course, day).work;
    expect(
      ['2018-02-01', '2018-03-15', '2018-04-15', '2018-06-15', '2018-09-15'].map(workOn),
    ).toEqual([undefined, 'kitchen', 'canteen', 'shop', 'canteen']);
    expect(workOn('2018-11-01')).toBe('shop');
  });
});

describe('A course as of a day', () => {
  const { course } = givenOpenCase(
    ['certain', 'MilestoneReached', { kind: 'learning', occurredOn: '2018-02-10' }],
    ['rough', 'MilestoneReached', { kind: 'independent', occurredOn: '2018-02~' }],
    ['undated', 'MilestoneReached', { kind: 'attendance' }],
    ['later', 'MilestoneReached', { kind: 'certificate', occurredOn: '2018-04-01' }],
  );

  it('holds what can have happened by then, and says of what that is not certain', () => {
    const { course: then, perhaps } = asOf(course, '2018-02-15');
    expect(then.facts.map(({ id }) => id)).toEqual(
      ['opening', 'certain', 'rough', 'undated'].map(idOf),
    );
    expect(perhaps).toEqual(['rough', 'undated'].map(idOf));
  });

  it('is certain of a rough date once its last possible day has passed', () =>
    expect(asOf(course, '2018-03-31').perhaps).toEqual([idOf('undated')]));

  it('has not begun before the opening', () =>
    expect(asOf(course, '2017-06-01').course.opening).toBeUndefined());

  it('knows corrections: a corrected date decides, not the one first recorded', () => {
    const corrected = fold([
      ...course.recorded,
      factOf('amendment', 'FactCorrected', {
        fact: idOf('later'),
        changes: { occurredOn: '2018-01-15' },
        reason: 'misread',
      }),
    ]);
    const ids = asOf(corrected, '2018-01-31').course.facts.map(({ id }) => id);
    expect(ids).toContain(idOf('later'));
    expect(ids).not.toContain(idOf('certain'));
  });

  it('is the same course when asked twice', () => {
    const once = asOf(course, '2018-02-15').course;
    expect(asOf(once, '2018-02-15').course).toEqual(once);
  });

  it('keeps a case that nobody dated', () =>
    expect(
      asOf(given(['opening', 'CaseOpened', { office: '0315' }]).course, '1999-01-01').perhaps,
    ).toEqual([idOf('opening')]));
});
