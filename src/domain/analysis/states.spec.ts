import { noCourse } from '../course/course.js';
import { fold } from '../course/decider.js';
import {
  factOf,
  given,
  givenOpenCase,
  idOf,
  type GivenFact,
} from '../course/specification.fixture.js';
import { ANALYSIS_STATES, STATE_DEFINITIONS, stateOn } from './states.js';

const at = (occurredOn: string, more = {}) => ({ employerId: idOf('firm'), occurredOn, ...more });

const JOB: GivenFact = [
  'job',
  'EmploymentStarted',
  at('2018-06-01', { contractType: 'permanent' }),
];
const OTHER_JOB: GivenFact = [
  'other-job',
  'EmploymentStarted',
  at('2018-06-01', { contractType: 'onCall' }),
];
const TRAINING: GivenFact = ['training', 'TrainingStarted', at('2018-03-01')];
const TRAINED: GivenFact = [
  'trained',
  'TrainingCompleted',
  { training: idOf('training'), occurredOn: '2018-05-31' },
];
const COURSE: GivenFact = [
  'course',
  'PreparationStarted',
  { kind: 'languageCourse', occurredOn: '2018-02-01' },
];
const ASSESSMENT: GivenFact = ['assessment', 'AssessmentStarted', { occurredOn: '2018-01-10' }];
const subsidy = (more = {}): GivenFact => [
  'subsidy',
  'InstrumentStarted',
  { kind: 'wageSubsidy', occurredOn: '2018-06-01', ...more },
];
const closedWith = (outcome: string): GivenFact => [
  'closing',
  'CaseClosed',
  { outcome, occurredOn: '2018-09-01' },
];

const stateAfter = (...facts: GivenFact[]) => stateOn(givenOpenCase(...facts).course);

describe('The state of a course', () => {
  it('is defined once for each name, in order of precedence', () =>
    expect(STATE_DEFINITIONS.map(({ name }) => name)).toEqual([...ANALYSIS_STATES]));

  it.each<[string, GivenFact[], string]>([
    ['between while nothing runs', [], 'between'],
    [
      'between during own job search',
      [['search', 'PreparationStarted', { kind: 'ownJobSearch' }]],
      'between',
    ],
    ['assessment', [ASSESSMENT], 'assessment'],
    ['preparation, before an assessment', [ASSESSMENT, COURSE], 'preparation'],
    ['work training, before a preparation', [COURSE, TRAINING], 'work-training'],
    ['work, before a training', [TRAINING, JOB], 'work'],
    ['subsidised work', [JOB, subsidy({ employment: idOf('job') })], 'subsidised-work'],
    ['subsidised work where the subsidy names no employment', [JOB, subsidy()], 'subsidised-work'],
    [
      'work where another employment is without subsidy',
      [JOB, OTHER_JOB, subsidy({ employment: idOf('job') })],
      'work',
    ],
    [
      'work while a subsidy is only granted',
      [JOB, ['grant', 'InstrumentGranted', { kind: 'wageSubsidy' }]],
      'work',
    ],
    ['work with another instrument', [JOB, subsidy({ kind: 'mentorGrant' })], 'work'],
    [
      'work once the subsidy ended',
      [JOB, subsidy(), ['end', 'InstrumentEnded', { instrument: idOf('subsidy') }]],
      'work',
    ],
    ['work training with a subsidy on it', [TRAINING, subsidy()], 'work-training'],
    ['between after a training without a hire', [TRAINING, TRAINED], 'between'],
    ['closed, whatever was left running', [JOB, closedWith('work')], 'closed-work'],
    [
      'closed with the latest outcome',
      [
        closedWith('other'),
        ['again', 'CaseReopened', {}],
        ['closed anew', 'CaseClosed', { outcome: 'benefit' }],
      ],
      'closed-benefit',
    ],
    ['closed in education', [closedWith('education')], 'closed-education'],
    ['closed otherwise', [closedWith('other')], 'closed-other'],
    ['closed, unknown where', [closedWith('unknown')], 'closed-unknown'],
    [
      'what runs, once it is reopened',
      [TRAINING, closedWith('other'), ['again', 'CaseReopened', {}]],
      'work-training',
    ],
  ])('is %s', (_, facts, state) => expect(stateAfter(...facts)).toBe(state));

  it('is between for a course of which nothing is recorded', () =>
    expect(stateOn(noCourse)).toBe('between'));
});

describe('The state on a day', () => {
  const { course } = givenOpenCase(
    ASSESSMENT,
    [
      'assessed',
      'AssessmentCompleted',
      { assessment: idOf('assessment'), occurredOn: '2018-01-20' },
    ],
    TRAINING,
    TRAINED,
    JOB,
    ['subsidy', 'InstrumentProposed', { kind: 'wageSubsidy', occurredOn: '2018-05-01' }],
    ['start', 'InstrumentStarted', { instrument: idOf('subsidy'), occurredOn: '2018-07-01' }],
    ['stop', 'InstrumentEnded', { instrument: idOf('subsidy'), occurredOn: '2018-08-01' }],
    closedWith('work'),
    ['again', 'CaseReopened', { occurredOn: '2018-10-01' }],
    ['lost', 'EmploymentEnded', { employment: idOf('job'), occurredOn: '2018-10-10' }],
  );

  it.each([
    ['2017-12-31', undefined],
    ['2018-01-01', 'between'],
    ['2018-01-10', 'assessment'],
    ['2018-01-20', 'between'],
    ['2018-03-01', 'work-training'],
    ['2018-05-31', 'between'],
    ['2018-06-01', 'work'],
    ['2018-07-01', 'subsidised-work'],
    ['2018-08-01', 'work'],
    ['2018-09-01', 'closed-work'],
    ['2018-10-01', 'work'],
    ['2018-10-10', 'between'],
  ])('%s is %s', (day, state) => expect(stateOn(course, day)).toBe(state));

  it('lets a spell run from its first possible to its last possible day', () => {
    const rough = givenOpenCase(
      ['training', 'TrainingStarted', at('2018-03~')],
      ['trained', 'TrainingCompleted', { training: idOf('training'), occurredOn: '2018-06' }],
    ).course;
    const states = ['2018-01-31', '2018-02-01', '2018-06-29', '2018-06-30'].map((day) =>
      stateOn(rough, day),
    );
    expect(states).toEqual(['between', 'work-training', 'work-training', 'between']);
  });

  it('counts an end that nobody dated as past, as with everything recorded', () => {
    const undated = givenOpenCase(TRAINING, [
      'trained',
      'TrainingCompleted',
      { training: idOf('training') },
    ]).course;
    expect(stateOn(undated, '2018-04-01')).toBe('between');
    expect(stateOn(undated)).toBe('between');
  });

  it('takes an opening that nobody dated to hold on every day', () =>
    expect(stateOn(given(['opening', 'CaseOpened', { office: '0315' }]).course, '1999-01-01')).toBe(
      'between',
    ));

  it('survives a stored date that cannot be read', () => {
    const broken = {
      ...factOf('training', 'TrainingStarted', at('2018-03-01')),
      occurredOn: 'soon',
    };
    const opened = factOf('opening', 'CaseOpened', { office: '0315', occurredOn: '2018-01-01' });
    expect(stateOn(fold([opened, broken]), '2018-02-01')).toBe('work-training');
  });
});
