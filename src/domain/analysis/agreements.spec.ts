import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { agreementsOf, missingFrom, versionOn, type AgreementHistory } from './agreements.js';
import { asOf } from './as-of.js';

const agreement = idOf('agreement');
const training = idOf('training');
const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const language = { text: 'Speak of the work', kind: 'language' };
const tasks = {
  text: 'Learn the till',
  criterion: 'Alone for a week',
  setBy: ['user', 'employer'],
};
const hire = { text: 'A job', setBy: ['user'], kind: 'hire' };

const signed = (fields: Fields = {}): GivenFact => [
  'agreement',
  'AgreementSigned',
  { parties: ['user', 'employer', 'office'], occurredOn: '2018-03-12', ...fields },
];
const revised = (name: string, fields: Fields): GivenFact => [
  name,
  'AgreementRevised',
  { agreement, ...fields },
];
const reviewed = (name: string, goals: object[], fields: Fields = {}): GivenFact => [
  name,
  'ReviewHeld',
  { goals, ...fields },
];

const only = (...facts: GivenFact[]): AgreementHistory => {
  const [first, ...others] = agreementsOf(courseOf(...facts));
  expect(others).toEqual([]);
  return first!;
};
const statuses = ({ goals }: AgreementHistory) =>
  goals.map(({ number, status, saidBy }) => [number, status, saidBy?.id]);

describe('The versions of an agreement (F-02)', () => {
  it('are one when it is signed, with everything that was agreed', () => {
    const { versions } = only(signed({ goals: [tasks], plannedEnd: '2018-06-15' }));
    expect(versions).toEqual([
      {
        number: 1,
        id: agreement,
        from: '2018-03-12',
        terms: {
          parties: ['user', 'employer', 'office'],
          goals: [tasks],
          plannedEnd: '2018-06-15',
        },
        changes: { goals: [], terms: [] },
      },
    ]);
  });

  it('keep what a revision does not give, and say what it changes and why', () => {
    const { versions } = only(
      signed({ goals: [tasks], plannedEnd: '2018-06-15', purpose: 'Try the trade' }),
      revised('longer', {
        plannedEnd: '2018-09-15',
        contactEveryWeeks: 4,
        reason: 'More training',
        occurredOn: '2018-06-01',
      }),
    );
    expect(versions[0]).toMatchObject({ from: '2018-03-12', to: '2018-06-01' });
    expect(versions[1]).toMatchObject({
      number: 2,
      id: idOf('longer'),
      from: '2018-06-01',
      reason: 'More training',
      terms: { goals: [tasks], purpose: 'Try the trade', plannedEnd: '2018-09-15' },
    });
    expect(versions[1]!.changes).toEqual({
      goals: [],
      terms: [
        { field: 'plannedEnd', before: '2018-06-15', after: '2018-09-15' },
        { field: 'contactEveryWeeks', after: 4 },
      ],
    });
  });

  it('say which goals were added, removed and changed', () => {
    const harder = { ...tasks, criterion: 'Alone for a month' };
    const { versions } = only(
      signed({ goals: [language, tasks] }),
      revised('other goals', { goals: [harder, hire] }),
    );
    expect(versions[1]!.changes.goals).toEqual([
      { change: 'changed', number: 1, formerNumber: 2, before: tasks, after: harder },
      { change: 'added', number: 2, after: hire },
      { change: 'removed', number: 1, before: language },
    ]);
  });

  it('take a goal that stays at its number with other words for the same goal', () => {
    const reworded = { ...language, text: 'Speak of anything' };
    const { versions } = only(
      signed({ goals: [language, tasks] }),
      revised('reworded', { goals: [reworded, tasks] }),
    );
    expect(versions[1]!.changes.goals).toEqual([
      { change: 'changed', number: 1, before: language, after: reworded },
    ]);
  });

  it('stand in the order of happening when one is recorded late', () => {
    const { versions } = only(
      signed(),
      revised('second', { contactEveryWeeks: 4, occurredOn: '2018-06-01' }),
      revised('first', { contactEveryWeeks: 2, occurredOn: '2018-04-01' }),
    );
    expect(versions.map(({ terms }) => terms.contactEveryWeeks)).toEqual([undefined, 2, 4]);
  });

  it.each([
    ['2018-03-11', undefined],
    ['2018-03-12', 1],
    ['2018-05-31', 1],
    ['2018-06-01', 2],
  ])('on %s: version %p is valid', (day, number) => {
    const facts: GivenFact[] = [
      signed({ plannedEnd: '2018-06-15' }),
      revised('longer', { plannedEnd: '2018-09-15', occurredOn: '2018-06-01' }),
    ];
    expect(versionOn(only(...facts), day)?.number).toBe(number);
    const [then] = agreementsOf(asOf(courseOf(...facts), day).course);
    expect(then?.versions.at(-1)?.number).toBe(number);
  });
});

describe('A jointly agreed plan (F-01)', () => {
  const whole = {
    goals: [tasks],
    purpose: 'Try the trade',
    plannedEnd: '2018-06-15',
    stopCondition: 'No progress by Easter',
    contactEveryWeeks: 4,
  };

  it('lacks nothing when the three parties have agreed on all of it', () =>
    expect(only(signed(whole))).toMatchObject({ threeParty: true, missing: [] }));

  it('may have the provider in place of the office', () =>
    expect(only(signed({ parties: ['user', 'employer', 'provider'] })).threeParty).toBe(true));

  it.each([
    [{ ...whole, parties: ['employer', 'office'] }, ['user']],
    [{ ...whole, parties: ['user', 'office'] }, ['employer']],
    [{ ...whole, parties: ['user', 'employer'] }, ['office']],
  ])('with %p is no plan of three', (fields, missing) =>
    expect(only(signed(fields))).toMatchObject({ threeParty: false, missing }),
  );

  it('says what is missing in each of its parts', () => {
    expect(missingFrom({ parties: ['user', 'employer', 'office'] })).toEqual([
      'goals',
      'purpose',
      'plannedEnd',
      'stopCondition',
      'meetings',
    ]);
    const parties = ['user', 'employer', 'office'] as const;
    const { goals: _, ...rest } = whole;
    expect(
      missingFrom({ ...rest, parties: [...parties], goals: [tasks as never, language as never] }),
    ).toEqual(['criteria', 'setBy']);
  });

  it('is judged by what holds after its revisions', () =>
    expect(
      only(signed({ ...whole, goals: [] }), revised('goals', { goals: [tasks] })).missing,
    ).toEqual([]));
});

describe('The goals of an agreement (F-04)', () => {
  it('say who set them and whether one can tell that they are reached', () =>
    expect(only(signed({ goals: [tasks, hire] })).goals).toEqual([
      { number: 1, ...tasks, hasCriterion: true },
      { number: 2, ...hire, hasCriterion: false },
    ]));

  it('stand as the latest review, step or end of a training says', () =>
    expect(
      statuses(
        only(
          signed({ goals: [tasks, language, hire] }),
          TRAINING,
          [
            'end',
            'TrainingCompleted',
            {
              training,
              goalOutcomes: [{ goal: 1, outcome: 'partlyReached' }],
              occurredOn: '2018-06-15',
            },
          ],
          ['step', 'MilestoneReached', { kind: 'goal', goal: 2, occurredOn: '2018-05-01' }],
          // Recorded last, happened first.
          reviewed('review', [{ goal: 1, status: 'behind' }], { occurredOn: '2018-04-10' }),
        ),
      ),
    ).toEqual([
      [1, 'partlyReached', idOf('end')],
      [2, 'reached', idOf('step')],
      [3, undefined, undefined],
    ]));

  it('keep their state under another number, which a new goal does not inherit', () =>
    expect(
      statuses(
        only(
          signed({ goals: [language, tasks] }),
          reviewed(
            'review',
            [
              { goal: 1, status: 'dropped' },
              { goal: 2, status: 'onTrack' },
            ],
            { occurredOn: '2018-04-10' },
          ),
          revised('fewer', { goals: [tasks, hire], occurredOn: '2018-05-01' }),
        ),
      ),
    ).toEqual([
      [1, 'onTrack', idOf('review')],
      [2, undefined, undefined],
    ]));

  it('are those of the training that a review names, where several agreements run', () => {
    const [first, second] = agreementsOf(
      courseOf(
        TRAINING,
        signed({ goals: [tasks], training }),
        ['other', 'AgreementSigned', { parties: ['user', 'office'], goals: [hire] }],
        reviewed('review', [{ goal: 1, status: 'reached' }], { training }),
      ),
    );
    expect(statuses(first!)).toEqual([[1, 'reached', idOf('review')]]);
    expect(statuses(second!)).toEqual([[1, undefined, undefined]]);
  });
});
