import fc from 'fast-check';
import { effectiveHistory } from '../../src/domain/stream/amendments.js';
import { CATALOGUE, decide, evolve, fold } from '../../src/domain/course/decider.js';
import type { Course } from '../../src/domain/course/course.js';
import { findingsOf } from '../../src/domain/rules/case-rules.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { anId, DATES, nextCommand } from './commands.js';
import { damagedFacts } from './damaged-facts.js';
import { Dice, seeds } from './dice.js';
import { endOf, walk } from './walk.js';

const stateOf = ({ facts, spells, opening, closing, followUpEnd }: Course) => ({
  facts,
  spells,
  opening,
  closing,
  followUpEnd,
});

const RUNS = { numRuns: 200 };

/** A history without amendments that commands have led to. */
const history = seeds(30)
  .map((all) => [...endOf(walk(all)).facts])
  .filter((facts) => facts.length > 1);

/** Changes of any fields to any values: a fold must not depend on what a decision would refuse. */
const anyChanges = fc.dictionary(
  fc.constantFrom('occurredOn', 'source', 'training', 'employerId', 'mainResponsible', 'outcome'),
  fc.constantFrom<unknown>(null, ...DATES, true, anId(3), 'work'),
  { minKeys: 1, maxKeys: 3 },
);

const amendment = (type: string, fact: string, changes: object = {}): Fact => ({
  id: anId(800_000),
  type,
  data: { fact, changes, reason: 'Misread' } as Fact['data'],
});

/** Puts the amendment of one fact anywhere after it. */
function insertAfter(facts: Fact[], target: number, where: number, by: Fact): Fact[] {
  const at = target + 1 + (where % (facts.length - target));
  return [...facts.slice(0, at), by, ...facts.slice(at)];
}

describe('A history that is amended', () => {
  it('gives the same course wherever the correction came after its fact', () =>
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), anyChanges, (facts, which, where, changes) => {
        const target = which % facts.length;
        const correction = amendment('FactCorrected', facts[target]!.id, changes);
        const amended = fold(insertAfter(facts, target, where, correction));
        const fromTheStart = fold(effectiveHistory([...facts, correction]));
        expect(stateOf(amended)).toEqual(stateOf(fromTheStart));
        expect(amended.recorded).toHaveLength(facts.length + 1);
      }),
      RUNS,
    ));

  it('gives the course without the fact wherever its retraction came', () =>
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (facts, which, where) => {
        const target = which % facts.length;
        const { id } = facts[target]!;
        const retraction = amendment('FactRetracted', id);
        expect(stateOf(fold(insertAfter(facts, target, where, retraction)))).toEqual(
          stateOf(fold(facts.filter((fact) => fact.id !== id))),
        );
      }),
      RUNS,
    ));

  it('is what it was when the amendment is retracted', () =>
    fc.assert(
      fc.property(history, fc.nat(), anyChanges, fc.boolean(), (facts, which, changes, whole) => {
        const { id } = facts[which % facts.length]!;
        const first = amendment(whole ? 'FactRetracted' : 'FactCorrected', id, changes);
        const back = { ...amendment('FactRetracted', first.id), id: anId(800_001) };
        expect(stateOf(fold([...facts, first, back]))).toEqual(stateOf(fold(facts)));
      }),
      RUNS,
    ));
});

const anyFact = damagedFacts(CATALOGUE);

describe('A log that holds anything', () => {
  it('is folded, judged and amended without an exception', () =>
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), seeds(5), (facts, all) => {
        const opened: Fact = { id: anId(9), type: 'CaseOpened', data: {} };
        const course = fold([opened, ...facts]);
        findingsOf(course, '2026-01-01');
        for (const [n, seed] of all.entries()) {
          const decision = decide(nextCommand(new Dice(seed), course, 100 + n), course);
          if ('events' in decision) decision.events.reduce(evolve, course);
        }
      }),
      { numRuns: 800 },
    ));

  it('keeps every event in what is recorded', () =>
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) =>
        expect(fold(facts).recorded).toEqual(facts),
      ),
      RUNS,
    ));
});
