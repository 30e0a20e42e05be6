import fc from 'fast-check';
import { employers } from '../../src/domain/employer/decider.js';
import type { Employer } from '../../src/domain/employer/employer.js';
import { cooperationOn } from '../../src/domain/employer/analysis/cooperation-form.js';
import {
  employerFindings,
  employerTasks,
} from '../../src/domain/employer/analysis/employer-rules.js';
import { leakageOn } from '../../src/domain/employer/analysis/leakage.js';
import { profileOn } from '../../src/domain/employer/analysis/profile.js';
import { readinessOn } from '../../src/domain/employer/analysis/readiness.js';
import { tagsOf } from '../../src/domain/employer/analysis/tags.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { anId, nextEmployerCommand } from './commands.js';
import { damagedFacts } from './damaged-facts.js';
import { Dice, seeds } from './dice.js';
import { employerWalk, type Step } from './walk.js';

const { decide, entries, evolve, fold, impossibleFacts, initial } = employers;
const DAY = '2026-01-01';

const forAllWalks = (claim: (steps: Step<Employer>[]) => void, numRuns = 60): void =>
  fc.assert(
    fc.property(seeds(40), (all) => claim(employerWalk(all))),
    { numRuns },
  );
const endOf = (steps: Step<Employer>[]): Employer => steps.at(-1)?.after ?? initial;
const isAccepted = ({ decision }: Step<Employer>): boolean =>
  'events' in decision && decision.events.length > 0;

/** Everything that is told of an employer, at once. */
const told = (employer: Employer) => {
  const picture = { employer, placements: [], contacts: [] };
  return [
    tagsOf(profileOn(employer, DAY)),
    readinessOn(employer, DAY),
    leakageOn(picture, DAY),
    cooperationOn(picture, DAY),
    employerFindings(picture, DAY),
    employerTasks(picture),
  ];
};

describe('Whatever commands come to an employer in whatever order', () => {
  it('its history is one that can be', () =>
    forAllWalks((steps) => {
      const { facts } = endOf(steps);
      expect(impossibleFacts(facts, '2020-01-01')).toEqual([]);
    }));

  it('there are never two main contacts on a side', () =>
    forAllWalks((steps) => {
      for (const { after } of steps) {
        const sides = after.spells
          .filter(({ kind, end }) => kind === 'contactPerson' && !end)
          .map(({ start }) => start.data as { side?: string; main?: boolean })
          .flatMap(({ side, main }) => (main ? [side] : []));
        expect(new Set(sides).size).toBe(sides.length);
      }
    }));

  it('an accepted command adds one event, and has nothing left to do when repeated', () =>
    forAllWalks((steps) => {
      for (const { command, before, after } of steps.filter(isAccepted)) {
        expect(after.recorded.slice(0, -1)).toEqual(before.recorded);
        expect(after.recorded.at(-1)?.id).toBe(command.factId);
        expect(decide({ ...command, factId: anId(800_000) }, after)).toEqual({ events: [] });
      }
    }));

  it('a refusal says why in a stable code, and what to do', () =>
    forAllWalks((steps) => {
      for (const { decision, before, after } of steps) {
        if (!('refusal' in decision)) continue;
        expect(after).toBe(before);
        expect(decision.refusal.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(decision.refusal.message).not.toContain('undefined');
        expect(decision.refusal.remedy).toMatch(/\.$/);
      }
    }));

  it('step by step and at once give the same employer, also after JSON', () =>
    forAllWalks((steps) => {
      const employer = endOf(steps);
      const read = JSON.parse(JSON.stringify(employer.recorded)) as Fact[];
      expect(fold(read)).toEqual(employer);
    }));

  it('findings rest on facts in force', () =>
    forAllWalks((steps) => {
      const employer = endOf(steps);
      const ids = employer.facts.map(({ id }) => id);
      const picture = { employer, placements: [], contacts: [] };
      for (const { events } of employerFindings(picture, DAY))
        expect(ids).toEqual(expect.arrayContaining(events));
    }));

  it('every command comes to be accepted, so that this proves something', () => {
    const steps = fc.sample(seeds(40).map(employerWalk), { seed: 7, numRuns: 200 }).flat();
    const accepted = new Set(steps.filter(isAccepted).map(({ command }) => command.name));
    expect(entries.map(({ command }) => command).filter((name) => !accepted.has(name))).toEqual([]);
    expect(steps.filter(isAccepted).length).toBeGreaterThan(steps.length / 3);
  });
});

const anyFact = damagedFacts(entries);

describe('A log of an employer that holds anything', () => {
  it('is folded, told and amended without an exception', () =>
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), seeds(5), (facts, all) => {
        const registered: Fact = { id: anId(9), type: 'EmployerRegistered', data: {} };
        const employer = fold([registered, ...facts]);
        expect(employer.recorded).toEqual([registered, ...facts]);
        told(employer);
        for (const [n, seed] of all.entries()) {
          const decision = decide(nextEmployerCommand(new Dice(seed), employer, 100 + n), employer);
          if ('events' in decision) decision.events.reduce(evolve, employer);
        }
      }),
      { numRuns: 800 },
    ));
});
