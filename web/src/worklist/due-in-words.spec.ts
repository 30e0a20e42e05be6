import { dueInWords } from './due-in-words.js';

describe('dueInWords', () => {
  it('says near days as days', () => {
    const said = [-3, -1, 0, 1, 4].map((days) => dueInWords(days, 'nb'));
    expect(said).toEqual([
      '3 dager over fristen',
      '1 dag over fristen',
      'I dag',
      'I morgen',
      'Om 4 dager',
    ]);
  });

  it('goes over to weeks, months and years, never saying more than has passed', () => {
    const said = [-20, -21, -90, -91, -729, -730, -4544].map((days) => dueInWords(days, 'nb'));
    expect(said).toEqual([
      '20 dager over fristen',
      '3 uker over fristen',
      '12 uker over fristen',
      '2 måneder over fristen',
      '23 måneder over fristen',
      '1 år over fristen',
      '12 år over fristen',
    ]);
  });

  it('speaks nynorsk and English', () => {
    expect([dueInWords(1, 'nn'), dueInWords(-30, 'nn')]).toEqual([
      'I morgon',
      '4 veker over fristen',
    ]);
    expect([dueInWords(1, 'en'), dueInWords(-1, 'en'), dueInWords(60, 'en')]).toEqual([
      'Tomorrow',
      '1 day overdue',
      'In 8 weeks',
    ]);
  });
});
