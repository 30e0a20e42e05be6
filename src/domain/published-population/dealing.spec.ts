import { dealOne, dealSeveral } from './dealing.js';

const ten = Array.from({ length: 10 }, (_, at) => ({ number: at + 1 }));

describe('Answers that are dealt', () => {
  it('come out as often as counted, and leave the others without', () => {
    const dealt = [...dealOne('colour', ten, { red: 3, blue: 4 }).values()];
    expect(dealt.filter((answer) => answer === 'red')).toHaveLength(3);
    expect(dealt).toHaveLength(7);
  });

  it('go to others for another question, and to the same ones again', () => {
    const reds = (question: string) => [...dealOne(question, ten, { red: 5 }).keys()];
    expect(reds('colour')).toEqual(reds('colour'));
    expect(reds('colour').toSorted()).not.toEqual(reds('shade').toSorted());
  });

  it('are several and different where several may be given, one for each first', () => {
    const dealt = [...dealSeveral('colours', ten, { red: 8, blue: 9, green: 10 }).values()];
    expect(dealt).toHaveLength(10);
    expect(dealt.every((answers) => new Set(answers).size === answers.length)).toBe(true);
    expect(dealt.map((answers) => answers.length).toSorted()).toEqual([
      2, 2, 2, 3, 3, 3, 3, 3, 3, 3,
    ]);
  });

  it('are not dealt when there are too many', () => {
    expect(() => dealOne('colour', ten, { red: 11 })).toThrow(/11 answers of 10/);
    expect(() => dealSeveral('colours', ten, { red: 11 })).toThrow(/twice/);
  });
});
