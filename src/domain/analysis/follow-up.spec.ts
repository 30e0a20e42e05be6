import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { followUpOf } from './follow-up.js';

const DAY = '2018-12-31';
const agreement = idOf('agreement');
const training = idOf('training');

const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const HIRED: GivenFact = [
  'employment',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-07-01' },
];
const signed = (fields: Fields = {}): GivenFact => [
  'agreement',
  'AgreementSigned',
  {
    parties: ['user', 'employer', 'office'],
    contactEveryWeeks: 4,
    occurredOn: '2018-03-05',
    ...fields,
  },
];
const held = (name: string, occurredOn?: string, fields: Fields = {}): GivenFact => [
  name,
  'FollowUpContactHeld',
  { directedAt: ['user'], ...(occurredOn ? { occurredOn } : {}), ...fields },
];
const on = (day: string, ...facts: GivenFact[]) => followUpOf(courseOf(...facts), day);
const planned = (day: string, ...facts: GivenFact[]) =>
  on(day, ...facts).planned.map(({ day: due, state, heldBy }) => [due, state, heldBy]);

describe('Planned contacts (F-10)', () => {
  it('come every so many weeks from the agreement to its planned end', () =>
    expect(planned('2018-04-10', signed({ plannedEnd: '2018-06-01' }))).toEqual([
      ['2018-04-02', 'missed', undefined],
      ['2018-04-30', 'upcoming', undefined],
      ['2018-05-28', 'upcoming', undefined],
    ]));

  it('are held by a contact near their day, each by one of its own', () =>
    expect(
      planned(
        '2018-06-01',
        signed({ plannedEnd: '2018-06-01' }),
        held('early', '2018-03-28'),
        held('again', '2018-04-06'),
        held('late', '2018-06-01'),
      ),
    ).toEqual([
      ['2018-04-02', 'held', idOf('early')],
      ['2018-04-30', 'missed', undefined],
      ['2018-05-28', 'held', idOf('late')],
    ]));

  it.each<[string, GivenFact, string]>([
    ['a visit to the workplace', held('it', '2018-04-02', { directedAt: ['employer'] }), 'held'],
    ['one that somebody asked for', held('it', '2018-04-02', { initiative: 'reactive' }), 'missed'],
    [
      'one agreed beforehand, whoever asked',
      held('it', '2018-04-02', { initiative: 'reactive', planned: true }),
      'held',
    ],
    ['one that was not planned', held('it', '2018-04-02', { planned: false }), 'missed'],
    ['what the mentor does', held('it', '2018-04-02', { by: 'mentor' }), 'missed'],
    ['one somewhere in the month', held('it', '2018-04'), 'held'],
    ['one without a date', held('it'), 'unknown'],
    [
      'a review with the office',
      ['it', 'ReviewHeld', { participants: ['user', 'office'], occurredOn: '2018-04-02' }],
      'held',
    ],
    [
      'a review without it',
      ['it', 'ReviewHeld', { participants: ['user', 'manager'], occurredOn: '2018-04-02' }],
      'missed',
    ],
  ])('count %s as they should', (_, contact, state) =>
    expect(on('2018-04-20', signed({ plannedEnd: '2018-04-20' }), contact).planned).toMatchObject([
      { state },
    ]),
  );

  it('are not held by a contact at another employer', () =>
    expect(
      planned(
        '2018-04-20',
        signed({ plannedEnd: '2018-04-20', employerId: EMPLOYER }),
        held('elsewhere', '2018-04-02', { employerId: idOf('other') }),
      ),
    ).toEqual([['2018-04-02', 'missed', undefined]]));

  it('begin anew when a revision changes how often', () =>
    expect(
      planned('2018-03-05', signed({ plannedEnd: '2018-05-20' }), [
        'revision',
        'AgreementRevised',
        { agreement, contactEveryWeeks: 2, occurredOn: '2018-04-20' },
      ]).map(([due]) => due),
    ).toEqual(['2018-04-02', '2018-05-04', '2018-05-18']));

  it('keep their rhythm when a revision changes something else', () =>
    expect(
      planned('2018-03-05', signed({ plannedEnd: '2018-05-01' }), [
        'revision',
        'AgreementRevised',
        { agreement, plannedEnd: '2018-06-01', occurredOn: '2018-04-20' },
      ]).map(([due]) => due),
    ).toEqual(['2018-04-02', '2018-04-30', '2018-05-28']));

  it.each<[string, GivenFact[]]>([
    ['its training ends', [['end', 'TrainingCompleted', { training, occurredOn: '2018-04-15' }]]],
    ['follow-up ends', [['end', 'FollowUpEnded', { occurredOn: '2018-04-15' }]]],
    ['the case closes', [['end', 'CaseClosed', { outcome: 'work', occurredOn: '2018-04-15' }]]],
  ])('stop when %s', (_, ends) =>
    expect(
      planned(DAY, TRAINING, signed({ training, plannedEnd: '2018-09-01' }), ...ends).map(
        ([due]) => due,
      ),
    ).toEqual(['2018-04-02']),
  );

  it('go on as long as the training is extended', () =>
    expect(
      planned('2018-03-15', TRAINING, signed({ training, plannedEnd: '2018-04-15' }), [
        'extension',
        'TrainingExtended',
        { training, newEnd: '2018-05-15' },
      ]).map(([due]) => due),
    ).toEqual(['2018-04-02', '2018-04-30']));

  it('without any end are shown to the next one', () =>
    expect(planned('2018-04-10', signed())).toEqual([
      ['2018-04-02', 'missed', undefined],
      ['2018-04-30', 'upcoming', undefined],
    ]));

  it('count from the last day on which a rough agreement can have been signed', () =>
    expect(
      planned('2018-04-10', signed({ occurredOn: '2018-03', plannedEnd: '2018-05' }))[0],
    ).toEqual(['2018-04-28', 'upcoming', undefined]));

  it.each<[string, GivenFact[]]>([
    [
      'the agreement has no date',
      [['agreement', 'AgreementSigned', { parties: ['user', 'office'], contactEveryWeeks: 4 }]],
    ],
    [
      'nobody agreed how often',
      [['agreement', 'AgreementSigned', { parties: ['user', 'office'], occurredOn: '2018-03-05' }]],
    ],
    [
      'its training ended nobody knows when',
      [TRAINING, signed({ training }), ['end', 'TrainingCompleted', { training }]],
    ],
  ])('have no days when %s', (_, facts) => expect(planned(DAY, ...facts)).toEqual([]));
});

describe('Contacts in each direction (F-11)', () => {
  const all = {
    user: ['user'],
    employer: ['employer'],
    mentor: ['mentor'],
    three: ['user', 'employer'],
  };

  it('are counted before, during and after hire (R-13)', () => {
    const { contacts } = on(
      DAY,
      TRAINING,
      HIRED,
      held('before', '2018-02-01', { directedAt: all.user }),
      held('talk', '2018-04-01', { directedAt: all.three }),
      held('mentor', '2018-05-01', { directedAt: all.mentor }),
      held('after', '2018-08-01', { directedAt: all.employer }),
      held('some time', undefined, { directedAt: all.user }),
    );
    const none = { withUser: 0, withEmployer: 0, withWorkplace: 0, threeParty: 0 };
    expect(contacts).toEqual({
      before: { ...none, contacts: 1, withUser: 1 },
      during: { contacts: 2, withUser: 1, withEmployer: 1, withWorkplace: 1, threeParty: 1 },
      afterHire: { ...none, contacts: 1, withEmployer: 1 },
      unknown: { ...none, contacts: 1, withUser: 1 },
    });
  });

  it('leave open what a rough date leaves open', () =>
    expect(on(DAY, TRAINING, held('it', '2018')).contacts.unknown.contacts).toBe(1));

  it('are not those that the workplace holds itself', () =>
    expect(on(DAY, TRAINING, held('it', '2018-04-01', { by: 'employer' }))).toMatchObject({
      heldByWorkplace: 1,
      contacts: { during: { contacts: 0 } },
    }));

  it('are those held by the day', () =>
    expect(on('2018-03-31', TRAINING, held('it', '2018-04-01')).contacts.during.contacts).toBe(0));
});

describe('Own initiative (F-10)', () => {
  const REQUEST: GivenFact = [
    'request',
    'SupportRequested',
    { by: 'employer', occurredOn: '2018-04-01' },
  ];

  it('is not a contact after an employer called', () =>
    expect(
      on(
        DAY,
        REQUEST,
        held('answer', '2018-04-02', { request: idOf('request') }),
        held('own', '2018-05-01', { initiative: 'proactive' }),
        held('own too', '2018-06-01', { initiative: 'proactive' }),
        held('asked', '2018-06-02', { initiative: 'reactive' }),
        held('who knows', '2018-07-01'),
      ).initiative,
    ).toEqual({ proactive: 2, reactive: 2, notStated: 1, sharePercent: 50 }));

  it('has no share where nobody stated any', () =>
    expect(on(DAY, held('it')).initiative).toEqual({ proactive: 0, reactive: 0, notStated: 1 }));
});

describe('Time without a contact', () => {
  it('is the longest between two, or until today while follow-up goes on', () => {
    const facts = [held('a', '2018-03-01'), held('b', '2018-03-11'), held('c', '2018-05-01')];
    expect(on('2018-05-02', ...facts).longestGap).toEqual({
      days: { min: 51, max: 51 },
      from: idOf('b'),
      to: idOf('c'),
    });
    expect(on('2018-07-01', ...facts).longestGap).toEqual({
      days: { min: 61, max: 61 },
      from: idOf('c'),
    });
    const ended: GivenFact = ['end', 'FollowUpEnded', { occurredOn: '2018-05-01' }];
    expect(on('2018-07-01', ...facts, ended).longestGap?.to).toBe(idOf('c'));
  });

  it('is not known before the first contact', () =>
    expect(on(DAY)).not.toHaveProperty('longestGap'));
});

describe('Response to a request (F-15)', () => {
  const request: GivenFact = [
    'request',
    'SupportRequested',
    { by: 'user', occurredOn: '2018-05-02' },
  ];
  const answer = (occurredOn?: string): GivenFact => [
    'answer',
    'SupportAnswered',
    { request: idOf('request'), ...(occurredOn ? { occurredOn } : {}) },
  ];

  it('took as long as the first answer to it, in words or by a contact', () =>
    expect(
      on(
        DAY,
        request,
        answer('2018-05-10'),
        held('visit', '2018-05-04', { request: idOf('request') }),
      ).responses,
    ).toEqual([
      {
        request: idOf('request'),
        by: 'user',
        on: '2018-05-02',
        answeredBy: idOf('visit'),
        answeredOn: '2018-05-04',
        days: { min: 2, max: 2 },
      },
    ]));

  it('has taken until today while there is none', () =>
    expect(on('2018-05-12', request).responses).toMatchObject([{ days: { min: 10, max: 10 } }]));

  it('is not known of an answer without a date', () => {
    const [response] = on(DAY, request, answer()).responses;
    expect(response).toMatchObject({ answeredBy: idOf('answer') });
    expect(response).not.toHaveProperty('days');
  });
});

describe('The main contact (F-09)', () => {
  it('is one at a time, with each handover and its reason', () => {
    const { mainContacts, handovers } = on(
      DAY,
      [
        'first',
        'CounsellorAssigned',
        { counsellor: 'Z1', directLine: true, occurredOn: '2018-01-08' },
      ],
      [
        'second',
        'CounsellorChanged',
        { counsellor: 'Z2', reason: 'Moved', overlapUntil: '2018-04-01', occurredOn: '2018-03' },
      ],
    );
    expect(mainContacts).toEqual([
      {
        id: idOf('first'),
        counsellor: 'Z1',
        from: '2018-01-08',
        to: '2018-03',
        current: false,
        directLine: true,
      },
      {
        id: idOf('second'),
        counsellor: 'Z2',
        from: '2018-03',
        current: true,
        reason: 'Moved',
        overlapUntil: '2018-04-01',
      },
    ]);
    expect(handovers).toBe(1);
  });
});

describe('Follow-up after a hire (F-14)', () => {
  it('goes on', () =>
    expect(on(DAY, TRAINING, HIRED)).toMatchObject({ hired: true, goesOn: true }));

  it('ends by its own event, which says whether the person has settled', () =>
    expect(
      on(DAY, HIRED, [
        'end',
        'FollowUpEnded',
        { settled: true, reason: 'asAgreed', occurredOn: '2018-12-01' },
      ]),
    ).toMatchObject({
      goesOn: false,
      ended: { id: idOf('end'), on: '2018-12-01', settled: true, reason: 'asAgreed' },
    }));
});
