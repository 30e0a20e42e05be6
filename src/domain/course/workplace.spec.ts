import { runningSpells } from './course.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  givenOpenCase,
  idOf,
  refused,
  type Fields,
  type GivenFact,
  type Row,
} from './specification.fixture.js';

const training = idOf('training');
const employment = idOf('employment');
const mentor = idOf('mentor');
const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const ENDED: GivenFact = ['end', 'TrainingCompleted', { training, occurredOn: '2018-06-15' }];
const EMPLOYMENT: GivenFact = [
  'employment',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16' },
];
const mentorOf = (more: Fields = {}, name = 'mentor'): GivenFact => [
  name,
  'MentorAssigned',
  { training, mainResponsible: true, ...more },
];

describe.each([
  ['add-task', { kind: 'ordinary' }, refused('after-end', 'occurredOn')],
  ['assign-mentor', { role: 'colleague' }, refused('after-end', 'occurredOn')],
  ['note-absence', { kind: 'notified' }, refused('after-end', 'occurredOn')],
  ['reach-milestone', { kind: 'certificate' }, 'recorded'],
  ['hold-review', { feedback: ['honest'] }, 'recorded'],
] as [string, Fields, Row[4]][])('At the workplace, %s', (command, fields, afterTheEnd) => {
  decisions([
    ['stands for itself', [], command, fields, 'recorded'],
    ['belongs to a training', [TRAINING], command, { ...fields, training }, 'recorded'],
    ['belongs to an employment', [EMPLOYMENT], command, { ...fields, employment }, 'recorded'],
    [
      'belongs to one of the two',
      [TRAINING, EMPLOYMENT],
      command,
      { ...fields, training, employment },
      refused('one-of', 'employment'),
    ],
    [
      'does not belong to a training that nobody recorded',
      [],
      command,
      { ...fields, training },
      refused('unknown-reference', 'training'),
    ],
    [
      'does not take a training for an employment',
      [TRAINING],
      command,
      { ...fields, employment: training },
      refused('unknown-reference', 'employment'),
    ],
    [
      'is not before the training began',
      [TRAINING],
      command,
      { ...fields, training, occurredOn: '2018-03-14' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'is recorded late, of a training that has ended',
      [TRAINING, ENDED],
      command,
      { ...fields, training, occurredOn: '2018-06-15' },
      'recorded',
    ],
    [
      'is judged by the end of the training',
      [TRAINING, ENDED],
      command,
      { ...fields, training, occurredOn: '2018-06-16' },
      afterTheEnd,
    ],
    [
      'may be within the training for all that is known (R-18)',
      [TRAINING, ENDED],
      command,
      { ...fields, training, occurredOn: '2018' },
      'recorded',
    ],
  ]);
});

describe.each([
  ['TaskAdded', { kind: 'ordinary' }],
  ['MentorAssigned', { role: 'colleague' }],
  ['AbsenceNoted', { kind: 'notified' }],
])('A training with %s on record', (event, fields) => {
  it('does not end before it', () =>
    givenOpenCase(TRAINING, ['within', event, { ...fields, training, occurredOn: '2018-05-10' }])
      .when('complete-training', { training, occurredOn: '2018-05-09' })
      .thenRefused('ends-before-change', 'occurredOn'));
});

describe('A mentor', () => {
  const main = { training, mainResponsible: true };
  const OVER: GivenFact[] = [
    TRAINING,
    mentorOf({ occurredOn: '2018-03-20' }),
    ['gone', 'MentorEnded', { mentor, occurredOn: '2018-05-10' }],
  ];

  it('does not become a second one with the main responsibility by a correction (F-13)', () =>
    givenOpenCase(TRAINING, mentorOf(), [
      'buddy',
      'MentorAssigned',
      { training, role: 'buddy', occurredOn: '2018-04-01' },
    ])
      .when('correct-fact', {
        fact: idOf('buddy'),
        changes: { mainResponsible: true },
        reason: 'Misread',
      })
      .thenRefused('impossible-history', 'changes', /main-mentor-exists/));

  decisions([
    [
      'helps beside others',
      [TRAINING, mentorOf()],
      'assign-mentor',
      { training, role: 'buddy' },
      'recorded',
    ],
    [
      'with the main responsibility is one at a time in a training (F-13)',
      [TRAINING, mentorOf()],
      'assign-mentor',
      { ...main, role: 'buddy' },
      refused('main-mentor-exists', 'mainResponsible'),
    ],
    [
      'has the main responsibility beside one who has not',
      [TRAINING, mentorOf({ mainResponsible: false })],
      'assign-mentor',
      main,
      'recorded',
    ],
    [
      'has the main responsibility at one workplace beside one at another',
      [TRAINING, EMPLOYMENT, mentorOf()],
      'assign-mentor',
      { employment, mainResponsible: true },
      'recorded',
    ],
    [
      'takes over from one who has stopped',
      OVER,
      'assign-mentor',
      { ...main, occurredOn: '2018-05-10' },
      'recorded',
    ],
    [
      'does not take over while the other, as is known by now, was still there',
      OVER,
      'assign-mentor',
      { ...main, occurredOn: '2018-05-09' },
      refused('main-mentor-exists', 'mainResponsible'),
    ],
    [
      'may have taken over when the month is all that is known (R-18)',
      OVER,
      'assign-mentor',
      { ...main, occurredOn: '2018-05' },
      'recorded',
    ],
    [
      'is not assigned twice in the same words',
      [TRAINING, mentorOf()],
      'assign-mentor',
      main,
      'nothing',
    ],
    [
      'without a date may be assigned anew once gone',
      [TRAINING, mentorOf(), ['gone', 'MentorEnded', { mentor }]],
      'assign-mentor',
      main,
      'recorded',
    ],
    [
      'does not turn out to have stayed until after the next took over',
      [...OVER, mentorOf({ occurredOn: '2018-03-15' }, 'before')],
      'end-mentor',
      { mentor: idOf('before'), occurredOn: '2018-03-21' },
      refused('main-mentor-exists', 'occurredOn'),
    ],
    [
      'may turn out to have been there before the next took over',
      [...OVER, mentorOf({ occurredOn: '2018-03-15' }, 'before')],
      'end-mentor',
      { mentor: idOf('before'), occurredOn: '2018-03-20' },
      'recorded',
    ],
    ['stops', [TRAINING, mentorOf()], 'end-mentor', { mentor }, 'recorded'],
    [
      'does not stop before starting',
      [TRAINING, mentorOf({ occurredOn: '2018-03-20' })],
      'end-mentor',
      { mentor, occurredOn: '2018-03-19' },
      refused('ends-before-start', 'occurredOn'),
    ],
    ['stops once', OVER, 'end-mentor', { mentor }, refused('already-ended', 'mentor')],
    [
      'who was never assigned does not stop',
      [],
      'end-mentor',
      { mentor },
      refused('unknown-reference', 'mentor'),
    ],
  ]);

  it('stays when the training ends (R-1)', () =>
    expect(runningSpells(courseOf(TRAINING, mentorOf(), ENDED), 'mentor')).toHaveLength(1));
});
