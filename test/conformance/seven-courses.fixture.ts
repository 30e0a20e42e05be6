import { toFact } from '../../src/domain/stream/amendments.js';
import { entryOfCommand, decide, evolve, type Decision } from '../../src/domain/course/decider.js';
import { noCourse, type Course } from '../../src/domain/course/course.js';
import { eventId } from '../../src/domain/stream/ids.js';
import type { PublishedCourse } from '../../src/domain/seven-courses/published-course.js';
import {
  commandsOf,
  SEVEN_COURSES,
  type PublishedCommand,
} from '../../src/domain/seven-courses/seven-courses.js';

/** A published course played through the decider, with what became of each command. */
export interface Played {
  course: Course;
  decisions: { command: PublishedCommand; decision: Decision }[];
}

export function play(published: PublishedCourse): Played {
  let course = noCourse;
  const decisions = commandsOf(published).commands.map((command) => {
    const { name, commandId, fields } = command;
    const { id, type: _, ...rest } = toFact(eventId(commandId, 0), '', fields);
    const today = published.assumedInterviewDay;
    const decision = decide({ ...rest, name, factId: id, today }, course);
    if ('events' in decision) course = decision.events.reduce(evolve, course);
    return { command, decision };
  });
  return { course, decisions };
}

export const courseOf = (published: PublishedCourse): Course => play(published).course;

export const theSeven = (): Course[] => SEVEN_COURSES.map(courseOf);

export const eventOf = (command: string): string => entryOfCommand(command)!.event;
