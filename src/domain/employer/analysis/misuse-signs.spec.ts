import { EMPLOYER_RULES, employerFindings } from './employer-rules.js';
import { ended, idOf, picture, training, type GivenFact } from './picture.fixture.js';
import type { CasePlacement } from './picture.js';

type Given = Parameters<typeof picture>;
const DAY = '2018-06-01';
const signs = (rule: string, day: string, ...given: Given) =>
  employerFindings(picture(...given), day).filter((finding) => finding.rule === rule);
const outcomes = (rule: string, day: string, ...given: Given) =>
  signs(rule, day, ...given).map(({ outcome, events: [subject] }) => [outcome, subject]);
const size = (employees: number): GivenFact => ['size', 'EmployerFactsChanged', { employees }];
const running = (name: string, from = '2018-05-01') => training(name, { from });

describe('Many trainees for the number of employees (F-26c)', () => {
  const RULE = 'misuse-trainee-ratio';
  const three = [running('a', '2018-03-01'), running('b', '2018-04-01'), running('c')];

  it('is a sign from the training on that made it so, with the figures', () => {
    expect(outcomes(RULE, '2018-04-30', [size(10)], three)).toEqual([]);
    const [sign] = signs(RULE, DAY, [size(10)], three);
    expect(sign).toMatchObject({
      outcome: 'departed',
      kind: 'misuse',
      events: [idOf('c'), idOf('a'), idOf('b'), idOf('size')],
      from: '2018-05-01',
      values: { trainees: 3, mostPercent: 20 },
      standing: 'open',
    });
  });

  it.each<[string, string[], number, CasePlacement[]]>([
    ['one trainee in the smallest firm', [], 1, [running('a')]],
    ['two of ten', [], 10, [running('a'), running('b')]],
    ['two of nine', ['a', 'b'], 9, [running('a'), running('b')]],
    ['one after the other', [], 2, [ended('a', '2018-01', '2018-03'), running('b')]],
  ])('in %s is found at: %j', (_, expected, employees, trainings) =>
    expect(outcomes(RULE, DAY, [size(employees)], trainings)).toEqual(
      expected.map((name) => ['departed', idOf(name)]),
    ),
  );

  it('is none while there are few, and ends when enough have left', () => {
    const some = [ended('a', '2018-03-01', '2018-05-20'), running('b', '2018-04-01')];
    expect(outcomes(RULE, '2018-05-20', [size(5)], some)).toHaveLength(1);
    expect(outcomes(RULE, '2018-05-21', [size(5)], some)).toEqual([]);
  });

  it('is unknown where nobody stated the number of employees', () =>
    expect(outcomes(RULE, DAY, [], [running('a', '2018-04-01'), running('b')])).toEqual([
      ['unknown', idOf('b')],
    ]));

  it('is unknown where the dates do not tell whether they were there at once', () =>
    expect(
      outcomes(
        RULE,
        DAY,
        [size(5)],
        [ended('a', '2018-01', '2018-05'), running('b', '2018-05-10')],
      ),
    ).toEqual([['unknown', idOf('b')]]));

  it('is unknown in the smallest firm too where the dates overlap', () =>
    expect(
      outcomes(RULE, DAY, [size(2)], [running('a', '2018-05'), running('b', '2018-05-10')]),
    ).toEqual([
      ['unknown', idOf('a')],
      ['unknown', idOf('b')],
    ]));

  it('goes by the number of employees of its day', () =>
    expect(
      outcomes(
        RULE,
        '2018-12-01',
        [size(100), ['fewer', 'EmployerFactsChanged', { employees: 2, occurredOn: '2018-11-01' }]],
        three,
      ),
    ).toEqual([]));
});

describe('Many trainings and nobody hired (F-26d)', () => {
  const RULE = 'misuse-trainings-without-hire';
  const left = (name: string, to: string, more: Partial<CasePlacement> = {}) =>
    ended(name, '2016-01-01', to, { decided: true, hired: false, ...more });
  const THREE = [left('a', '2017-01-31'), left('b', '2017-06-30'), left('c', '2018-01-31')];

  it('is a sign at the third, which is its subject', () => {
    expect(outcomes(RULE, DAY, [size(5)], THREE.slice(0, 2))).toEqual([]);
    const [sign] = signs(RULE, DAY, [size(5)], THREE);
    expect(sign).toMatchObject({
      outcome: 'departed',
      events: [idOf('c'), idOf('a'), idOf('b'), idOf('size')],
      from: '2018-01-31',
      values: { ended: 3, months: 36 },
    });
  });

  it.each<[string, string, GivenFact[], CasePlacement[]]>([
    ['a firm of twenty', 'none', [size(20)], THREE],
    ['a firm of nineteen', 'departed', [size(19)], THREE],
    ['a firm of unknown size', 'unknown', [], THREE],
    [
      'a firm where the outcome of one is unknown',
      'unknown',
      [size(5)],
      [...THREE.slice(0, 2), ended('c', '2017-10-01', '2018-01-31')],
    ],
    [
      'a firm that hired one',
      'none',
      [size(5)],
      [...THREE, left('d', '2018-02-28', { hired: true })],
    ],
    [
      'a firm that employed somebody',
      'none',
      [size(5)],
      [...THREE, training('job', { kind: 'employment', from: '2017-03', hired: true })],
    ],
    [
      'a firm that hired long ago',
      'departed',
      [size(5)],
      [...THREE, ended('old', '2012', '2013', { hired: true })],
    ],
    ['trainings over many years', 'none', [size(5)], [left('a', '2014-01-01'), ...THREE.slice(1)]],
    ['trainings that still run', 'none', [size(5)], [...THREE.slice(0, 2), running('c')]],
  ])('in %s is %s', (_, expected, facts, trainings) =>
    expect(outcomes(RULE, DAY, facts, trainings)[0]?.[0] ?? 'none').toBe(expected),
  );
});

describe('Prospects of a job that come to nothing (F-26g)', () => {
  const RULE = 'misuse-unrealised-prospect';
  const hoped = (name: string, more: Partial<CasePlacement> = {}) =>
    ended(name, '2017-01', `2018-0${name.length}-01`, {
      jobProspect: 'possible',
      hired: false,
      ...more,
    });

  it.each<[string, string, CasePlacement[]]>([
    ['once', 'none', [hoped('a')]],
    ['twice', 'departed', [hoped('a'), hoped('bb', { jobProspect: 'concrete' })]],
    [
      'twice, one of them with an unknown outcome',
      'unknown',
      [hoped('a'), ended('bb', '2017', '2018-02', { jobProspect: 'possible' })],
    ],
    ['twice, once realised', 'none', [hoped('a'), hoped('bb', { hired: true })]],
    [
      'once, and once it said there was no job',
      'none',
      [hoped('a'), hoped('bb', { jobProspect: 'none' })],
    ],
  ])('said %s is %s', (_, expected, trainings) =>
    expect(outcomes(RULE, DAY, [], trainings)[0]?.[0] ?? 'none').toBe(expected),
  );
});

describe('A sign and what a person says of it', () => {
  const RULE = 'misuse-unrealised-prospect';
  const trainings = ['a', 'b'].map((name, n) =>
    ended(name, '2017', `2018-0${n + 1}-15`, { jobProspect: 'possible', hired: false }),
  );
  const raised = (rule: string, events: string[]): GivenFact => [
    'concern',
    'MisuseConcernRaised',
    { rule, ruleVersion: 1, events, note: 'x', occurredOn: '2018-03-01' },
  ];
  const RAISED = raised(RULE, [idOf('b'), idOf('a')]);
  const SETTLED: GivenFact = [
    'settled',
    'MisuseConcernResolved',
    { concern: idOf('concern'), decision: 'greyZone', note: 'y', occurredOn: '2018-04-01' },
  ];
  const standing = (day: string, ...facts: GivenFact[]) =>
    signs(RULE, day, facts, trainings).map((sign) => sign.standing);

  it.each<[string, string, GivenFact[]]>([
    ['is open where nobody took it up', 'open', []],
    ['is raised where a concern waits', 'raised', [RAISED]],
    ['is resolved where it is settled', 'resolved', [RAISED, SETTLED]],
    [
      'is open where the concern is about another rule',
      'open',
      [raised('misuse-no-goals', [idOf('b')])],
    ],
    ['is open where the concern is about another event', 'open', [raised(RULE, [idOf('a')])]],
  ])('%s', (_, expected, facts) => expect(standing(DAY, ...facts)).toEqual([expected]));

  it('carries the decision', () =>
    expect(signs(RULE, DAY, [RAISED, SETTLED], trainings)[0]?.concern).toEqual({
      id: idOf('concern'),
      raisedOn: '2018-03-01',
      rule: RULE,
      ruleVersion: 1,
      events: [idOf('b'), idOf('a')],
      note: 'x',
      resolution: { fact: idOf('settled'), on: '2018-04-01', decision: 'greyZone', note: 'y' },
    }));

  it('is raised again where another concern about the same waits', () => {
    const [, event, fields] = RAISED;
    const anew: GivenFact = ['anew', event, { ...fields, occurredOn: '2018-05-01' }];
    expect(standing(DAY, RAISED, SETTLED, anew)).toEqual(['raised']);
  });

  it('stood otherwise on earlier days', () =>
    expect(
      ['2018-02-20', '2018-03-20', '2018-04-20'].map((day) => standing(day, RAISED, SETTLED)[0]),
    ).toEqual(['open', 'raised', 'resolved']));

  it('is a new one when a later training makes it so again', () => {
    const again = [
      ...trainings,
      ended('c', '2018-03', '2018-05-15', { jobProspect: 'possible', hired: false }),
    ];
    expect(signs(RULE, DAY, [RAISED, SETTLED], again)).toMatchObject([
      { events: [idOf('c'), expect.any(String), expect.any(String)], standing: 'open' },
    ]);
  });
});

describe('The rules of an employer', () => {
  it('have each a name of its own, and a source for every version', () => {
    expect(new Set(EMPLOYER_RULES.map(({ id }) => id)).size).toBe(EMPLOYER_RULES.length);
    for (const { versions } of EMPLOYER_RULES)
      for (const { source } of versions) expect(source).toMatch(/L\d+|S\d/);
  });

  it('say in each language the same figures', () => {
    const figures = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { text } of EMPLOYER_RULES) {
      expect(figures(text.nn)).toEqual(figures(text.nb));
      expect(figures(text.en)).toEqual(figures(text.nb));
    }
  });

  it('find nothing about an employer of whom nothing is said', () =>
    expect(employerFindings(picture([]), DAY)).toEqual([]));
});
