import {
  givenOpenCase,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { traitsOf } from './traits.js';

const training = (more: Fields = {}): GivenFact => [
  'training',
  'TrainingStarted',
  { employerId: idOf('firm'), ...more },
];

describe('The traits of a course', () => {
  const traits = (...facts: GivenFact[]) => traitsOf(givenOpenCase(...facts).course);
  const agreed = (setBy?: string[]): GivenFact => [
    'agreed',
    'AgreementSigned',
    { goals: [{ text: 'x', ...(setBy && { setBy }) }] },
  ];

  it('are absent where nothing is recorded', () => expect(traits()).toEqual({}));

  it('tell a subsidy that started from one that is planned', () => {
    const planned: GivenFact = ['plan', 'InstrumentProposed', { kind: 'wageSubsidy' }];
    expect(traits(planned).wageSubsidy).toBe('planned');
    expect(
      traits(planned, ['start', 'InstrumentStarted', { instrument: idOf('plan') }]).wageSubsidy,
    ).toBe('started');
    expect(traits(['plan', 'InstrumentProposed', { kind: 'mentorGrant' }])).toEqual({});
  });

  it('deny ordinary tasks only where other tasks are stated', () => {
    expect(traits(training({ taskContent: 'adapted' })).ordinaryTasksFromStart).toBe(false);
    expect(traits(training())).toEqual({});
  });

  it('say whether the office set a goal only where somebody said who did', () => {
    expect(traits(agreed(['user', 'office'])).goalsSetWithOffice).toBe(true);
    expect(traits(agreed(['user', 'employer'])).goalsSetWithOffice).toBe(false);
    expect(traits(agreed())).toEqual({});
  });

  it('do not take a sealed field for an answer', () => {
    const sealed: GivenFact = [
      'background',
      'BackgroundRecorded',
      { immigrantBackground: { sealed: 'x' } },
    ];
    expect(traits(sealed)).toEqual({});
  });
});
