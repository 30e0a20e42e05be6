import { decisions, type GivenFact } from './specification.fixture.js';

const factor = { perspective: 'user', polarity: 'positive', code: 'mentor' };
const review = { by: 'manager', accepted: false, remarks: 'It was in May' };
const REVIEWED: GivenFact = ['review', 'NarrativeReviewed', review];

describe('Voices', () => {
  decisions([
    ['name what helped', [], 'name-factor', factor, 'recorded'],
    [
      'may see the same factor from two sides',
      [['a', 'FactorNamed', factor]],
      'name-factor',
      { ...factor, perspective: 'manager', polarity: 'negative' },
      'recorded',
    ],
    ['say it once', [['a', 'FactorNamed', factor]], 'name-factor', factor, 'nothing'],
    ['remark on the record without changing it (R-19)', [], 'review-narrative', review, 'recorded'],
    [
      'accept the record later',
      [REVIEWED],
      'review-narrative',
      { by: 'manager', accepted: true },
      'recorded',
    ],
  ]);
});
