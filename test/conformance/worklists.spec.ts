import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { asOf } from '../../src/domain/analysis/as-of.js';
import type { Course } from '../../src/domain/course/course.js';
import { findingsOf, tasksOf } from '../../src/domain/rules/case-rules.js';
import type { CaseTask } from '../../src/domain/rules/engine.js';
import { ASSUMED_INTERVIEW_DAY } from '../../src/domain/seven-courses/published-course.js';
import { commandsOf, SEVEN_COURSES } from '../../src/domain/seven-courses/seven-courses.js';
import { eventId } from '../../src/domain/stream/ids.js';
import { addMonths, daysBetween, type Day } from '../../src/domain/time/day.js';
import { courseOfLoop, LOOPS, nameIn } from './loops.fixture.js';
import { courseOf } from './seven-courses.fixture.js';

// What a counsellor finds on the worklist of a case on three days, and what the rules say of it on the
// last of them, each with what was on record of the time up to that day. The lists are read by people:
// REWRITE_GOLDEN=1 writes them anew after a change of the rules, and the difference is to be read line
// by line before it is kept.

interface Line {
  rule: string;
  /** Type and name of the event that the task is about. */
  about: string;
  since?: string;
  due: Day;
  /** Days past the day it is due; absent before. */
  overdueDays?: number;
  /** Last day on which it shows. */
  until?: Day;
}

/** What a rule says beside the worklist: a norm departed from, or one that cannot be told. */
interface Said {
  rule: string;
  outcome: string;
  about: string;
}

interface Golden {
  title: string;
  /** By day; in the order in which they are due. */
  worklists: Record<Day, Line[]>;
  /** On the last of the days. */
  findings: Said[];
}

/** A case with readable names for its facts. */
interface Shown {
  file: string;
  title: string;
  course: Course;
  days: readonly Day[];
  nameOf(fact: string): string;
}

const seven = SEVEN_COURSES.map((published): Shown => {
  const { commands } = commandsOf(published);
  return {
    file: published.slug,
    title: published.title,
    course: courseOf(published),
    days: [addMonths(ASSUMED_INTERVIEW_DAY, -12), ASSUMED_INTERVIEW_DAY, '2018-11-15'],
    nameOf: (fact) => {
      const at = commands.findIndex(({ commandId }) => eventId(commandId, 0) === fact);
      return published.facts[at]?.key ?? fact;
    },
  };
});

const loops = LOOPS.map((loop): Shown => ({
  file: `loop-${loop.number}`,
  title: loop.name,
  course: courseOfLoop(loop),
  days: loop.worklistDays,
  nameOf: (fact) => nameIn(loop, fact),
}));

/** What shows on a day, from the course as it was on that day. */
function worklistOn(shown: Shown, day: Day): Line[] {
  const { course } = asOf(shown.course, day);
  const shows = ({ showsFrom, until }: CaseTask) =>
    showsFrom <= day && (until === undefined || day <= until);
  return tasksOf(course)
    .filter(shows)
    .map(({ rule, events, since, due, until }): Line => ({
      rule,
      about: about(shown, course, events),
      ...(since === undefined ? {} : { since }),
      due,
      ...(due < day ? { overdueDays: daysBetween(due, day) } : {}),
      ...(until === undefined ? {} : { until }),
    }))
    .toSorted((a, b) => inOrder(a, b, ['due', 'rule', 'about']));
}

/** The findings that are no task: reminders stand on the worklist when there is something to do. */
function findingsOn(shown: Shown, day: Day): Said[] {
  const { course } = asOf(shown.course, day);
  return findingsOf(course, day)
    .filter(({ kind }) => kind !== 'reminder')
    .map(({ rule, outcome, events }) => ({ rule, outcome, about: about(shown, course, events) }))
    .toSorted((a, b) => inOrder(a, b, ['rule', 'about']));
}

/** Type and name of the subject, which is the first of the events. */
function about(shown: Shown, course: Course, [subject]: readonly string[]): string {
  const fact = course.facts.find(({ id }) => id === subject)!;
  return `${fact.type}: ${shown.nameOf(fact.id)}`;
}

const inOrder = <T>(a: T, b: T, fields: (keyof T)[]): number =>
  fields.map((field) => `${a[field]}`.localeCompare(`${b[field]}`, 'en')).find(Boolean) ?? 0;

const goldenOf = (shown: Shown): Golden => ({
  title: shown.title,
  worklists: Object.fromEntries(shown.days.map((day) => [day, worklistOn(shown, day)])),
  findings: findingsOn(shown, shown.days.at(-1)!),
});

const FOLDER = new URL('../golden/worklists/', import.meta.url);

describe('The worklist', () => {
  it.each([...seven, ...loops].map((shown) => [shown.file, shown.title, shown] as const))(
    'of %s is the one that was read and kept: %s',
    async (file, _, shown) => {
      const golden = goldenOf(shown);
      const path = new URL(`${file}.json`, FOLDER);
      if (process.env['REWRITE_GOLDEN']) {
        await mkdir(FOLDER, { recursive: true });
        await writeFile(path, `${JSON.stringify(golden, null, 2)}\n`);
      }
      expect(golden).toEqual(JSON.parse(await readFile(path, 'utf8')));
    },
  );

  it('of a day knows nothing of what came later', () => {
    const [shown] = loops.filter(({ file }) => file === 'loop-4');
    const [day] = shown!.days;
    const later = shown!.course.facts.filter(({ occurredOn }) => occurredOn! > day!);
    expect(later.length).toBeGreaterThan(0);
    const named = worklistOn(shown!, day!).map((line) => line.about.split(': ')[1]);
    expect(named.filter((name) => later.some(({ id }) => shown!.nameOf(id) === name))).toEqual([]);
  });
});
