import {
  checkDigit,
  isOrganisationNumber,
  organisationNumber,
} from '../fields/organisation-number.js';
import { Field } from '../fields/field.js';
import { validate } from '../fields/validate.js';
import { employers } from './decider.js';
import {
  commandOf,
  decisions,
  employerOf,
  given,
  givenEmployer,
  idOf,
  refused,
  TODAY,
} from './specification.fixture.js';

describe('The registration of an employer', () => {
  it('begins its history', () =>
    given().when('register-employer', { name: 'Bakery' }).thenRecorded());

  it('is needed before anything else', () => {
    for (const { command, example } of employers.entries)
      if (command !== 'register-employer')
        given()
          .when(command, { ...example, occurredOn: '2019-01-01' })
          .thenRefused('employer-not-registered');
  });

  it('is made once', () =>
    givenEmployer()
      .when('register-employer', { name: 'Another' })
      .thenRefused('employer-already-registered'));

  it('made again with the same words leaves nothing to do', () => {
    const { data, occurredOn } = employerOf().opening!;
    givenEmployer()
      .when('register-employer', { ...data, occurredOn })
      .thenNothing();
  });

  it('is refused for a day that has not come', () =>
    given()
      .when('register-employer', { name: 'Bakery', occurredOn: '2020-01-02' })
      .thenRefused('in-the-future', 'occurredOn'));

  it('is of today at the latest', () =>
    given().when('register-employer', { name: 'Bakery', occurredOn: TODAY }).thenRecorded());

  it.each(['private', undefined])(
    'says of a public enterprise alone which kind it is (sector: %s)',
    (sector) => {
      const fields = { name: 'Bakery', publicKind: 'state', ...(sector ? { sector } : {}) };
      const answer = given().when('register-employer', fields);
      if (sector) answer.thenRefused('contradiction', 'publicKind');
      else answer.thenRecorded();
    },
  );
});

describe('Facts of an enterprise', () => {
  decisions([
    ['change', [], 'change-employer-facts', { employees: 12 }, 'recorded'],
    [
      'are not changed by saying nothing',
      [],
      'change-employer-facts',
      { occurredOn: '2019-01-01', basis: 'stated' },
      refused('missing', 'employees'),
    ],
    [
      'may change back without dates',
      [
        ['a', 'EmployerFactsChanged', { employees: 12 }],
        ['b', 'EmployerFactsChanged', { employees: 15 }],
      ],
      'change-employer-facts',
      { employees: 12 },
      'recorded',
    ],
    [
      'said again leave nothing to do',
      [['a', 'EmployerFactsChanged', { employees: 12 }]],
      'change-employer-facts',
      { employees: 12 },
      'nothing',
    ],
    [
      'contradict what is known of the sector',
      [],
      'change-employer-facts',
      { publicKind: 'municipal' },
      refused('contradiction', 'publicKind'),
    ],
    [
      'may change the sector with the kind',
      [],
      'change-employer-facts',
      { sector: 'public', publicKind: 'municipal' },
      'recorded',
    ],
    [
      'are held to the sector that was said last',
      [['a', 'EmployerFactsChanged', { sector: 'public' }]],
      'change-employer-facts',
      { publicKind: 'county' },
      'recorded',
    ],
  ]);
});

describe('What is recorded of an employer', () => {
  const corrected = (changes: object) => ({
    fact: idOf('registration'),
    changes,
    reason: 'Misread',
  });

  it('is corrected', () =>
    givenEmployer()
      .when('correct-fact', corrected({ name: 'Fjordbyen cafe' }))
      .thenRecorded('FactCorrected', { factType: 'EmployerRegistered' }));

  it('is corrected with the effect of having been right at once', () =>
    expect(
      employerOf(['c', 'FactCorrected', corrected({ employees: 7, sector: null })]).facts[0]?.data,
    ).toEqual({ name: 'Fjordbyen bakery', employees: 7 }));

  it('keeps the id by which courses name it', () =>
    givenEmployer()
      .when('correct-fact', corrected({ employerId: idOf('other') }))
      .thenRefused('employer-stays', 'changes.employerId'));

  it('keeps its registration', () =>
    givenEmployer()
      .when('retract-fact', { fact: idOf('registration'), reason: 'x' })
      .thenRefused('opening-stays', 'fact'));

  it('is held to the rules of its fields in a correction too', () =>
    givenEmployer()
      .when('correct-fact', corrected({ organisationNumber: '999263551' }))
      .thenRefused('not-an-organisation-number', 'changes.organisationNumber'));

  it('cannot be corrected to what could not have been recorded', () =>
    givenEmployer(['kind', 'EmployerFactsChanged', { sector: 'public', publicKind: 'state' }])
      .when('correct-fact', { fact: idOf('kind'), changes: { sector: null }, reason: 'x' })
      .thenRefused('impossible-history', 'changes', /contradiction/));

  it('is retracted, and is as if it had never been', () => {
    const changed = ['wrong', 'EmployerFactsChanged', { employees: 90 }] as const;
    const retraction = { fact: idOf('wrong'), reason: 'Another firm' };
    givenEmployer([...changed])
      .when('retract-fact', retraction)
      .thenRecorded();
    expect(employerOf([...changed], ['r', 'FactRetracted', retraction]).facts).toEqual(
      employerOf().facts,
    );
  });

  it('is not recorded twice under one id', () =>
    expect(
      employers.decide(
        commandOf('change-employer-facts', { employees: 1 }, 'registration'),
        employerOf(),
      ),
    ).toEqual({ events: [] }));
});

class WithNumber {
  @Field(organisationNumber, { says: 'A number.' })
  organisationNumber?: string;
}

describe('An organisation number', () => {
  // Numbers of no enterprise: made by the rule of the check digit, as the register writes it.
  it.each(['999263550', '974760673', '889640782'])('%s has a right check digit', (text) =>
    expect(isOrganisationNumber(text)).toBe(true),
  );

  it.each([
    ['a wrong check digit', '999263551'],
    ['two digits in each other’s place', '999236550'],
    ['spaces', '999 263 550'],
    ['eight digits', '99926355'],
    ['ten digits', '9992635500'],
    ['a first digit that the register does not give', '123456785'],
    ['letters', 'NO9992635'],
    ['digits of another script', '٩٩٩٢٦٣٥٥٠'],
  ])('is refused with %s', (_, text) => expect(isOrganisationNumber(text)).toBe(false));

  it('has no check digit where the remainder is 1, and no ninth digit fits', () => {
    expect(checkDigit('99926302')).toBeUndefined();
    for (const last of '0123456789') expect(isOrganisationNumber(`99926302${last}`)).toBe(false);
  });

  it('has the check digit 0 where nothing remains', () => expect(checkDigit('99926355')).toBe(0));

  it('differs from every number that differs in one digit', () => {
    const right = '974760673';
    const others = [...right].flatMap((digit, at) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
    );
    expect(others).toHaveLength(81);
    expect(others.filter(isOrganisationNumber)).toEqual([]);
  });

  it('is explained where it is refused', () =>
    expect(validate(WithNumber, { organisationNumber: '999 263 550' })).toEqual({
      problems: [
        expect.objectContaining({
          field: 'organisationNumber',
          code: 'not-an-organisation-number',
          remedy: expect.stringContaining('without spaces'),
        }),
      ],
    }));
});
