import { findings, ruleSetOf, tasks } from './engine.js';
import { versionOn, type Assessment, type Rule, type RuleVersion } from './rule.js';

type Norm = { limit: number };

const texts = { nb: 'nb', nn: 'nn', en: 'en' };
const version = (n: number, limit: number, period: { from?: string; to?: string } = {}) =>
  ({ version: n, parameters: { limit }, source: `Source ${n}`, ...period }) as RuleVersion<Norm>;

/** A rule over a list of assessments; they may depend on the parameters of the version. */
const ruleOf = (
  assessments: (parameters: Norm) => Assessment[],
  ...versions: [RuleVersion<Norm>, ...RuleVersion<Norm>[]]
): Rule<undefined> =>
  ({
    id: 'a-rule',
    kind: 'norm',
    title: texts,
    text: texts,
    versions,
    check: (_: undefined, parameters: Norm) => assessments(parameters),
  }) as unknown as Rule<undefined>;

const UNTIL_2018 = version(1, 10, { from: '2017-01-01', to: '2018-12-31' });
const SINCE_2019 = version(2, 5, { from: '2019-01-01' });

/** A subject of size 7: too much since 2019, not before. */
const sized = (on: string | undefined, more: Partial<Assessment> = {}) =>
  ruleOf(
    ({ limit }) => [{ outcome: limit < 7 ? 'departed' : 'met', events: ['subject'], on, ...more }],
    UNTIL_2018,
    SINCE_2019,
  );

const found = (rule: Rule<undefined>, day: string) => findings([rule], undefined, day);
const departure = (more: Partial<Assessment> = {}): Assessment => ({
  outcome: 'departed',
  events: ['subject'],
  ...more,
});
const always = (assessment: Assessment) => ruleOf(() => [assessment], version(1, 1));

describe('A subject is held to the version in force on its own day', () => {
  it('and departs from it', () =>
    expect(found(sized('2019-01-01'), '2020-01-01')).toEqual([
      {
        rule: 'a-rule',
        kind: 'norm',
        version: 2,
        outcome: 'departed',
        events: ['subject'],
        text: texts,
        values: { limit: 5 },
        source: 'Source 2',
      },
    ]));

  it('with what today would say beside it where that differs', () =>
    expect(found(sized('2018-12-31'), '2020-01-01')).toEqual([
      expect.objectContaining({
        version: 1,
        outcome: 'met',
        values: { limit: 10 },
        source: 'Source 1',
        today: { version: 2, outcome: 'departed', source: 'Source 2' },
      }),
    ]));

  it('and nothing is told where it met the old version and today is still in that period', () =>
    expect(found(sized('2018-05-01'), '2018-06-01')).toEqual([]));

  it('with nothing beside it where today says the same by another version', () => {
    const [finding] = found(
      ruleOf(() => [departure({ on: '2018-05-01' })], UNTIL_2018, SINCE_2019),
      '2020-01-01',
    );
    expect(finding).toMatchObject({ version: 1, outcome: 'departed' });
    expect(finding).not.toHaveProperty('today');
  });

  it('by its last possible day where the date is rough', () =>
    expect(found(sized('2018-07/2019-02'), '2020-01-01')).toMatchObject([{ version: 2 }]));

  it('or to that of the day of asking where it has no date', () => {
    expect(found(sized(undefined), '2020-01-01')).toMatchObject([
      { version: 2, outcome: 'departed' },
    ]);
    expect(found(sized(undefined), '2018-06-01')).toEqual([]);
  });

  it('also where its date cannot be read', () =>
    expect(found(sized('some day'), '2020-01-01')).toMatchObject([{ version: 2 }]));
});

describe('A subject before the first version', () => {
  it('is judged by none, and has the verdict of today beside that', () =>
    expect(found(sized('2016-12-31'), '2020-01-01')).toEqual([
      expect.objectContaining({
        outcome: 'notInForce',
        today: { version: 2, outcome: 'departed', source: 'Source 2' },
        values: { limit: 5 },
      }),
    ]));

  it('has no version and no source of its own', () => {
    const [finding] = found(sized('2016-12-31'), '2020-01-01');
    expect(finding).not.toHaveProperty('version');
    expect(finding).not.toHaveProperty('source');
  });

  it('is not told where today finds nothing', () =>
    expect(found(sized('2016-12-31'), '2018-06-01')).toEqual([]));

  it('leads to no task', () =>
    expect(
      tasks(
        [sized('2016-12-31', { task: { showsFrom: '2020-01-01', due: '2020-02-01' } })],
        undefined,
      ),
    ).toEqual([]));
});

describe('A subject after the last version, or between two', () => {
  const past = ruleOf(() => [departure({ on: '2018-05-01' })], version(1, 1, { to: '2018-12-31' }));

  it('keeps the verdict of its day when the rule is no longer in force', () =>
    expect(found(past, '2020-01-01')).toMatchObject([
      { version: 1, outcome: 'departed', today: { outcome: 'notInForce' } },
    ]));

  it('is judged by none in a gap', () => {
    const gap = ruleOf(
      () => [departure({ on: '2018-06-01' })],
      version(1, 1, { to: '2018-03-31' }),
      version(2, 2, { from: '2019-01-01' }),
    );
    expect(found(gap, '2018-07-01')).toEqual([]);
    expect(found(gap, '2019-07-01')).toMatchObject([
      { outcome: 'notInForce', today: { version: 2, outcome: 'departed' } },
    ]);
  });
});

describe('A departure that time makes', () => {
  const timed = always(departure({ from: '2018-03-10', until: '2018-04-10' }));

  it.each([
    ['the day before', '2018-03-09', []],
    ['on its first day', '2018-03-10', ['departed']],
    ['on its last day', '2018-04-10', ['departed']],
    ['the day after', '2018-04-11', []],
  ])('is told from its first day to its last: %s', (_, day, outcomes) =>
    expect(found(timed, day).map(({ outcome }) => outcome)).toEqual(outcomes),
  );

  it('says since when and until when', () =>
    expect(found(timed, '2018-03-20')).toMatchObject([
      { from: '2018-03-10', until: '2018-04-10' },
    ]));
});

describe('What cannot be told', () => {
  it('is a finding of its own, on every day', () => {
    const open = always({ outcome: 'unknown', events: ['subject', 'other'] });
    for (const day of ['2000-01-01', '2030-01-01'])
      expect(found(open, day)).toMatchObject([
        { outcome: 'unknown', events: ['subject', 'other'] },
      ]);
  });

  it('leads to no task', () =>
    expect(
      tasks(
        [
          always({
            outcome: 'unknown',
            events: ['subject'],
            task: { showsFrom: '2018-01-01', due: '2018-02-01' },
          }),
        ],
        undefined,
      ),
    ).toEqual([]));
});

describe('A task', () => {
  const task = { showsFrom: '2031-01-01', due: '2031-02-01' };

  it('is told with its days without a day of asking', () =>
    expect(
      tasks(
        [always(departure({ on: '2030-12', task, until: '2031-03-01', values: { n: 1 } }))],
        undefined,
      ),
    ).toEqual([
      {
        rule: 'a-rule',
        version: 1,
        events: ['subject'],
        ...task,
        until: '2031-03-01',
        since: '2030-12',
        values: { limit: 1, n: 1 },
      },
    ]));

  it('comes from a departure that time has yet to make', () =>
    expect(tasks([always(departure({ from: '2031-02-02', task }))], undefined)).toHaveLength(1));

  it('is not there for what meets the rule, or has nothing to do', () => {
    expect(tasks([always({ outcome: 'met', events: ['subject'], task })], undefined)).toEqual([]);
    expect(tasks([always(departure())], undefined)).toEqual([]);
  });

  it('follows the version of the day of its subject', () =>
    expect([
      ...tasks([sized('2018-06-01', { task })], undefined),
      ...tasks([sized('2019-06-01', { task })], undefined),
    ]).toMatchObject([{ version: 2 }]));

  it('of a subject without a date follows the newest version', () =>
    expect(tasks([sized(undefined, { task })], undefined)).toMatchObject([{ version: 2 }]));
});

describe('The version in force on a day', () => {
  it.each([
    ['2016-12-31', undefined],
    ['2017-01-01', 1],
    ['2018-12-31', 1],
    ['2019-01-01', 2],
  ])('on %s is %s', (day, expected) =>
    expect(versionOn({ versions: [UNTIL_2018, SINCE_2019] }, day)?.version).toBe(expected),
  );
});

describe('The identity of a set of rules', () => {
  const setOf = (limit: number) => ruleSetOf([ruleOf(() => [], version(1, limit))]);

  it('is the same for the same versions', () => expect(setOf(3)).toBe(setOf(3)));
  it('changes with a parameter', () => expect(setOf(3)).not.toBe(setOf(4)));
});
