import { courses } from '../../src/domain/course/decider.js';
import type { Course } from '../../src/domain/course/course.js';
import { employers } from '../../src/domain/employer/decider.js';
import type { Employer } from '../../src/domain/employer/employer.js';
import { validate } from '../../src/domain/fields/validate.js';
import {
  streamsOfPopulation,
  type PopulationStream,
} from '../../src/domain/published-population/population.js';
import type { Aggregate } from '../../src/domain/stream/aggregate.js';
import { toFact } from '../../src/domain/stream/amendments.js';
import type { History } from '../../src/domain/stream/history.js';
import { eventId } from '../../src/domain/stream/ids.js';
import type { Day } from '../../src/domain/time/day.js';

/** The population played through the deciders. */
export interface PlayedPopulation {
  employers: Map<string, Employer>;
  courses: Map<string, Course>;
}

/** @throws Error a command does not validate, is refused, or records nothing */
export function playPopulation(asOf: Day): PlayedPopulation {
  const streams = streamsOfPopulation(asOf);
  const played = <S extends History>(kind: PopulationStream['kind'], aggregate: Aggregate<S>) =>
    new Map(
      streams
        .filter((stream) => stream.kind === kind)
        .map((stream) => [stream.id, play(stream, aggregate, asOf)]),
    );
  return { employers: played('employer', employers), courses: played('course', courses) };
}

function play<S extends History>(
  { commands }: PopulationStream,
  aggregate: Aggregate<S>,
  today: Day,
): S {
  return commands.reduce((state, { commandId, name, fields }) => {
    const checked = validate(aggregate.entryOfCommand(name)!.type, fields);
    if ('problems' in checked) throw new Error(`${name}: ${JSON.stringify(checked.problems)}`);
    const { id, type: _, ...rest } = toFact(eventId(commandId, 0), name, { ...checked.value });
    const decision = aggregate.decide({ ...rest, name, factId: id, today }, state);
    if ('refusal' in decision) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    if (decision.events.length !== 1) throw new Error(`${name} records nothing`);
    return aggregate.evolve(state, decision.events[0]!);
  }, aggregate.initial);
}
