import fc from 'fast-check';
import { CATALOGUE, decide, fold } from '../../src/domain/course/decider.js';
import { findingsOf } from '../../src/domain/rules/case-rules.js';
import { anId } from './commands.js';
import { violationsOf } from './invariants.js';
import { seeds } from './dice.js';
import { endOf, walk, type Step } from './walk.js';

const LENGTH = 50;

/** Runs a claim over random walks; a failure prints its seed and the shortest walk that shows it. */
const forAllWalks = (claim: (steps: Step[]) => void, numRuns = 40): void =>
  fc.assert(
    fc.property(seeds(LENGTH), (all) => claim(walk(all))),
    { numRuns },
  );

const isAccepted = ({ decision }: Step): boolean =>
  'events' in decision && decision.events.length > 0;

describe('Whatever commands come in whatever order', () => {
  it('the course is one that can be', () =>
    forAllWalks((steps) => {
      for (const step of steps.filter(isAccepted)) expect(violationsOf(step.after)).toEqual([]);
    }, 200));

  it('a command that is accepted adds its one event to what is recorded', () =>
    forAllWalks((steps) => {
      for (const { command, before, after } of steps.filter(isAccepted)) {
        expect(after.recorded.slice(0, -1)).toEqual(before.recorded);
        expect(after.recorded.at(-1)?.id).toBe(command.factId);
      }
    }));

  it('a command that is refused, or has nothing left to do, adds nothing', () =>
    forAllWalks((steps) => {
      for (const { before, after } of steps.filter((step) => !isAccepted(step)))
        expect(after).toBe(before);
    }));

  it('a refusal says why in a stable code, and what to do', () =>
    forAllWalks((steps) => {
      for (const { decision } of steps) {
        if (!('refusal' in decision)) continue;
        expect(decision.refusal.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(decision.refusal.message).not.toContain('undefined');
        expect(decision.refusal.remedy).toMatch(/\.$/);
      }
    }));

  // No exception is known: what a command asked for holds as soon as it is accepted.
  it('a command that was just accepted has nothing left to do when it is repeated', () =>
    forAllWalks((steps) => {
      for (const { command, after } of steps.filter(isAccepted))
        expect(decide({ ...command, factId: anId(800_000) }, after)).toEqual({ events: [] });
    }));

  it('a command of an id that is on record is answered with nothing', () =>
    forAllWalks((steps) => {
      const course = endOf(steps);
      for (const { command } of steps.filter(isAccepted))
        expect(decide(command, course)).toEqual({ events: [] });
    }));

  it('the same course and command give the same answer', () =>
    forAllWalks((steps) => {
      for (const { command, before, decision } of steps) {
        expect(decide(command, before)).toEqual(decision);
        expect(decide(command, fold(before.recorded))).toEqual(decision);
      }
    }));

  it('the course is the same after its events went through JSON', () =>
    forAllWalks((steps) => {
      const course = endOf(steps);
      const read = JSON.parse(JSON.stringify(course.recorded)) as typeof course.recorded;
      expect(fold(read)).toEqual(course);
    }));

  it('findings rest on facts in force', () =>
    forAllWalks((steps) => {
      const course = endOf(steps);
      const ids = course.facts.map(({ id }) => id);
      for (const { events } of findingsOf(course, '2026-01-01'))
        expect(ids).toEqual(expect.arrayContaining(events));
    }));
});

describe('The random walks', () => {
  it('come to accept every command of the catalogue, so that they prove something', () => {
    const walks = fc.sample(seeds(LENGTH).map(walk), { seed: 7, numRuns: 300 });
    const steps = walks.flat();
    const accepted = new Set(steps.filter(isAccepted).map(({ command }) => command.name));
    expect(CATALOGUE.map(({ command }) => command).filter((name) => !accepted.has(name))).toEqual(
      [],
    );
    expect(steps.filter(isAccepted).length).toBeGreaterThan(steps.length / 3);
  });
});
