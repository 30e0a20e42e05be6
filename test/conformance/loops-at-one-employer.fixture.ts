import { idOf } from '../../src/domain/course/specification.fixture.js';
import type { Loop } from './loops.fixture.js';

const employerId = idOf('employer A');
const parties = ['user', 'employer', 'office'];

const contact = (name: string, occurredOn: string, more = {}): Loop['facts'][number] => [
  name,
  'FollowUpContactHeld',
  {
    directedAt: ['user', 'employer'],
    by: 'office',
    initiative: 'proactive',
    employerId,
    occurredOn,
    ...more,
  },
];

export const LOOPS_AT_ONE_EMPLOYER: readonly Loop[] = [
  {
    number: 1,
    name: 'a second period follows the first at the same employer, and a post follows it',
    source: 'L1856-1864',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2016-01-11' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2016-01-11' }],
      ['assessment', 'AssessmentCompleted', { resources: 'Steady', occurredOn: '2016-01-25' }],
      [
        'expectations',
        'ExpectationsClarified',
        { employerId, jobProspect: 'possible', purposeClear: true, occurredOn: '2016-02-22' },
      ],
      [
        'agreement',
        'AgreementSigned',
        {
          parties,
          employerId,
          goals: [
            {
              text: 'Run the shop alone',
              criterion: 'Two shifts without help',
              setBy: ['user', 'employer', 'office'],
              kind: 'hire',
            },
          ],
          plannedEnd: '2016-05-31',
          meetingPlan: 'Every third week at the workplace',
          contactEveryWeeks: 3,
          occurredOn: '2016-02-26',
        },
      ],
      [
        'first period',
        'TrainingStarted',
        {
          employerId,
          taskContent: 'ordinary',
          plannedEnd: '2016-05-31',
          occurredOn: '2016-03-01',
        },
      ],
      [
        'mentor',
        'MentorAssigned',
        {
          training: idOf('first period'),
          role: 'colleague',
          mainResponsible: true,
          occurredOn: '2016-03-01',
        },
      ],
      contact('contact in March', '2016-03-22', { planned: true }),
      contact('contact in April', '2016-04-12', { planned: true }),
      contact('contact in May', '2016-05-03', { planned: true }),
      [
        'second period',
        'TrainingExtended',
        {
          training: idOf('first period'),
          newEnd: '2016-08-31',
          reason: 'Is to run the shop alone first',
          occurredOn: '2016-05-24',
        },
      ],
      [
        'revision',
        'AgreementRevised',
        {
          agreement: idOf('agreement'),
          plannedEnd: '2016-08-31',
          occurredOn: '2016-05-24',
        },
      ],
      contact('contact in July', '2016-07-05', { planned: true }),
      [
        'hiring',
        'HiringDecisionRecorded',
        {
          employerId,
          hired: true,
          training: idOf('first period'),
          reasons: ['jobMatch'],
          occurredOn: '2016-08-24',
        },
      ],
      [
        'end of training',
        'TrainingCompleted',
        {
          training: idOf('first period'),
          goalOutcomes: [{ goal: 1, outcome: 'reached' }],
          occurredOn: '2016-08-31',
        },
      ],
      [
        'post',
        'EmploymentStarted',
        {
          employerId,
          contractType: 'permanent',
          percentage: 60,
          training: idOf('first period'),
          occurredOn: '2016-09-01',
        },
      ],
      contact('contact in the post', '2016-10-04'),
    ],
    until: '2017-03-31',
    states: [
      ['2016-01-11', 'between'],
      ['2016-03-01', 'work-training'],
      ['2016-08-31', 'between'],
      ['2016-09-01', 'work'],
    ],
    spells: [
      ['training', '2016-03-01', '2016-08-31'],
      ['employment', '2016-09-01', undefined],
    ],
    worklistDays: ['2016-05-20', '2016-08-22', '2017-03-20'],
  },
  {
    number: 5,
    name: 'what was planned is impossible for the health, and other tasks lead to a small post',
    source: 'L1890-1896',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2013-01-14' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2013-01-14' }],
      [
        'training',
        'TrainingStarted',
        {
          employerId,
          workArea: 'cleaning',
          taskContent: 'training',
          plannedEnd: '2013-06-30',
          occurredOn: '2013-02-04',
        },
      ],
      ['absence', 'AbsenceNoted', { training: idOf('training'), occurredOn: '2013-03-04' }],
      [
        'other tasks',
        'TaskContentChanged',
        {
          training: idOf('training'),
          from: 'training',
          to: 'adapted',
          workArea: 'canteen',
          description: 'Cleaning was too heavy',
          occurredOn: '2013-03-11',
        },
      ],
      [
        'first extension',
        'TrainingExtended',
        { training: idOf('training'), newEnd: '2014-06-30', occurredOn: '2013-06-24' },
      ],
      [
        'ordinary tasks',
        'TaskContentChanged',
        { training: idOf('training'), from: 'adapted', to: 'ordinary', occurredOn: '2014-03-03' },
      ],
      [
        'second extension',
        'TrainingExtended',
        {
          training: idOf('training'),
          newEnd: '2016-01-31',
          reason: 'A post is to come free',
          occurredOn: '2014-06-23',
        },
      ],
      contact('contact with the employer', '2015-01-12', { directedAt: ['employer'] }),
      [
        'end of training',
        'TrainingCompleted',
        { training: idOf('training'), occurredOn: '2016-01-29' },
      ],
      [
        'post',
        'EmploymentStarted',
        {
          employerId,
          contractType: 'permanent',
          percentage: 20,
          workArea: 'canteen',
          training: idOf('training'),
          occurredOn: '2016-03-01',
        },
      ],
    ],
    until: '2016-12-31',
    states: [
      ['2013-01-14', 'between'],
      ['2013-02-04', 'work-training'],
      ['2016-01-29', 'between'],
      ['2016-03-01', 'work'],
    ],
    spells: [
      ['training', '2013-02-04', '2016-01-29'],
      ['employment', '2016-03-01', undefined],
    ],
    worklistDays: ['2013-06-20', '2014-09-01', '2016-02-22'],
  },
  {
    number: 6,
    name: 'training leads to a post as a substitute, and a permanent one is still wished for',
    source: 'L1838-1842',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2016-08-15' }],
      [
        'counsellor',
        'CounsellorAssigned',
        { counsellor: 'Z990101', singleContact: true, occurredOn: '2016-08-15' },
      ],
      [
        'language course',
        'PreparationStarted',
        { kind: 'languageCourse', occurredOn: '2016-08-22' },
      ],
      [
        'end of course',
        'PreparationEnded',
        {
          preparation: idOf('language course'),
          result: 'completed',
          occurredOn: '2016-12-16',
        },
      ],
      [
        'agreement',
        'AgreementSigned',
        { parties, employerId, plannedEnd: '2017-06-30', occurredOn: '2017-01-04' },
      ],
      [
        'training',
        'TrainingStarted',
        { employerId, workArea: 'cleaning', plannedEnd: '2017-06-30', occurredOn: '2017-01-09' },
      ],
      contact('talk of three', '2017-02-13'),
      contact('second talk of three', '2017-05-15'),
      [
        'end of training',
        'TrainingCompleted',
        { training: idOf('training'), occurredOn: '2017-06-30' },
      ],
      [
        'hiring',
        'HiringDecisionRecorded',
        { employerId, hired: true, training: idOf('training'), occurredOn: '2017-06-28' },
      ],
      [
        'substitute post',
        'EmploymentStarted',
        {
          employerId,
          contractType: 'substitute',
          percentage: 100,
          workArea: 'cleaning',
          training: idOf('training'),
          occurredOn: '2017-07-03',
        },
      ],
      contact('talk in the post', '2017-09-11'),
      [
        'wishes',
        'StatusCheckpointRecorded',
        {
          inWork: true,
          contractType: 'substitute',
          activity: 'inWork',
          wishes: 'A permanent post',
          occurredOn: '2018-01-08',
        },
      ],
    ],
    until: '2018-06-30',
    states: [
      ['2016-08-15', 'between'],
      ['2016-08-22', 'preparation'],
      ['2016-12-16', 'between'],
      ['2017-01-09', 'work-training'],
      ['2017-06-30', 'between'],
      ['2017-07-03', 'work'],
    ],
    spells: [
      ['preparation', '2016-08-22', '2016-12-16'],
      ['training', '2017-01-09', '2017-06-30'],
      ['employment', '2017-07-03', undefined],
    ],
    worklistDays: ['2017-04-24', '2017-06-19', '2018-03-05'],
  },
  {
    number: 7,
    name: 'without any training a subsidised post begins, and goes on when the subsidy ends early',
    source: 'L2574',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2017-02-06' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2017-02-06' }],
      [
        'hiring',
        'HiringDecisionRecorded',
        { employerId, hired: true, reasons: ['needForLabour'], occurredOn: '2017-03-20' },
      ],
      [
        'post',
        'EmploymentStarted',
        { employerId, contractType: 'permanent', percentage: 60, occurredOn: '2017-04-03' },
      ],
      [
        'proposal',
        'InstrumentProposed',
        { kind: 'wageSubsidy', proposedBy: 'office', occurredOn: '2017-03-20' },
      ],
      [
        'subsidy',
        'InstrumentStarted',
        {
          instrument: idOf('proposal'),
          employment: idOf('post'),
          ratePercentage: 50,
          plannedEnd: '2017-12-15',
          occurredOn: '2017-04-03',
        },
      ],
      contact('contact in the post', '2017-05-15'),
      [
        'end of subsidy',
        'InstrumentEnded',
        { instrument: idOf('proposal'), reason: 'wentWell', occurredOn: '2017-10-31' },
      ],
      contact('contact after the subsidy', '2017-12-04'),
    ],
    until: '2018-06-30',
    states: [
      ['2017-02-06', 'between'],
      ['2017-04-03', 'subsidised-work'],
      ['2017-10-31', 'work'],
    ],
    spells: [
      ['employment', '2017-04-03', undefined],
      ['instrument', '2017-03-20', '2017-10-31'],
    ],
    worklistDays: ['2017-05-02', '2017-10-30', '2018-04-30'],
  },
  {
    number: 9,
    name: 'a subsidised post is lost when the subsidy ends, and the course goes on',
    source: 'L2261, L2334',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2018-01-08' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2018-01-08' }],
      [
        'post',
        'EmploymentStarted',
        { employerId, contractType: 'otherTemporary', percentage: 100, occurredOn: '2018-03-01' },
      ],
      [
        'subsidy',
        'InstrumentStarted',
        {
          kind: 'wageSubsidy',
          employment: idOf('post'),
          ratePercentage: 50,
          plannedEnd: '2019-02-28',
          occurredOn: '2018-03-01',
        },
      ],
      contact('contact in the post', '2018-04-09'),
      [
        'closing',
        'CaseClosed',
        { outcome: 'work', goalOutcome: 'reached', occurredOn: '2018-06-29' },
      ],
      ['reopening', 'CaseReopened', { reason: 'Lost the post', occurredOn: '2019-03-04' }],
      [
        'end of subsidy',
        'InstrumentEnded',
        { instrument: idOf('subsidy'), reason: 'asPlanned', occurredOn: '2019-02-28' },
      ],
      [
        'end of post',
        'EmploymentEnded',
        { employment: idOf('post'), reason: 'subsidyEnded', occurredOn: '2019-02-28' },
      ],
      ['second assessment', 'AssessmentStarted', { kind: 'mapping', occurredOn: '2019-03-11' }],
      [
        'its result',
        'AssessmentCompleted',
        {
          assessment: idOf('second assessment'),
          resources: 'A year of experience',
          occurredOn: '2019-03-22',
        },
      ],
    ],
    until: '2019-12-31',
    states: [
      ['2018-01-08', 'between'],
      ['2018-03-01', 'subsidised-work'],
      ['2018-06-29', 'closed-work'],
      ['2019-03-04', 'between'],
      ['2019-03-11', 'assessment'],
      ['2019-03-22', 'between'],
    ],
    spells: [
      ['employment', '2018-03-01', '2019-02-28'],
      ['instrument', '2018-03-01', '2019-02-28'],
      ['assessment', '2019-03-11', '2019-03-22'],
    ],
    worklistDays: ['2018-06-18', '2019-02-11', '2019-09-02'],
  },
];
