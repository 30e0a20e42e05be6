import { idOf } from '../../src/domain/course/specification.fixture.js';
import type { Loop } from './loops.fixture.js';

const A = idOf('employer A');
const B = idOf('employer B');
const parties = ['user', 'employer', 'office'];

export const LOOPS_TO_ANOTHER_EMPLOYER: readonly Loop[] = [
  {
    number: 2,
    name: 'one employer was of no use, and long training at another is to end in a subsidised post',
    source: 'L1908-1912',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2017-01-09' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2017-01-09' }],
      [
        'training at A',
        'TrainingStarted',
        { employerId: A, taskContent: 'extra', occurredOn: '2017-02-01' },
      ],
      [
        'end at A',
        'TrainingCompleted',
        { training: idOf('training at A'), occurredOn: '2017-04-28' },
      ],
      [
        'training at B',
        'TrainingStarted',
        {
          employerId: B,
          taskContent: 'ordinary',
          plannedEnd: '2018-01-31',
          occurredOn: '2017-10-02',
        },
      ],
      [
        'mentor',
        'MentorAssigned',
        {
          training: idOf('training at B'),
          role: 'manager',
          mainResponsible: true,
          occurredOn: '2017-10-02',
        },
      ],
      [
        'expectations',
        'ExpectationsClarified',
        { employerId: B, jobProspect: 'concrete', occurredOn: '2018-03-05' },
      ],
      [
        'proposal',
        'InstrumentProposed',
        { kind: 'wageSubsidy', proposedBy: 'employer', occurredOn: '2018-03-05' },
      ],
      [
        'request',
        'SupportRequested',
        { by: 'employer', channel: 'phone', employerId: B, occurredOn: '2018-04-16' },
      ],
    ],
    until: '2018-06-30',
    states: [
      ['2017-01-09', 'between'],
      ['2017-02-01', 'work-training'],
      ['2017-04-28', 'between'],
      ['2017-10-02', 'work-training'],
    ],
    spells: [
      ['training', '2017-02-01', '2017-04-28'],
      ['training', '2017-10-02', undefined],
      ['instrument', '2018-03-05', undefined],
    ],
    worklistDays: ['2017-07-17', '2018-01-22', '2018-05-15'],
  },
  {
    number: 3,
    name: 'training and a course lead to two periods at another employer and a permanent post',
    source: 'L1926-1930',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2013-08-05' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2013-08-05' }],
      [
        'agreement with A',
        'AgreementSigned',
        {
          parties,
          employerId: A,
          goals: [{ text: 'See whether the trade suits', kind: 'direction' }],
          plannedEnd: '2013-12-20',
          occurredOn: '2013-08-30',
        },
      ],
      [
        'training at A',
        'TrainingStarted',
        { employerId: A, plannedEnd: '2013-12-20', occurredOn: '2013-09-02' },
      ],
      [
        'talk at A',
        'FollowUpContactHeld',
        { directedAt: ['user', 'employer'], by: 'office', occurredOn: '2013-10-14' },
      ],
      [
        'end at A',
        'TrainingCompleted',
        { training: idOf('training at A'), occurredOn: '2013-12-20' },
      ],
      ['course', 'PreparationStarted', { kind: 'certificate', occurredOn: '2014-01-06' }],
      [
        'end of course',
        'PreparationEnded',
        {
          preparation: idOf('course'),
          title: 'fork-lift certificate',
          result: 'certificateGained',
          occurredOn: '2014-01-31',
        },
      ],
      [
        'expectations',
        'ExpectationsClarified',
        { employerId: B, jobProspect: 'concrete', purposeClear: true, occurredOn: '2014-02-24' },
      ],
      [
        'agreement with B',
        'AgreementSigned',
        {
          parties,
          employerId: B,
          goals: [{ text: 'Drive the truck alone', criterion: 'A week alone', kind: 'hire' }],
          plannedEnd: '2014-05-30',
          contactEveryWeeks: 4,
          occurredOn: '2014-02-28',
        },
      ],
      [
        'first period at B',
        'TrainingStarted',
        {
          employerId: B,
          taskContent: 'ordinary',
          plannedEnd: '2014-05-30',
          occurredOn: '2014-03-03',
        },
      ],
      [
        'talk at B',
        'FollowUpContactHeld',
        { directedAt: ['user', 'employer'], by: 'office', employerId: B, occurredOn: '2014-03-31' },
      ],
      [
        'end of first period',
        'TrainingCompleted',
        { training: idOf('first period at B'), occurredOn: '2014-05-30' },
      ],
      [
        'second period at B',
        'TrainingStarted',
        {
          employerId: B,
          taskContent: 'ordinary',
          plannedEnd: '2014-08-29',
          occurredOn: '2014-06-02',
        },
      ],
      [
        'end of second period',
        'TrainingCompleted',
        { training: idOf('second period at B'), occurredOn: '2014-08-29' },
      ],
      [
        'post',
        'EmploymentStarted',
        {
          employerId: B,
          contractType: 'permanent',
          training: idOf('second period at B'),
          occurredOn: '2014-09-01',
        },
      ],
    ],
    until: '2014-12-31',
    states: [
      ['2013-08-05', 'between'],
      ['2013-09-02', 'work-training'],
      ['2013-12-20', 'between'],
      ['2014-01-06', 'preparation'],
      ['2014-01-31', 'between'],
      ['2014-03-03', 'work-training'],
      ['2014-05-30', 'between'],
      ['2014-06-02', 'work-training'],
      ['2014-08-29', 'between'],
      ['2014-09-01', 'work'],
    ],
    spells: [
      ['training', '2013-09-02', '2013-12-20'],
      ['preparation', '2014-01-06', '2014-01-31'],
      ['training', '2014-03-03', '2014-05-30'],
      ['training', '2014-06-02', '2014-08-29'],
      ['employment', '2014-09-01', undefined],
    ],
    worklistDays: ['2014-01-20', '2014-05-19', '2014-08-18'],
  },
  {
    number: 4,
    name: 'the person leaves one employer after weeks, and has a contract the day after another',
    source: 'L1942-1944',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2017-06-12' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2017-06-12' }],
      [
        'training at A',
        'TrainingStarted',
        { employerId: A, plannedEnd: '2017-11-30', occurredOn: '2017-09-04' },
      ],
      [
        'interruption',
        'TrainingInterrupted',
        {
          training: idOf('training at A'),
          initiatedBy: 'user',
          reason: 'Nothing useful to do',
          occurredOn: '2017-09-29',
        },
      ],
      [
        'training at B',
        'TrainingStarted',
        { employerId: B, plannedEnd: '2018-01-31', occurredOn: '2017-11-01' },
      ],
      [
        'mentor',
        'MentorAssigned',
        { training: idOf('training at B'), role: 'colleague', occurredOn: '2017-11-01' },
      ],
      [
        'talk at B',
        'FollowUpContactHeld',
        { directedAt: ['user'], by: 'office', occurredOn: '2017-12-11' },
      ],
      [
        'end at B',
        'TrainingCompleted',
        { training: idOf('training at B'), occurredOn: '2018-01-30' },
      ],
      [
        'post',
        'EmploymentStarted',
        {
          employerId: B,
          contractType: 'permanent',
          percentage: 20,
          training: idOf('training at B'),
          occurredOn: '2018-01-31',
        },
      ],
      [
        'on call',
        'EmploymentStarted',
        { employerId: B, contractType: 'onCall', occurredOn: '2018-01-31' },
      ],
    ],
    until: '2018-06-30',
    states: [
      ['2017-06-12', 'between'],
      ['2017-09-04', 'work-training'],
      ['2017-09-29', 'between'],
      ['2017-11-01', 'work-training'],
      ['2018-01-30', 'between'],
      ['2018-01-31', 'work'],
    ],
    spells: [
      ['training', '2017-09-04', '2017-09-29'],
      ['training', '2017-11-01', '2018-01-30'],
      ['employment', '2018-01-31', undefined],
      ['employment', '2018-01-31', undefined],
    ],
    worklistDays: ['2017-10-16', '2018-01-22', '2018-04-03'],
  },
  {
    number: 8,
    name: 'training goes well but there is no post, and another employer follows',
    source: 'L1932',
    facts: [
      ['opening', 'CaseOpened', { office: '0315', occurredOn: '2018-01-15' }],
      ['counsellor', 'CounsellorAssigned', { counsellor: 'Z990101', occurredOn: '2018-01-15' }],
      [
        'expectations at A',
        'ExpectationsClarified',
        { employerId: A, jobProspect: 'possible', occurredOn: '2018-02-12' },
      ],
      [
        'agreement with A',
        'AgreementSigned',
        {
          parties,
          employerId: A,
          goals: [{ text: 'Serve customers', criterion: 'A day alone', kind: 'workExperience' }],
          plannedEnd: '2018-05-18',
          occurredOn: '2018-02-16',
        },
      ],
      [
        'training at A',
        'TrainingStarted',
        {
          employerId: A,
          taskContent: 'ordinary',
          plannedEnd: '2018-05-18',
          occurredOn: '2018-02-19',
        },
      ],
      [
        'review',
        'ReviewHeld',
        {
          training: idOf('training at A'),
          participants: ['user', 'manager', 'office'],
          goals: [{ goal: 1, status: 'onTrack' }],
          feedback: ['honest', 'positive'],
          occurredOn: '2018-04-09',
        },
      ],
      [
        'end at A',
        'TrainingCompleted',
        {
          training: idOf('training at A'),
          goalOutcomes: [{ goal: 1, outcome: 'reached' }],
          occurredOn: '2018-05-18',
        },
      ],
      [
        'no post',
        'HiringDecisionRecorded',
        {
          employerId: A,
          hired: false,
          training: idOf('training at A'),
          reasons: ['noPost'],
          jobMatch: 'good',
          occurredOn: '2018-05-22',
        },
      ],
      [
        'presentation at B',
        'CandidatePresented',
        { employerId: B, presentedBy: 'office', resourcesFirst: true, occurredOn: '2018-06-11' },
      ],
      [
        'training at B',
        'TrainingStarted',
        {
          employerId: B,
          taskContent: 'ordinary',
          plannedEnd: '2018-09-14',
          occurredOn: '2018-06-18',
        },
      ],
    ],
    until: '2018-09-30',
    states: [
      ['2018-01-15', 'between'],
      ['2018-02-19', 'work-training'],
      ['2018-05-18', 'between'],
      ['2018-06-18', 'work-training'],
    ],
    spells: [
      ['training', '2018-02-19', '2018-05-18'],
      ['training', '2018-06-18', undefined],
    ],
    worklistDays: ['2018-05-07', '2018-06-05', '2018-09-24'],
  },
];
