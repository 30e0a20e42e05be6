import { stateOn } from '../../src/domain/analysis/states.js';
import { spellsOf, type SpellKind } from '../../src/domain/course/course.js';
import { entryOfEvent, impossibleFacts } from '../../src/domain/course/decider.js';
import { validate } from '../../src/domain/fields/validate.js';
import { addDays, type Day } from '../../src/domain/time/day.js';
import { courseOfLoop, LOOPS, type Loop } from './loops.fixture.js';

const FOLLOWING: readonly SpellKind[] = [
  'training',
  'employment',
  'instrument',
  'preparation',
  'assessment',
];

/** Each state with its first day, asked day by day. */
function statesOf(loop: Loop): Loop['states'] {
  const course = courseOfLoop(loop);
  const states: Loop['states'] = [];
  for (let day: Day = loop.states[0]![0]; day <= loop.until; day = addDays(day, 1)) {
    const state = stateOn(course, day)!;
    if (states.at(-1)?.[1] !== state) states.push([day, state]);
  }
  return states;
}

describe.each(LOOPS.map((loop) => [loop.number, loop.name, loop] as const))(
  'loop %i: %s',
  (_, __, loop) => {
    const course = courseOfLoop(loop);

    it('can be recorded as it stands', () => {
      const problems = loop.facts.flatMap(([name, event, fields = {}]) => {
        const checked = validate(entryOfEvent(event)!.type, fields);
        return 'problems' in checked ? [{ name, ...checked.problems }] : [];
      });
      expect(problems).toEqual([]);
      expect(impossibleFacts(course.recorded, loop.until)).toEqual([]);
    });

    it('goes through these states, gaps shown as gaps', () =>
      expect(statesOf(loop)).toEqual(loop.states));

    it('consists of what was recorded, and nothing is implied', () => {
      const spells = FOLLOWING.flatMap((kind) => spellsOf(course, kind))
        .map(({ kind, start, end }) => [kind, start.occurredOn, end?.occurredOn])
        .toSorted(inOrder);
      expect(spells).toEqual(loop.spells.toSorted(inOrder));
      expect(course.facts).toHaveLength(loop.facts.length);
    });
  },
);

const inOrder = (a: unknown[], b: unknown[]): number => String(a).localeCompare(String(b), 'en');

describe('The loops', () => {
  it('are the nine that are told of', () =>
    expect(LOOPS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]));

  const loop = (number: number) => courseOfLoop(LOOPS.find((one) => one.number === number)!);

  it('keep a decision not to hire beside a training that went well (loop 8)', () => {
    expect(spellsOf(loop(8), 'employment')).toEqual([]);
    expect(loop(8).facts.map(({ type }) => type)).toContain('TrainingCompleted');
  });

  it('do not take a proposed subsidy for a running one (loop 2)', () =>
    expect(stateOn(loop(2), '2018-06-30')).toBe('work-training'));

  it('go on after a closing from where they were reopened, not from the beginning (loop 9)', () => {
    expect(stateOn(loop(9), '2019-01-01')).toBe('closed-work');
    expect(loop(9).closing).toBeUndefined();
  });
});
