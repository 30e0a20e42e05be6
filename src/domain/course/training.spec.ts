import { fold } from './decider.js';
import { factOf, givenOpenCase, idOf, OPENED, type GivenFact } from './specification.fixture.js';

const EMPLOYER = idOf('employer');
const STARTED: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const training = idOf('training');

describe('Work training', () => {
  it('starts without an assessment before it (R-1)', () =>
    givenOpenCase()
      .when('start-training', { employerId: EMPLOYER, occurredOn: '2018-03-15' })
      .thenRecorded('TrainingStarted'));

  it('is repeated at another employer while one is running (R-2)', () =>
    givenOpenCase(STARTED)
      .when('start-training', { employerId: idOf('other'), occurredOn: '2018-03-15' })
      .thenRecorded('TrainingStarted'));

  it('is not recorded twice in the same words', () =>
    givenOpenCase(STARTED)
      .when('start-training', { employerId: EMPLOYER, occurredOn: '2018-03-15' })
      .thenNothing());

  it('is not completed before it began', () =>
    givenOpenCase(STARTED)
      .when('complete-training', { training, occurredOn: '2018-03-14' })
      .thenRefused('ends-before-start', 'occurredOn'));

  it('is completed at a rough date that may be after its start (R-18)', () =>
    givenOpenCase(STARTED)
      .when('complete-training', { training, occurredOn: '2018-03' })
      .thenRecorded('TrainingCompleted'));

  it('leaves no employment behind when it is completed (R-1)', () => {
    const course = fold([
      factOf(...withFields(OPENED)),
      factOf(...withFields(STARTED)),
      factOf('end', 'TrainingCompleted', { training }),
    ]);
    expect(course.spells.filter(({ kind }) => kind === 'employment')).toEqual([]);
  });
});

const withFields = ([name, event, fields = {}]: GivenFact): [
  string,
  string,
  Record<string, unknown>,
] => [name, event, fields];
