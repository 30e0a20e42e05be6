import fc from 'fast-check';
import { agreementsOf } from '../../src/domain/analysis/agreements.js';
import { decisionsOf } from '../../src/domain/analysis/decisions.js';
import { followUpOf } from '../../src/domain/analysis/follow-up.js';
import { evolve, fold } from '../../src/domain/course/decider.js';
import type { Course } from '../../src/domain/course/course.js';
import { consequencesOf, type Consequences } from '../../src/domain/rules/consequences.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { anId, DATES } from './commands.js';
import { seeds } from './dice.js';
import { endOf, walk } from './walk.js';

const TODAY = '2020-01-01';
const RUNS = { numRuns: 60 };

const courses = seeds(30)
  .map((all) => endOf(walk(all)))
  .filter(({ facts }) => facts.length > 1);

/** Changes to what the views read, also to values that no decision would let through. */
const anyChanges = fc.dictionary(
  fc.constantFrom(
    'occurredOn',
    'training',
    'agreement',
    'employerId',
    'plannedEnd',
    'contactEveryWeeks',
    'directedAt',
    'participants',
    'request',
    'goal',
    'goals',
    'goalOutcomes',
  ),
  fc.constantFrom<unknown>(null, ...DATES, 3, anId(3), 'work', ['user'], [{ goal: 1 }]),
  { minKeys: 1, maxKeys: 3 },
);

function amended(course: Course, which: number, changes: object): { after: Course; id: string } {
  const { id } = course.facts[which % course.facts.length]!;
  const correction: Fact = {
    id: anId(800_000),
    type: 'FactCorrected',
    data: { fact: id, changes, reason: 'Misread' } as Fact['data'],
  };
  return { after: evolve(course, correction), id };
}

const totals = (consequences: Consequences): number[] =>
  Object.values(consequences).map(({ total }: { total: number }) => total);

describe('Any course, whatever is corrected in it', () => {
  it('has agreements, follow-up, decisions and consequences', () =>
    fc.assert(
      fc.property(courses, fc.nat(), anyChanges, (course, which, changes) => {
        const { after, id } = amended(course, which, changes);
        for (const { versions } of agreementsOf(after)) expect(versions.length).toBeGreaterThan(0);
        const { contacts } = followUpOf(after, TODAY);
        for (const one of Object.values(contacts))
          expect(one.threeParty).toBeLessThanOrEqual(one.contacts);
        decisionsOf(after, () => undefined, TODAY);
        consequencesOf(course, after, [id], TODAY);
      }),
      RUNS,
    ));

  it('changes nothing where nothing is changed', () =>
    fc.assert(
      fc.property(courses, (course) => {
        const same = fold(course.recorded);
        expect(totals(consequencesOf(course, same, [], TODAY))).toEqual([0, 0, 0, 0, 0, 0]);
      }),
      RUNS,
    ));

  it('goes back the way it came', () =>
    fc.assert(
      fc.property(courses, fc.nat(), anyChanges, (course, which, changes) => {
        const { after } = amended(course, which, changes);
        const there = consequencesOf(course, after, [], TODAY);
        const back = consequencesOf(after, course, [], TODAY);
        expect(totals(back)).toEqual(totals(there));
        expect(back.spells.shown.map(({ before, after: to }) => [to, before])).toEqual(
          expect.arrayContaining(there.spells.shown.map(({ before, after: to }) => [before, to])),
        );
      }),
      RUNS,
    ));
});
