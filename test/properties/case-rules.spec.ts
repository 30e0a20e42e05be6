import fc from 'fast-check';
import { fold } from '../../src/domain/course/decider.js';
import type { Course } from '../../src/domain/course/course.js';
import { CASE_RULES, findingsOf, tasksOf } from '../../src/domain/rules/case-rules.js';
import type { Texts, Values } from '../../src/domain/rules/rule.js';
import { addDays, isDay } from '../../src/domain/time/day.js';
import { anId, DATES } from './commands.js';
import { seeds } from './dice.js';
import { endOf, walk } from './walk.js';

/** Courses that random commands have led to. */
const course = seeds(40).map((all) => endOf(walk(all)));
const day = fc.constantFrom('2018-05-14', '2018-06-02', '2019-01-01', '2020-01-01', '2026-01-01');

const forAllCourses = (claim: (course: Course, day: string) => void): void =>
  fc.assert(fc.property(course, day, claim), { numRuns: 150 });

const placeholders = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));

const unfilled = (texts: Texts, values: Values): string[] =>
  placeholders(texts).filter((name) => !(name in values));

describe('Whatever a course holds', () => {
  it('its tasks rest on facts in force', () =>
    forAllCourses((given) => {
      const ids = given.facts.map(({ id }) => id);
      for (const { events } of tasksOf(given))
        expect(ids).toEqual(expect.arrayContaining([...events]));
    }));

  it('its tasks have days that can be, and none is there once the case is closed', () =>
    forAllCourses((given) => {
      const tasks = tasksOf(given);
      for (const { showsFrom, due, until } of tasks) {
        expect([showsFrom, due].every(isDay)).toBe(true);
        expect(showsFrom <= addDays(due, 1)).toBe(true);
        expect(until === undefined || until >= showsFrom).toBe(true);
      }
      expect(given.closing === undefined || tasks.length === 0).toBe(true);
    }));

  it('every text can be filled in', () =>
    forAllCourses((given, on) => {
      for (const { text, values } of findingsOf(given, on))
        expect(unfilled(text, values)).toEqual([]);
      for (const { rule, values } of tasksOf(given)) {
        const { text } = CASE_RULES.find(({ id }) => id === rule)!;
        expect(unfilled(text, values)).toEqual([]);
      }
    }));

  it('a subject is told once by each rule', () =>
    forAllCourses((given, on) => {
      const told = findingsOf(given, on).map(({ rule, events }) => `${rule} ${events[0]}`);
      expect(new Set(told).size).toBe(told.length);
    }));

  it('the same is found in it after its events went through JSON', () =>
    forAllCourses((given, on) => {
      const read = fold(JSON.parse(JSON.stringify(given.recorded)) as typeof given.recorded);
      expect(findingsOf(read, on)).toEqual(findingsOf(given, on));
      expect(tasksOf(read)).toEqual(tasksOf(given));
    }));

  it('what is retracted leaves nothing behind', () =>
    fc.assert(
      fc.property(course, fc.nat(), day, (given, which, on) => {
        const { id } = given.facts[1 + (which % Math.max(1, given.facts.length - 1))] ?? {};
        if (id === undefined) return;
        const data = { fact: id, reason: 'Misread' } as never;
        const without = fold([
          ...given.recorded,
          { id: anId(800_000), type: 'FactRetracted', data },
        ]);
        const named = findingsOf(without, on).flatMap(({ events }) => events);
        expect([...named, ...tasksOf(without).flatMap(({ events }) => events)]).not.toContain(id);
      }),
      { numRuns: 100 },
    ));
});

/** Data as a damaged or future log could hold them, on the facts that rules ask most of. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...DATES,
    anId(1),
    anId(2),
    true,
    null,
    -1,
    1e12,
    { $erased: true },
    [],
    [null],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const TYPES = [
  'TrainingStarted',
  'TrainingExtended',
  'TrainingCompleted',
  'TrainingInterrupted',
  'AgreementSigned',
  'AgreementRevised',
  'ExpectationsClarified',
  'FollowUpContactHeld',
  'ReviewHeld',
  'SupportRequested',
  'MentorAssigned',
  'HiringDecisionRecorded',
  'EmploymentStarted',
  'InstrumentStarted',
  'PlacementAccepted',
  'PlacementDeclined',
  'CandidatePresented',
  'TaskContentChanged',
  'FollowUpEnded',
  'StatusCheckpointRecorded',
];
const FIELDS = [
  'training',
  'employerId',
  'goals',
  'parties',
  'plannedEnd',
  'contactEveryWeeks',
  'newEnd',
  'lasted',
  'topics',
  'directedAt',
  'helperTasks',
  'participants',
  'reasons',
  'reason',
  'hired',
  'firstEconomicMention',
  'agreement',
  'kind',
  'taskContent',
  'to',
  'by',
  'jobProspect',
];

describe('A log that holds anything', () => {
  it('is judged without an exception', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            type: fc.constantFrom(...TYPES),
            data: fc.dictionary(fc.constantFrom(...FIELDS), anyValue, { maxKeys: 6 }),
            occurredOn: fc.oneof(fc.constantFrom(...DATES), anyValue),
          }),
          { maxLength: 12 },
        ),
        (facts) => {
          const opened = { id: anId(0), type: 'CaseOpened', data: {} };
          const numbered = facts.map((fact, at) => ({ ...fact, id: anId(at + 1) }));
          const damaged = fold([opened, ...numbered] as never);
          findingsOf(damaged, '2026-01-01');
          tasksOf(damaged);
        },
      ),
      { numRuns: 1500 },
    ));
});
