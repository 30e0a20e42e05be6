import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { tasksOf } from './case-rules.js';

const BEFORE_INTERVIEW = { occurredOn: '../2018-05-15' };
const training: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, ...BEFORE_INTERVIEW },
];
const done = (when: Fields = BEFORE_INTERVIEW): GivenFact => [
  'end',
  'TrainingCompleted',
  { training: idOf('training'), ...when },
];
const hire = (more: Fields = {}): GivenFact => [
  'hire',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2016-05/2016-11', ...more },
];
const CAME_OF_IT = { training: idOf('training') };

const askedAbout = (...facts: GivenFact[]) =>
  tasksOf(courseOf(...facts))
    .filter(({ rule }) => rule === 'checkpoint-due')
    .map(({ events, due }) => [events[0], due]);

describe('The status half a year after a training whose end is known roughly', () => {
  it('is that of the hire which came of it', () =>
    expect(askedAbout(training, done(), hire(CAME_OF_IT))).toEqual([[idOf('hire'), '2017-05-30']]));

  it('is that of the hire also where nobody stated the end', () =>
    expect(askedAbout(training, done({}), hire(CAME_OF_IT))).toEqual([
      [idOf('hire'), '2017-05-30'],
    ]));

  it('is asked for beside a hire that did not come of it', () =>
    expect(askedAbout(training, done(), hire())).toContainEqual([idOf('end'), '2018-11-15']));

  it('is asked for where the hire came more than half a year later', () =>
    expect(
      askedAbout(
        training,
        done({ occurredOn: '2015-01-31' }),
        hire({ ...CAME_OF_IT, occurredOn: '2016-02-01' }),
      ),
    ).toEqual([
      [idOf('end'), '2015-07-31'],
      [idOf('hire'), '2016-08-01'],
    ]));
});
