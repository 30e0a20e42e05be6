import {
  cooperationHistory,
  cooperationOn,
  COOPERATION_PARAMETERS,
  type CooperationOn,
} from './cooperation-form.js';
import { caseContact, ended, idOf, picture, training, type GivenFact } from './picture.fixture.js';

const DAY = '2019-01-01';
type Given = Parameters<typeof picture>;

const contact = (name: string, fields: object = {}): GivenFact => [
  name,
  'EmployerContacted',
  { by: 'office', staff: 'Z1', occurredOn: '2018-06-01', ...fields },
];
const contacts = (count: number, fields: object = {}): GivenFact[] =>
  Array.from({ length: count }, (_, n) =>
    contact(`${JSON.stringify(fields)} ${n}`, {
      ...fields,
      occurredOn: `2018-${String(2 + (n % 11)).padStart(2, '0')}-01`,
    }),
  );
const PLACES = [
  ended('a', '2018-02-01', '2018-04-30', { hasMainMentor: true }),
  ended('b', '2018-06-01', '2018-08-31', { hasMainMentor: true }),
];
const on = (...given: Given) => cooperationOn(picture(...given), DAY);
const component = (found: CooperationOn, id: string) =>
  [...(found.closeness?.components ?? []), ...(found.activeness?.components ?? [])].find(
    (one) => one.id === id,
  );

/** An enterprise and an office that work closely together, each as often on its own initiative. */
const CLOSE: Given = [
  [
    ...contacts(6, { initiative: 'employer', purposes: ['training'] }),
    ...contacts(6, { initiative: 'services', purposes: ['relation'] }),
    ['needs', 'EmployerMapped', { competenceNeeds: ['unskilled'] }],
    ['plan', 'HostingPlanDeclared', { willHost: true, occurredOn: '2018-10-01' }],
    [
      'opening',
      'OpeningAnnounced',
      { kind: 'job', announcedBy: 'employer', occurredOn: '2018-09' },
    ],
  ],
  PLACES,
  [
    caseContact('talk 1', { on: '2018-03-01', threeParty: true }),
    caseContact('talk 2', { on: '2018-07-01', threeParty: true, kind: 'review' }),
    caseContact('ask', {
      on: '2018-07-02',
      kind: 'request',
      by: 'employer',
      answered: true,
      answeredOn: '2018-07-03',
    }),
  ],
];
const LASTING: GivenFact[] = [
  ['agreement', 'CooperationAgreementSigned', { kind: 'cooperation', occurredOn: '2018-02' }],
  ['fixed', 'EmployerContactPersonAssigned', { side: 'services', staff: 'Z1', main: true }],
];

describe('The form of a cooperation (S0)', () => {
  it('says that weights and thresholds are proposed, and which they were', () =>
    expect(on(...CLOSE)).toMatchObject({
      version: 1,
      basis: 'proposed',
      parameters: COOPERATION_PARAMETERS,
      from: '2018-01-02',
      to: DAY,
      placements: 2,
      contacts: 15,
    }));

  it.each<[string, Given]>([
    ['five contacts', [contacts(5)]],
    ['one placement and five contacts', [contacts(5), [training('a', { from: '2018-02' })]]],
    [
      'six contacts long ago',
      [contacts(6).map(([n, e, f]) => [n, e, { ...f, occurredOn: '2016' }])],
    ],
    [
      'six contacts that nobody dated',
      [contacts(6).map(([n, e, { occurredOn: _, ...f } = {}]) => [n, e, f])],
    ],
    [
      'placements that ended before',
      [[], [ended('a', '2016', '2017'), ended('b', '2016', '2017')]],
    ],
  ])('cannot be told from %s', (_, given) => {
    const found = on(...given);
    expect(found.suggestion).toBe('insufficientData');
    expect(found).not.toHaveProperty('closeness');
  });

  it.each<[string, Given]>([
    ['six contacts', [contacts(6)]],
    ['two placements', [[], PLACES]],
  ])('can be told from %s', (_, given) =>
    expect(on(...given).suggestion).not.toBe('insufficientData'),
  );

  it('is co-creation where both dimensions are high, case by case', () => {
    const found = on(...CLOSE);
    expect(found.suggestion).toBe('coCreation');
    expect(found.closeness!.score).toBeGreaterThanOrEqual(60);
    expect(found.activeness!.score).toBeGreaterThanOrEqual(60);
  });

  it('is strategic where it also reaches beyond the cases', () => {
    const [facts, ...rest] = CLOSE;
    expect(on([...facts, ...LASTING], ...rest).suggestion).toBe('strategic');
    expect(on([...facts, LASTING[1]!], ...rest).suggestion).toBe('coCreation');
    expect(on([...facts, LASTING[0]!], ...rest).suggestion).toBe('coCreation');
  });

  it('is unilateral where the services push and the enterprise receives', () => {
    const found = on(
      [
        ...contacts(2, { initiative: 'services', purposes: ['singleCase'], staff: 'Z2' }),
        contact('x', { staff: 'Z3', initiative: 'services', purposes: ['singleCase'] }),
      ],
      [...PLACES, training('c', { from: '2018-01-01' })],
    );
    expect(found).toMatchObject({ suggestion: 'unilateral', oneSided: 'services' });
  });

  it('is unilateral where the enterprise helps alone', () => {
    const help = caseContact('help', { on: '2018-07-01', by: 'employer', helperTasks: 4 });
    expect(on([], PLACES, [help])).toMatchObject({
      suggestion: 'unilateral',
      oneSided: 'employer',
    });
  });

  it('is ad hoc in between', () => {
    const both = [
      ...contacts(1, { initiative: 'employer' }),
      ...contacts(1, { initiative: 'services' }),
    ];
    expect(on(both, PLACES).suggestion).toBe('adHoc');
  });

  it('counts a component that is not told neither for nor against', () => {
    const found = on([], PLACES);
    expect(component(found, 'sameContact')).toEqual({
      id: 'sameContact',
      weight: 15,
      evidence: [],
    });
    expect(found.closeness!.known).toBeLessThan(100);
    expect(on(...CLOSE).closeness!.known).toBe(100);
  });

  it.each([
    ['sameContact', 100, 12],
    ['bothWays', 92, 13],
    ['threeParty', 100, 2],
    ['responseTime', 100, 1],
    ['agreement', 0, 0],
    ['beyondCases', 100, 12],
    ['contactsPerMonth', 100, 15],
    ['employerInitiative', 100, 7],
    ['openingsAnnounced', 50, 1],
    ['needsDescribed', 100, 1],
    ['ownTraining', 100, 2],
    ['proposals', 100, 6],
    ['reviews', 50, 1],
    ['ownPlan', 100, 1],
  ])('measures %s as %i of 100, from %i events', (id, value, events) => {
    const found = component(on(...CLOSE), id)!;
    expect([found.value, found.evidence.length]).toEqual([value, events]);
  });

  it('takes an answer after eight days for half as good, and none after two weeks for none', () => {
    const asked = (more: object) => [
      caseContact('ask', { on: '2018-07-01', kind: 'request', by: 'employer', ...more }),
    ];
    expect(
      component(on([], PLACES, asked({ answered: true, answeredOn: '2018-07-09' })), 'responseTime')
        ?.value,
    ).toBe(50);
    expect(component(on([], PLACES, asked({ answered: false })), 'responseTime')?.value).toBe(0);
    expect(component(on([], PLACES, asked({ answered: true })), 'responseTime')).not.toHaveProperty(
      'value',
    );
  });

  it('counts no opening as the employer’s own where nobody said who brought it up', () => {
    const opening: GivenFact = ['o', 'OpeningAnnounced', { kind: 'job', occurredOn: '2018-06-01' }];
    expect(component(on([opening], PLACES), 'openingsAnnounced')).not.toHaveProperty('value');
    expect(component(on([], PLACES), 'openingsAnnounced')?.value).toBe(0);
  });

  it('is not overwritten by what a person says, nor overwrites it', () => {
    const [facts, ...rest] = CLOSE;
    const said: GivenFact = [
      'said',
      'CooperationFormClassified',
      { form: 'adHoc', suggestedForm: 'coCreation', ruleVersion: 1, occurredOn: '2018-12-01' },
    ];
    expect(on([...facts, said], ...rest)).toMatchObject({
      suggestion: 'coCreation',
      confirmed: {
        form: 'adHoc',
        fact: idOf('said'),
        since: '2018-12-01',
        suggestedForm: 'coCreation',
        ruleVersion: 1,
      },
    });
  });

  it('is told of an earlier day as it was then', () => {
    const [facts, ...rest] = CLOSE;
    const then = cooperationOn(picture(...CLOSE), '2018-06-30');
    const later: GivenFact = contact('later', { occurredOn: '2018-12-30' });
    expect(cooperationOn(picture([...facts, later], ...rest), '2018-06-30')).toEqual(then);
  });

  it('has a history in which equal months are one step', () => {
    const [facts, ...rest] = CLOSE;
    const said: GivenFact = [
      'said',
      'CooperationFormClassified',
      { form: 'coCreation', occurredOn: '2018-11-15' },
    ];
    const steps = cooperationHistory(
      picture([...facts, said], ...rest),
      '2018-01-01',
      '2020-06-01',
    );
    // Six contacts are there by April; in June of the year after, all but four are a year old.
    expect(steps).toEqual([
      { from: '2018-01-01', suggestion: 'insufficientData' },
      { from: '2018-04-01', suggestion: 'coCreation' },
      { from: '2018-12-01', suggestion: 'coCreation', confirmed: 'coCreation' },
      { from: '2019-06-01', suggestion: 'insufficientData', confirmed: 'coCreation' },
    ]);
  });
});
