import { mainContact } from './relation.js';
import {
  decisions,
  employerOf,
  givenEmployer,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const contact = (name: string, fields: Fields): GivenFact => [
  name,
  'EmployerContactPersonAssigned',
  { side: 'services', staff: name, ...fields },
];
const MAIN = contact('Z1', { main: true, occurredOn: '2018-02-01' });
const AT_EMPLOYER = contact('Kari', { side: 'employer', staff: undefined, main: true });
delete AT_EMPLOYER[2]!['staff'];
const AGREEMENT: GivenFact = [
  'agreement',
  'CooperationAgreementSigned',
  { kind: 'cooperation', occurredOn: '2018-03-01' },
];

describe('A contact with an employer', () => {
  decisions([
    [
      'is recorded',
      [],
      'contact-employer',
      { by: 'office', unit: '0315', kind: 'visit' },
      'recorded',
    ],
    [
      'the same on another day is another contact',
      [['a', 'EmployerContacted', { by: 'office', occurredOn: '2018-02-12' }]],
      'contact-employer',
      { by: 'office', occurredOn: '2018-02-13' },
      'recorded',
    ],
    [
      'the same on the same day is the same contact',
      [['a', 'EmployerContacted', { by: 'office', occurredOn: '2018-02-12' }]],
      'contact-employer',
      { by: 'office', occurredOn: '2018-02-12' },
      'nothing',
    ],
  ]);
});

describe('A contact person', () => {
  decisions([
    [
      'of the services is assigned',
      [],
      'assign-contact-person',
      { side: 'services', staff: 'Z1', main: true },
      'recorded',
    ],
    [
      'of the enterprise is assigned',
      [],
      'assign-contact-person',
      { side: 'employer', name: 'Kari', telephone: '+47 22 00 00 00', email: 'k@example.no' },
      'recorded',
    ],
    [
      'of the services has a staff identifier',
      [],
      'assign-contact-person',
      { side: 'services' },
      refused('missing', 'staff'),
    ],
    [
      'of the enterprise has none',
      [],
      'assign-contact-person',
      { side: 'employer', staff: 'Z1' },
      refused('contradiction', 'staff'),
    ],
    [
      'is the main one alone on a side',
      [MAIN],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', main: true },
      refused('main-contact-exists', 'main'),
    ],
    [
      'may be the main one on each side',
      [MAIN],
      'assign-contact-person',
      { side: 'employer', name: 'Kari', main: true },
      'recorded',
    ],
    [
      'may stand beside the main one',
      [MAIN],
      'assign-contact-person',
      { side: 'services', staff: 'Z2' },
      'recorded',
    ],
    [
      'takes over from the main one',
      [MAIN],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', main: true, takesOverFrom: idOf('Z1') },
      'recorded',
    ],
    [
      'taking over from another leaves the main one in place',
      [MAIN, contact('Z2', {})],
      'assign-contact-person',
      { side: 'services', staff: 'Z3', main: true, takesOverFrom: idOf('Z2') },
      refused('main-contact-exists', 'main'),
    ],
    [
      'does not take over before the other began',
      [MAIN],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', takesOverFrom: idOf('Z1'), occurredOn: '2018-01-31' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'does not take over from nobody',
      [],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', takesOverFrom: idOf('Z1') },
      refused('unknown-reference', 'takesOverFrom'),
    ],
    [
      'does not take over from one who has ended',
      [MAIN, ['end', 'EmployerContactPersonEnded', { contactPerson: idOf('Z1') }]],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', takesOverFrom: idOf('Z1') },
      refused('already-ended', 'takesOverFrom'),
    ],
    [
      'does not take over from an agreement',
      [AGREEMENT],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', takesOverFrom: idOf('agreement') },
      refused('unknown-reference', 'takesOverFrom'),
    ],
    [
      'may be the main one once the former has ended',
      [MAIN, ['end', 'EmployerContactPersonEnded', { contactPerson: idOf('Z1') }]],
      'assign-contact-person',
      { side: 'services', staff: 'Z2', main: true },
      'recorded',
    ],
    ['ends', [MAIN], 'end-contact-person', { contactPerson: idOf('Z1') }, 'recorded'],
    [
      'ends once',
      [MAIN, ['end', 'EmployerContactPersonEnded', { contactPerson: idOf('Z1') }]],
      'end-contact-person',
      { contactPerson: idOf('Z1'), occurredOn: '2019-01-01' },
      refused('already-ended', 'contactPerson'),
    ],
    [
      'does not end before it began',
      [MAIN],
      'end-contact-person',
      { contactPerson: idOf('Z1'), occurredOn: '2018-01' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'ends only where it is',
      [],
      'end-contact-person',
      { contactPerson: idOf('Z1') },
      refused('unknown-reference', 'contactPerson'),
    ],
  ]);

  it('who takes over is the main one from then on', () => {
    const heir = contact('Z2', { main: true, takesOverFrom: idOf('Z1') });
    expect(mainContact(employerOf(MAIN), 'services')?.id).toBe(idOf('Z1'));
    expect(mainContact(employerOf(MAIN, heir), 'services')?.id).toBe(idOf('Z2'));
    expect(mainContact(employerOf(MAIN, heir), 'employer')).toBeUndefined();
  });

  it('comes back when the successor is retracted', () => {
    const heir = contact('Z2', { main: true, takesOverFrom: idOf('Z1') });
    const gone: GivenFact = ['r', 'FactRetracted', { fact: idOf('Z2'), reason: 'x' }];
    expect(mainContact(employerOf(MAIN, heir, gone), 'services')?.id).toBe(idOf('Z1'));
  });

  it('cannot be corrected into a second main one', () =>
    givenEmployer(MAIN, contact('Z2', {}))
      .when('correct-fact', { fact: idOf('Z2'), changes: { main: true }, reason: 'x' })
      .thenRefused('impossible-history', 'changes', /main-contact-exists/));

  it('cannot be retracted while another took over from it', () =>
    givenEmployer(MAIN, contact('Z2', { main: true, takesOverFrom: idOf('Z1') }))
      .when('retract-fact', { fact: idOf('Z1'), reason: 'x' })
      .thenRefused('impossible-history', 'fact'));
});

describe('A cooperation agreement', () => {
  decisions([
    ['is signed', [], 'sign-cooperation-agreement', { kind: 'intent' }, 'recorded'],
    [
      'may stand beside another',
      [AGREEMENT],
      'sign-cooperation-agreement',
      { kind: 'ringerIVannet' },
      'recorded',
    ],
    [
      'ends',
      [AGREEMENT],
      'end-cooperation-agreement',
      { agreement: idOf('agreement') },
      'recorded',
    ],
    [
      'does not end before it was signed',
      [AGREEMENT],
      'end-cooperation-agreement',
      { agreement: idOf('agreement'), occurredOn: '2018-02' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'ends only where it is',
      [MAIN],
      'end-cooperation-agreement',
      { agreement: idOf('Z1') },
      refused('unknown-reference', 'agreement'),
    ],
    [
      'ends once',
      [AGREEMENT, ['end', 'CooperationAgreementEnded', { agreement: idOf('agreement') }]],
      'end-cooperation-agreement',
      { agreement: idOf('agreement'), occurredOn: '2019-01-01' },
      refused('already-ended', 'agreement'),
    ],
  ]);
});

describe('What an employer thinks of the cooperation', () => {
  decisions([
    ['is recorded', [], 'give-employer-feedback', { satisfaction: 6 }, 'recorded'],
    [
      'may be that it would not do it again',
      [],
      'give-employer-feedback',
      { wouldHostAgain: false },
      'recorded',
    ],
    ['is something', [], 'give-employer-feedback', {}, refused('missing', 'satisfaction')],
  ]);
});

describe('The form of the cooperation', () => {
  decisions([
    [
      'is confirmed by a person, also against the suggestion',
      [],
      'classify-cooperation-form',
      { form: 'strategic', suggestedForm: 'adHoc', closeness: 41, activeness: 20, ruleVersion: 1 },
      'recorded',
    ],
    [
      'may be confirmed where the rule could not tell',
      [],
      'classify-cooperation-form',
      { form: 'unilateral', suggestedForm: 'insufficientData' },
      'recorded',
    ],
  ]);
});
