import { people } from './decider.js';
import { detailsOf } from './register.js';
import {
  decisions,
  given,
  givenPerson,
  idOf,
  personOf,
  refused,
  REGISTERED,
  type GivenFact,
} from './specification.fixture.js';

const STRICT: GivenFact = ['strict', 'AddressProtectionSet', { level: 'strictlyConfidential' }];
const ERASED: GivenFact = ['erased', 'PersonErased', { decision: '2026-0042' }];
const corrected = (changes: object, fact = 'registration') => ({
  fact: idOf(fact),
  changes,
  reason: 'Misread',
});

describe('The registration of a person', () => {
  it('begins what the register holds', () =>
    given().when('register-person', { name: 'Testperson' }).thenRecorded());

  it('is needed before anything else', () => {
    for (const { command, example } of people.entries)
      if (command !== 'register-person')
        given()
          .when(command, { ...example, occurredOn: '2019-01-01' })
          .thenRefused('person-not-registered');
  });

  it('is made once', () =>
    givenPerson()
      .when('register-person', { name: 'Other' })
      .thenRefused('person-already-registered'));

  it('made again with the same words leaves nothing to do', () =>
    givenPerson().when('register-person', REGISTERED[2]).thenNothing());

  it('cannot be retracted', () =>
    givenPerson()
      .when('retract-fact', { fact: idOf('registration'), reason: 'x' })
      .thenRefused('opening-stays', 'fact'));

  it('keeps the id under which the person is known', () =>
    givenPerson()
      .when('correct-fact', corrected({ personId: idOf('other') }))
      .thenRefused('person-stays', 'changes.personId'));
});

describe('The details of a person', () => {
  decisions([
    ['change', [], 'change-person-details', { telephone: '22 00 00 00' }, 'recorded'],
    [
      'are not changed by saying nothing',
      [],
      'change-person-details',
      {},
      refused('missing', 'name'),
    ],
  ]);

  it('are corrected', () =>
    givenPerson()
      .when('correct-fact', corrected({ name: 'Testperson Other' }))
      .thenRecorded('FactCorrected', { factType: 'PersonRegistered' }));

  it('are those said last, and what was not said again stands', () =>
    expect(
      detailsOf(
        personOf(
          ['a', 'PersonDetailsChanged', { telephone: '22 00 00 00', email: 'a@example.no' }],
          ['b', 'PersonDetailsChanged', { telephone: '22 00 00 01', basis: 'stated' }],
        ),
      ),
    ).toEqual({ ...REGISTERED[2], email: 'a@example.no', telephone: '22 00 00 01' }));

  it('are not said before anybody registered the person', () =>
    expect(detailsOf(given().state)).toEqual({}));
});

describe('A strictly confidential address', () => {
  it('is not recorded', () =>
    givenPerson(STRICT)
      .when('change-person-details', { postalAddress: 'Testveien 2' })
      .thenRefused('address-strictly-confidential', 'postalAddress'));

  it('does not come in by a correction of what was recorded before', () =>
    givenPerson(STRICT)
      .when('correct-fact', corrected({ postalAddress: 'Testveien 2' }))
      .thenRefused('address-strictly-confidential', 'changes.postalAddress'));

  it('may be taken away by a correction', () =>
    givenPerson(STRICT)
      .when('correct-fact', corrected({ postalAddress: null }))
      .thenRecorded('FactCorrected', { factType: 'PersonRegistered' }));

  it('does not keep other details from being recorded', () =>
    givenPerson(STRICT).when('change-person-details', { name: 'Testperson Ny' }).thenRecorded());

  it('may be recorded again when it is no longer protected', () =>
    givenPerson(STRICT, ['open', 'AddressProtectionSet', { level: 'none' }])
      .when('change-person-details', { postalAddress: 'Testveien 2' })
      .thenRecorded());

  it('is another matter than a confidential one', () =>
    givenPerson(['kode7', 'AddressProtectionSet', { level: 'confidential' }])
      .when('change-person-details', { postalAddress: 'Testveien 2' })
      .thenRecorded());
});

describe('A person who is erased', () => {
  it.each([
    ['name', 'Testperson'],
    ['identityNumber', '01829712381'],
    ['telephone', '22 00 00 00'],
    ['email', 'a@example.no'],
    ['postalAddress', 'Testveien 2'],
  ])('takes no %s', (field, value) => {
    givenPerson(ERASED)
      .when('change-person-details', { [field]: value })
      .thenRefused('person-erased', field);
    givenPerson(ERASED)
      .when('correct-fact', corrected({ [field]: value }))
      .thenRefused('person-erased', `changes.${field}`);
  });

  it('may still be protected, so that the case stays closed to others', () =>
    givenPerson(ERASED).when('set-address-protection', { level: 'confidential' }).thenRecorded());

  it('is erased once', () =>
    givenPerson(ERASED).when('erase-person', { decision: '2026-0043' }).thenNothing());

  it.each(['retract-fact', 'correct-fact'])('is not brought back by %s', (command) =>
    givenPerson(ERASED)
      .when(command, {
        fact: idOf('erased'),
        reason: 'x',
        ...(command === 'correct-fact' ? { changes: { decision: '2026-0001' } } : {}),
      })
      .thenRefused('erasure-stays', 'fact'),
  );
});
