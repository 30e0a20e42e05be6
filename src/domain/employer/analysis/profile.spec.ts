import { employerOf, idOf, type GivenFact } from './picture.fixture.js';
import { profileOn } from './profile.js';
import { tagsOf } from './tags.js';

const DAY = '2019-01-01';
const profile = (...facts: GivenFact[]) => profileOn(employerOf(...facts), DAY);
const tags = (...facts: GivenFact[]) =>
  tagsOf(profile(...facts)).map(({ kind, value }) =>
    value === undefined ? kind : `${kind} ${value}`,
  );

describe('The profile of an employer on a day', () => {
  it('has of each field the newest statement, each with its own date', () =>
    expect(
      profile(['more', 'EmployerFactsChanged', { employees: 15, occurredOn: '2018-06' }]).facts,
    ).toEqual({
      name: { value: 'Fjordbyen bakery', fact: idOf('registration'), since: '2018-01-01' },
      sector: { value: 'private', fact: idOf('registration'), since: '2018-01-01' },
      employees: { value: 15, fact: idOf('more'), since: '2018-06' },
    }));

  it('is not overtaken by the past that is told afterwards', () =>
    expect(
      profile(
        ['now', 'EmployerFactsChanged', { employees: 15, occurredOn: '2018-06' }],
        ['then', 'EmployerFactsChanged', { employees: 4, occurredOn: '2018-03' }],
      ).facts.employees?.value,
    ).toBe(15));

  it('does not know what happened later', () =>
    expect(
      profile(['later', 'EmployerMapped', { shortOfPeople: true, occurredOn: '2019-01-02' }])
        .mapping,
    ).toBeUndefined());

  it('says nothing of what nobody stated', () =>
    expect(profile()).toEqual({
      day: DAY,
      facts: expect.any(Object),
      contacts: { main: {}, others: [], earlier: [] },
      agreements: [],
      openings: [],
      feedback: [],
    }));

  it('shows the main contact of each side, those beside and those before, the latest first', () => {
    const person = (name: string, data: object): GivenFact => [
      name,
      'EmployerContactPersonAssigned',
      { side: 'services', staff: name, ...data },
    ];
    const { contacts } = profile(
      person('Z1', { main: true, occurredOn: '2018-01' }),
      person('Z2', { main: true, takesOverFrom: idOf('Z1'), occurredOn: '2018-05-01' }),
      person('Z3', {}),
      ['Kari', 'EmployerContactPersonAssigned', { side: 'employer', name: 'Kari', main: true }],
    );
    expect(contacts.main.services).toMatchObject({ fact: idOf('Z2'), since: '2018-05-01' });
    expect(contacts.main.employer?.data.name).toBe('Kari');
    expect(contacts.others.map(({ fact }) => fact)).toEqual([idOf('Z3')]);
    expect(contacts.earlier).toEqual([
      expect.objectContaining({
        fact: idOf('Z1'),
        since: '2018-01',
        until: '2018-05-01',
        endedBy: idOf('Z2'),
      }),
    ]);
  });

  it('still names the contact of a day before the handover', () => {
    const facts: GivenFact[] = [
      ['Z1', 'EmployerContactPersonAssigned', { side: 'services', staff: 'Z1', main: true }],
      [
        'Z2',
        'EmployerContactPersonAssigned',
        {
          side: 'services',
          staff: 'Z2',
          main: true,
          takesOverFrom: idOf('Z1'),
          occurredOn: '2019-02-01',
        },
      ],
    ];
    expect(profile(...facts).contacts.main.services?.fact).toBe(idOf('Z1'));
  });

  it.each([
    ['2018-12-31', true],
    ['2019-01-01', false],
    ['2019-01', false],
    [undefined, false],
  ])('tells that a window until %s has passed: %s (F-33)', (windowUntil, windowPassed) => {
    const data = { kind: 'job', ...(windowUntil ? { windowUntil } : {}) };
    expect(profile(['o', 'OpeningAnnounced', data]).openings).toMatchObject([{ windowPassed }]);
  });

  it('has no opening that is filled', () =>
    expect(
      profile(
        ['o', 'OpeningAnnounced', { kind: 'job' }],
        ['f', 'OpeningFilled', { opening: idOf('o') }],
      ).openings,
    ).toEqual([]));

  it.each([
    ['2018-01-01', true],
    ['2017-12-31', false],
    ['2017', false],
    ['2018', true],
    [undefined, undefined],
  ])('holds a plan of %s to its year: %s', (occurredOn, valid) => {
    const data = { willHost: true, ...(occurredOn ? { occurredOn } : {}) };
    const { hostingPlan } = profile(['p', 'HostingPlanDeclared', data]);
    expect(hostingPlan).toMatchObject({ value: true });
    expect(hostingPlan?.valid).toBe(valid);
  });

  it('has the latest feedback first, however it was recorded', () =>
    expect(
      profile(
        ['b', 'EmployerFeedbackGiven', { satisfaction: 5, occurredOn: '2018-09' }],
        ['a', 'EmployerFeedbackGiven', { satisfaction: 2, occurredOn: '2018-03' }],
      ).feedback.map(({ value }) => value.satisfaction),
    ).toEqual([5, 2]));

  it('has the agreements that run', () =>
    expect(
      profile(
        ['a', 'CooperationAgreementSigned', { kind: 'intent' }],
        ['b', 'CooperationAgreementSigned', { kind: 'ringerIVannet', validUntil: '2020' }],
        ['e', 'CooperationAgreementEnded', { agreement: idOf('a') }],
      ).agreements.map(({ value }) => value.kind),
    ).toEqual(['ringerIVannet']));
});

describe('The tags of an employer (F-31)', () => {
  it('come from what is stated alone', () => expect(tags()).toEqual([]));

  it('tell needs, demands, room now and plans', () =>
    expect(
      tags(
        [
          'm',
          'EmployerMapped',
          {
            competenceNeeds: ['unskilled'],
            mustHaves: ['language'],
            flexibility: ['none'],
            shortOfPeople: true,
          },
        ],
        ['p', 'HostingPlanDeclared', { willHost: true, occurredOn: '2018-12' }],
        ['o', 'OpeningAnnounced', { kind: 'training', mustHaves: ['language', 'physique'] }],
        ['a', 'AccommodationExperienceStated', { experienced: false }],
      ),
    ).toEqual([
      'openNow training',
      'plansToHost',
      'shortOfPeople',
      'competenceNeed unskilled',
      'mustHave language',
      'mustHave physique',
    ]));

  it('name every fact that says the same', () =>
    expect(
      tagsOf(
        profile(
          ['m', 'EmployerMapped', { mustHaves: ['language'] }],
          ['o', 'OpeningAnnounced', { kind: 'job', mustHaves: ['language'] }],
        ),
      ).find(({ kind }) => kind === 'mustHave')?.facts,
    ).toEqual([idOf('m'), idOf('o')]));

  it('do not offer an opening whose window has passed', () =>
    expect(
      tags([
        'o',
        'OpeningAnnounced',
        { kind: 'job', windowUntil: '2018-05', mustHaves: ['other'] },
      ]),
    ).toEqual([]));

  it('follow the latest feedback', () => {
    const said = (name: string, wouldHostAgain: boolean): GivenFact => [
      name,
      'EmployerFeedbackGiven',
      { wouldHostAgain },
    ];
    expect(tags(said('a', false), said('b', true))).toEqual(['wouldHostAgain']);
    expect(tags(said('a', true), said('b', false))).toEqual([]);
  });
});
