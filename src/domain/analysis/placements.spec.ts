import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { onlyEmployerAt } from './placement-circumstances.js';
import { placementsOf } from './placements.js';

const OTHER = idOf('other employer');

const training = (more: Fields = {}, name = 'training'): GivenFact => [
  name,
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-01', ...more },
];
const job = (more: Fields = {}, name = 'job'): GivenFact => [
  name,
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-09-01', ...more },
];
const of = (name: string, ...facts: GivenFact[]) =>
  placementsOf(courseOf(...facts)).find(({ id }) => id === idOf(name));

describe('A placement', () => {
  it('says of a bare training only what is known', () =>
    expect(placementsOf(courseOf(training()))).toEqual([
      {
        id: idOf('training'),
        kind: 'training',
        employerId: EMPLOYER,
        from: '2018-03-01',
        ended: false,
        extensions: 0,
        hasAgreement: false,
        goals: 0,
        hasMainMentor: false,
        subsidised: false,
        decided: false,
      },
    ]));

  it('of a training follows its extensions and its tasks', () =>
    expect(
      of(
        'training',
        training({ plannedEnd: '2018-06-01', workArea: 'shop', taskContent: 'training' }),
        ['e1', 'TrainingExtended', { training: idOf('training'), newEnd: '2018-08-01' }],
        ['e2', 'TrainingExtended', { training: idOf('training') }],
        [
          'c',
          'TaskContentChanged',
          { training: idOf('training'), to: 'ordinary', workArea: 'till' },
        ],
      ),
    ).toMatchObject({
      plannedEnd: '2018-08-01',
      extensions: 2,
      taskContent: 'ordinary',
      workArea: 'till',
    }));

  it('tells how a training ended and who ended it, but never the sealed reason', () => {
    const broken = of('training', training(), [
      'end',
      'TrainingInterrupted',
      { training: idOf('training'), initiatedBy: 'user', reason: 'x', occurredOn: '2018-04' },
    ]);
    expect(broken).toMatchObject({
      ended: true,
      to: '2018-04',
      endType: 'interrupted',
      endedBy: 'user',
    });
    expect(broken).not.toHaveProperty('endReason');
    expect(
      of('training', training(), ['end', 'TrainingCompleted', { training: idOf('training') }]),
    ).toMatchObject({ ended: true, endType: 'completed' });
  });

  it('of an employment is the contract as it stands, with the way in and the end', () =>
    expect(
      of(
        'job',
        training(),
        job({ percentage: 50, training: idOf('training') }),
        ['ch', 'EmploymentChanged', { employment: idOf('job'), percentage: 80 }],
        ['end', 'EmploymentEnded', { employment: idOf('job'), reason: 'subsidyEnded' }],
      ),
    ).toMatchObject({
      kind: 'employment',
      contractType: 'permanent',
      percentage: 80,
      viaTraining: idOf('training'),
      ended: true,
      endType: 'employmentEnded',
      endReason: 'subsidyEnded',
      hired: true,
    }));

  it.each<[string, Fields, boolean]>([
    ['names the training', { training: idOf('training') }, true],
    ['names the employer', { employerId: EMPLOYER }, true],
    ['names neither', {}, true],
    ['names another employer', { employerId: OTHER }, false],
    [
      'names another training, be it at the same employer',
      { training: idOf('earlier'), employerId: EMPLOYER },
      false,
    ],
  ])('has its agreement and goals from one that %s', (_, named, has) =>
    expect(
      of('training', training({ occurredOn: '2018-01-01' }, 'earlier'), training(), [
        'a',
        'AgreementSigned',
        { parties: ['user', 'employer'], goals: [{ text: 'x' }, { text: 'y' }], ...named },
      ]),
    ).toMatchObject({ hasAgreement: has, goals: has ? 2 : 0 }),
  );

  it('has the main mentor who names it, or names no place when it runs alone', () => {
    const mentor = (more: Fields): GivenFact => [
      'm',
      'MentorAssigned',
      { mainResponsible: true, occurredOn: '2018-03-02', ...more },
    ];
    const has = (...facts: GivenFact[]) => of('training', ...facts)?.hasMainMentor;
    expect(has(training(), mentor({ training: idOf('training') }))).toBe(true);
    expect(has(training(), mentor({}))).toBe(true);
    expect(has(training(), mentor({ mainResponsible: false }))).toBe(false);
    expect(has(training(), training({ employerId: OTHER }, 'beside'), mentor({}))).toBe(false);
  });

  it.each<[string, Fields, { training: boolean; job: boolean }]>([
    ['the employment', { employment: idOf('job') }, { training: false, job: true }],
    ['the training', { training: idOf('training') }, { training: true, job: true }],
    ['no place', {}, { training: false, job: true }],
    ['no place, before it', { until: '2018-08-01' }, { training: false, job: false }],
  ])('is subsidised by a wage subsidy that names %s', (_, { until, ...named }, expected) => {
    const facts: GivenFact[] = [
      training(),
      job({ training: idOf('training') }),
      ['s', 'InstrumentStarted', { kind: 'wageSubsidy', occurredOn: '2018-07-01', ...named }],
      ...(until
        ? [
            [
              'se',
              'InstrumentEnded',
              { instrument: idOf('s'), occurredOn: until },
            ] satisfies GivenFact,
          ]
        : []),
    ];
    expect(of('training', ...facts)?.subsidised).toBe(expected.training);
    expect(of('job', ...facts)?.subsidised).toBe(expected.job);
  });

  it('is not subsidised by what is only granted, nor by a mentor grant', () =>
    expect(
      of(
        'job',
        job(),
        ['g', 'InstrumentGranted', { kind: 'wageSubsidy' }],
        ['m', 'InstrumentStarted', { kind: 'mentorGrant' }],
      )?.subsidised,
    ).toBe(false));

  it('has the latest prospect stated for the employer', () => {
    const said = (
      name: string,
      jobProspect: string | undefined,
      employerId?: string,
    ): GivenFact => [
      name,
      'ExpectationsClarified',
      {
        ...(jobProspect ? { jobProspect } : { purposeClear: true }),
        ...(employerId && { employerId }),
      },
    ];
    expect(
      of(
        'training',
        training(),
        said('a', 'possible'),
        said('b', 'none', EMPLOYER),
        said('c', 'concrete', OTHER),
        said('d', undefined, EMPLOYER),
      )?.jobProspect,
    ).toBe('none');
  });

  describe('is decided', () => {
    const decision = (more: Fields): GivenFact => [
      'd',
      'HiringDecisionRecorded',
      { employerId: EMPLOYER, hired: false, occurredOn: '2018-06-01', ...more },
    ];
    it.each<[string, GivenFact[], { decided: boolean; hired?: boolean }]>([
      ['with a no', [decision({})], { decided: true, hired: false }],
      ['with a yes', [decision({ hired: true })], { decided: true, hired: true }],
      ['not at another employer', [decision({ employerId: OTHER })], { decided: false }],
      ['not before it began', [decision({ occurredOn: '2018-02-01' })], { decided: false }],
      ['by an employment after it', [job()], { decided: false, hired: true }],
      ['by an employment in spite of a no', [decision({}), job()], { decided: true, hired: true }],
      ['not by a job from before', [job({ occurredOn: '2017-01' })], { decided: false }],
      ['not by a job elsewhere', [job({ employerId: OTHER })], { decided: false }],
    ])('%s', (_, facts, { decided, hired }) => {
      const placement = of('training', training(), ...facts);
      expect(placement?.decided).toBe(decided);
      expect(placement?.hired).toBe(hired);
    });
  });
});

describe('The employer of a time', () => {
  const two = courseOf(
    training(),
    ['e', 'TrainingCompleted', { training: idOf('training'), occurredOn: '2018-05-01' }],
    job({ employerId: OTHER, occurredOn: '2018-04' }),
  );
  it.each<[string, string | undefined, string | undefined]>([
    ['of the only placement then', '2018-03-15', EMPLOYER],
    ['of the later one', '2018-06-01', OTHER],
    ['not when both may run', '2018-04', undefined],
    ['not when the time is not stated', undefined, undefined],
    ['not before any', '2017', undefined],
  ])('is known %s', (_, on, employer) => expect(onlyEmployerAt(two, on)).toBe(employer));

  it('is known when two placements at it run together', () =>
    expect(onlyEmployerAt(courseOf(training(), job()), '2019')).toBe(EMPLOYER));
});
