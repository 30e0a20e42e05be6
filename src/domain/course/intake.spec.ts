import { runningSpells } from './course.js';
import {
  CLOSED,
  courseOf,
  decisions,
  given,
  givenOpenCase,
  idOf,
  refused,
  type GivenFact,
} from './specification.fixture.js';

const consent = idOf('consent');
const CONSENT: GivenFact = [
  'consent',
  'ConsentGiven',
  { scope: 'research', occurredOn: '2018-02-01' },
];
const first = { counsellor: 'Z990101', occurredOn: '2018-01-08' };
const second = { counsellor: 'Z990102', occurredOn: '2018-03' };
const ASSIGNED: GivenFact = ['first', 'CounsellorAssigned', first];
const CHANGED: GivenFact = ['second', 'CounsellorChanged', second];

describe('A case', () => {
  it('is opened at an office', () =>
    given().when('open-case', { office: '0315' }).thenRecorded('CaseOpened'));

  it('may have met the person before it was opened', () =>
    given()
      .when('open-case', { office: '0315', firstContactOn: '2017', occurredOn: '2018-01-08' })
      .thenRecorded());

  it('cannot have met the person on a day that has not come', () =>
    given()
      .when('open-case', { office: '0315', firstContactOn: '2020-01-02' })
      .thenRefused('in-the-future', 'firstContactOn'));

  decisions([
    ['is not opened twice', [], 'open-case', { office: '0316' }, refused('case-already-open')],
    [
      'is opened once in the same words',
      [],
      'open-case',
      { office: '0315', occurredOn: '2018-01-01' },
      'nothing',
    ],
    [
      'is reopened, not opened again, when it is closed',
      [CLOSED],
      'open-case',
      { office: '0315', occurredOn: '2019-06-01' },
      refused('case-closed', 'occurredOn'),
    ],
  ]);

  it('remembers its opening', () => expect(courseOf().opening?.id).toBe(idOf('opening')));
});

describe('Background', () => {
  decisions([
    ['is recorded', [], 'record-background', { education: 'tradeCertificate' }, 'recorded'],
    [
      'is recorded again when there is more to say',
      [['a', 'BackgroundRecorded', { education: 'tradeCertificate' }]],
      'record-background',
      { onBenefit: true },
      'recorded',
    ],
    [
      'is not recorded twice',
      [['a', 'BackgroundRecorded', { onBenefit: true }]],
      'record-background',
      { onBenefit: true },
      'nothing',
    ],
    [
      'must say something',
      [],
      'record-background',
      { occurredOn: '2018-02', basis: 'stated' },
      refused('missing', 'note'),
    ],
    [
      'keeps a no apart from what nobody said',
      [['a', 'BackgroundRecorded', { onBenefit: true }]],
      'record-background',
      { onBenefit: false },
      'recorded',
    ],
  ]);
});

describe('Consent', () => {
  decisions([
    ['is given for a use', [], 'give-consent', { scope: 'research' }, 'recorded'],
    [
      'is given for another use beside it',
      [CONSENT],
      'give-consent',
      { scope: 'disclosure', occurredOn: '2018-02-01' },
      'recorded',
    ],
    [
      'is withdrawn without a reason',
      [CONSENT],
      'withdraw-consent',
      { consent, occurredOn: '2018-06-01' },
      'recorded',
    ],
    [
      'is not withdrawn before it was given',
      [CONSENT],
      'withdraw-consent',
      { consent, occurredOn: '2018-01-31' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'that nobody recorded is not withdrawn',
      [],
      'withdraw-consent',
      { consent },
      refused('unknown-reference', 'consent'),
    ],
    [
      'is not withdrawn twice',
      [CONSENT, ['w', 'ConsentWithdrawn', { consent, occurredOn: '2018-06-01' }]],
      'withdraw-consent',
      { consent, occurredOn: '2018-07-01' },
      refused('already-ended', 'consent'),
    ],
    [
      'is withdrawn once in the same words',
      [CONSENT, ['w', 'ConsentWithdrawn', { consent, occurredOn: '2018-06-01' }]],
      'withdraw-consent',
      { consent, occurredOn: '2018-06-01' },
      'nothing',
    ],
    [
      'without a date may be given anew once it is withdrawn',
      [
        ['consent', 'ConsentGiven', { scope: 'research' }],
        ['w', 'ConsentWithdrawn', { consent }],
      ],
      'give-consent',
      { scope: 'research' },
      'recorded',
    ],
  ]);
});

describe('The counsellor, the one main contact of a case (F-09)', () => {
  decisions([
    ['is assigned', [], 'assign-counsellor', first, 'recorded'],
    ['is assigned once in the same words', [ASSIGNED], 'assign-counsellor', first, 'nothing'],
    [
      'is one at a time (F-09)',
      [ASSIGNED],
      'assign-counsellor',
      second,
      refused('counsellor-already-assigned', 'counsellor'),
    ],
    ['is changed', [ASSIGNED], 'change-counsellor', second, 'recorded'],
    [
      'is not changed where there is none',
      [],
      'change-counsellor',
      second,
      refused('no-counsellor', 'counsellor'),
    ],
    [
      'is not changed to the same',
      [ASSIGNED],
      'change-counsellor',
      { counsellor: 'Z990101', occurredOn: '2018-03' },
      refused('same-counsellor', 'counsellor'),
    ],
    [
      'is not changed before the present one began',
      [ASSIGNED, CHANGED],
      'change-counsellor',
      { counsellor: 'Z990103', occurredOn: '2018-02-28' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'may be changed within the month in which the present one began (R-18)',
      [ASSIGNED, CHANGED],
      'change-counsellor',
      { counsellor: 'Z990103', occurredOn: '2018-03-01' },
      'recorded',
    ],
    [
      'is changed once in the same words',
      [ASSIGNED, CHANGED],
      'change-counsellor',
      second,
      'nothing',
    ],
  ]);

  it('is not doubled by a correction either', () => {
    const retraction: GivenFact = ['gone', 'FactRetracted', { fact: idOf('first'), reason: 'x' }];
    const other: GivenFact = ['other', 'CounsellorAssigned', second];
    givenOpenCase(ASSIGNED, retraction, other)
      .when('retract-fact', { fact: idOf('gone'), reason: 'It was right' })
      .thenRefused('impossible-history', 'fact', /counsellor-already-assigned/);
  });

  it('may come back', () => {
    const back = { counsellor: 'Z990101' };
    givenOpenCase(ASSIGNED, CHANGED).when('change-counsellor', back).thenRecorded();
  });

  it('is the one named last, and the one before has ended', () => {
    const course = courseOf(ASSIGNED, CHANGED);
    expect(runningSpells(course, 'counsellor').map(({ id }) => id)).toEqual([idOf('second')]);
    expect(course.spells.find(({ id }) => id === idOf('first'))?.end?.id).toBe(idOf('second'));
  });
});
