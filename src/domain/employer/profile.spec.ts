import { validate } from '../fields/validate.js';
import { MapEmployer, StateMotives } from './profile.js';
import { decisions, refused } from './specification.fixture.js';

describe('The mapping of an employer', () => {
  decisions([
    ['is recorded', [], 'map-employer', { competenceNeeds: ['unskilled'] }, 'recorded'],
    [
      'rates how challenges go with the usual tasks',
      [],
      'map-employer',
      { barriers: [{ challenge: 'language', compatibility: 4 }] },
      'recorded',
    ],
    [
      'has no room beside room for other tasks',
      [],
      'map-employer',
      { flexibility: ['fullTime', 'none'] },
      refused('contradiction', 'flexibility'),
    ],
    [
      'says something',
      [],
      'map-employer',
      { occurredOn: '2018' },
      refused('missing', 'competenceNeeds'),
    ],
  ]);

  it('rates from 1 to 5', () =>
    expect(
      validate(MapEmployer, { barriers: [{ challenge: 'language', compatibility: 6 }] }),
    ).toEqual({ problems: [expect.objectContaining({ field: 'barriers[0].compatibility' })] }));
});

describe('The motives of an employer', () => {
  decisions([
    [
      'are recorded with their weight',
      [],
      'state-motives',
      { motives: [{ motive: 'recruiting', score: 5 }] },
      'recorded',
    ],
  ]);

  it.each([{}, { motives: [] }])('are named: %j', (body) =>
    expect(validate(StateMotives, body)).toHaveProperty('problems'),
  );
});

describe('Experience with adapting work', () => {
  decisions([
    [
      'is recorded with its situations',
      [],
      'state-accommodation-experience',
      { experienced: true, situations: ['sickLeave'] },
      'recorded',
    ],
    ['may be none', [], 'state-accommodation-experience', { experienced: false }, 'recorded'],
    [
      'has no situations where there is none',
      [],
      'state-accommodation-experience',
      { experienced: false, situations: ['sickLeave'] },
      refused('contradiction', 'situations'),
    ],
  ]);
});

describe('The readiness of an employer', () => {
  decisions([
    ['is set by a person', [], 'set-readiness', { readiness: 'red', reason: 'Moving' }, 'recorded'],
    [
      'may be set back without dates',
      [
        ['a', 'ReadinessSet', { readiness: 'red' }],
        ['b', 'ReadinessSet', { readiness: 'green' }],
      ],
      'set-readiness',
      { readiness: 'red' },
      'recorded',
    ],
  ]);
});
