import { EMPLOYER, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { EMPLOYMENT, outcomes } from './case-rule.fixture.js';

const REFUSED = (more: Fields = {}): GivenFact => [
  'refusal',
  'HiringDecisionRecorded',
  { employerId: EMPLOYER, hired: false, reasons: ['skills'], occurredOn: '2018-05-01', ...more },
];
const COURSE = (kind: string, on: string | undefined): GivenFact => [
  'course',
  'PreparationStarted',
  { kind, occurredOn: on },
];
const ENDED = (kind: string, on: string): GivenFact => [
  'ended',
  'PreparationEnded',
  { kind, occurredOn: on },
];
const DAY = '2018-12-01';

describe('A refusal for lack of competence (F-25)', () => {
  outcomes('reason-without-preparation', [
    ['leaves eight weeks', [REFUSED()], '2018-06-25', []],
    ['is a finding without a course', [REFUSED()], '2018-06-26', ['departed']],
    ['is none with a course after it', [REFUSED(), COURSE('education', '2018-06-01')], DAY, []],
    [
      'is none with a course that was running',
      [COURSE('certificate', '2018-04-01'), REFUSED()],
      DAY,
      [],
    ],
    [
      'is one when the course had ended',
      [ENDED('certificate', '2018-04-01'), REFUSED()],
      DAY,
      ['departed'],
    ],
    [
      'cannot be told when dates do not say',
      [ENDED('certificate', '2018'), REFUSED()],
      DAY,
      ['unknown'],
    ],
    [
      'is one with a course of another kind',
      [REFUSED(), COURSE('jobSearchCourse', '2018-06-01')],
      DAY,
      ['departed'],
    ],
    [
      'for language asks for a language course',
      [REFUSED({ reasons: ['language'] }), COURSE('languageCourse', '2018-06-01')],
      DAY,
      [],
    ],
    ['is no question for other reasons', [REFUSED({ reasons: ['noPost'] })], DAY, []],
    ['is no question once the person works', [REFUSED(), EMPLOYMENT()], DAY, []],
    [
      'may be a placement that was declined',
      [
        [
          'd',
          'PlacementDeclined',
          { employerId: EMPLOYER, reason: 'requirements', occurredOn: '2018-05-01' },
        ],
      ],
      DAY,
      ['departed'],
    ],
  ]);
});
