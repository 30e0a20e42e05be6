import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { employerContactsOf } from './employer-contacts.js';

const OTHER = idOf('other employer');
const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-01' },
];
const held = (more: Fields = {}): GivenFact => [
  'contact',
  'FollowUpContactHeld',
  { directedAt: ['employer'], occurredOn: '2018-04-01', ...more },
];
const contacts = (...facts: GivenFact[]) => employerContactsOf(courseOf(...facts));

describe('A contact with an employer', () => {
  it('is a follow-up contact at the employer of the only placement that ran', () =>
    expect(
      contacts(
        TRAINING,
        held({
          directedAt: ['user', 'employer'],
          by: 'office',
          initiative: 'proactive',
          planned: false,
          helperTasks: ['transport', 'housing'],
        }),
      ),
    ).toEqual([
      {
        id: idOf('contact'),
        employerId: EMPLOYER,
        on: '2018-04-01',
        kind: 'contact',
        by: 'office',
        initiative: 'proactive',
        planned: false,
        threeParty: true,
        helperTasks: 2,
      },
    ]));

  it.each<[string, GivenFact[]]>([
    ['no placement ran', [held()]],
    ['it was before the placement', [TRAINING, held({ occurredOn: '2018-02' })]],
    [
      'placements at several employers ran',
      [TRAINING, ['t2', 'TrainingStarted', { employerId: OTHER }], held()],
    ],
    ['it was with the person alone', [TRAINING, held({ directedAt: ['user'], by: 'office' })]],
  ])('is left out when %s', (_, facts) => expect(contacts(...facts)).toEqual([]));

  it('is with the employer it names, whatever ran', () =>
    expect(contacts(TRAINING, held({ employerId: OTHER }))[0]?.employerId).toBe(OTHER));

  it('counts what the workplace itself did for the person', () =>
    expect(
      contacts(TRAINING, held({ directedAt: ['user'], by: 'employer', helperTasks: ['health'] })),
    ).toEqual([expect.objectContaining({ by: 'employer', threeParty: false, helperTasks: 1 })]));

  it('is a presentation, an interview or a decision at the employer it names', () =>
    expect(
      contacts(
        ['p', 'CandidatePresented', { employerId: EMPLOYER, presentedBy: 'provider' }],
        ['i', 'EmployerInterviewHeld', { employerId: EMPLOYER }],
        ['d', 'HiringDecisionRecorded', { employerId: OTHER, hired: false }],
      ).map(({ kind, employerId, by }) => [kind, employerId, by]),
    ).toEqual([
      ['presentation', EMPLOYER, 'provider'],
      ['interview', EMPLOYER, undefined],
      ['decision', OTHER, undefined],
    ]));

  it('is a review in which the workplace took part', () => {
    const review = (participants: string[] | undefined): GivenFact => [
      'r',
      'ReviewHeld',
      { training: idOf('training'), ...(participants && { participants }) },
    ];
    expect(contacts(TRAINING, review(['user', 'manager']))).toEqual([
      expect.objectContaining({ kind: 'review', employerId: EMPLOYER, threeParty: true }),
    ]);
    expect(contacts(TRAINING, review(['user', 'office']))).toEqual([]);
    expect(contacts(TRAINING, review(undefined))).toEqual([]);
  });

  describe('that is a request for support', () => {
    const ask = (by = 'employer'): GivenFact => [
      'q',
      'SupportRequested',
      { by, occurredOn: '2018-04-01' },
    ];
    const state = (...facts: GivenFact[]) =>
      contacts(TRAINING, ...facts)
        .filter(({ kind }) => kind === 'request')
        .map(({ answered, answeredOn }) => ({ answered, answeredOn }));

    it('waits until it is answered', () =>
      expect(state(ask())).toEqual([{ answered: false, answeredOn: undefined }]));

    it('is answered by its answer, dated or not', () => {
      const answer = (fields: Fields): GivenFact => [
        'a',
        'SupportAnswered',
        { request: idOf('q'), ...fields },
      ];
      expect(state(ask(), answer({ occurredOn: '2018-04-03' }))).toEqual([
        { answered: true, answeredOn: '2018-04-03' },
      ]);
      expect(state(ask(), answer({}))).toEqual([{ answered: true, answeredOn: undefined }]);
    });

    it('is answered by a contact that names it', () =>
      expect(state(ask(), held({ request: idOf('q') }))).toEqual([
        { answered: true, answeredOn: '2018-04-01' },
      ]));

    it('is none when the person asks', () => expect(state(ask('user'))).toEqual([]));
  });
});
