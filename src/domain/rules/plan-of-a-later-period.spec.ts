import { courseOf, EMPLOYER, idOf, type GivenFact } from '../course/specification.fixture.js';
import { tasksOf } from './case-rules.js';

const AGREED: GivenFact = [
  'agreement',
  'AgreementSigned',
  { parties: ['user', 'employer'], employerId: EMPLOYER, occurredOn: '2018-02-01' },
];
const training = (name: string, occurredOn: string): GivenFact => [
  name,
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn },
];
const done = (name: string, occurredOn: string): GivenFact => [
  `end of ${name}`,
  'TrainingCompleted',
  { training: idOf(name), occurredOn },
];

const unrevised = (...facts: GivenFact[]) =>
  tasksOf(courseOf(...facts)).filter(({ rule }) => rule === 'plan-unrevised');

describe('An agreement that is carried over to a later period', () => {
  const first = [AGREED, training('first', '2018-02-05'), done('first', '2018-05-31')];

  it('is to be gone through when the period begins, not before it', () =>
    expect(unrevised(...first, training('second', '2018-06-11'))).toMatchObject([
      { events: [idOf('second'), idOf('agreement')], due: '2018-06-11' },
    ]));

  it('is due as ever when the period begins before', () =>
    expect(unrevised(AGREED, training('first', '2018-02-05'))).toMatchObject([
      { due: '2018-04-26' },
    ]));
});
