import type { Actor } from '../../access/actor.js';
import { sealedFieldsOf } from '../../domain/catalogue.js';
import type { Population } from '../../domain/simulation/population.js';
import { caseIdOf, simulatedCase } from '../../domain/simulation/simulated-case.js';
import { simulatedEmployer } from '../../domain/simulation/simulated-employer.js';
import type { Recording } from '../../domain/simulation/telling.js';
import type { Milestone } from '../../domain/stream/milestone.js';
import { courseStream, employerStream, streamOf, type Subject } from '../../event-store/streams.js';
import type { NewEvent } from '../../event-store/port.js';
import { newEvents } from '../../recording/new-events.js';
import { RecordMilestone } from '../../recording/record-milestone.js';

/** A whole stream of a population, ready to be appended at once. */
export interface SimulatedStream {
  stream: string;
  events: NewEvent[];
  /** What the decider refused; nothing, unless it has become stricter than the simulation. */
  refused: readonly string[];
}

/** The streams of a population in their order: first its employers, then its cases. */
export class SimulatedStreams {
  readonly count: number;
  /**
   * Places of the employers and of the cases, each from the first to before the last. A larger
   * population of the same seed goes on with both, so what is on record of it begins each of them.
   */
  readonly parts: readonly (readonly [from: number, to: number])[];

  constructor(private readonly population: Population) {
    const { employers, cases } = population;
    this.count = employers + cases;
    this.parts = [
      [0, employers],
      [employers, this.count],
    ];
  }

  nameOf(at: number): string {
    const { population } = this;
    return at < population.employers
      ? employerStream(population.employer(at).employerId)
      : courseStream(caseIdOf(population, at - population.employers));
  }

  streamAt(at: number): SimulatedStream {
    const { population } = this;
    if (at < population.employers) {
      const simulated = simulatedEmployer(population, at);
      return this.inEnvelopes({ kind: 'employer', id: simulated.employerId }, SIMULATOR, simulated);
    }
    const simulated = simulatedCase(population, at - population.employers);
    const recorder = { ...SIMULATOR, office: simulated.traits.office };
    return this.inEnvelopes({ kind: 'course', id: simulated.caseId }, recorder, simulated);
  }

  /**
   * As the recording of each single command would have put them, but for the hash that tells a
   * repeated command from a reused key: nobody but this simulation knows these keys.
   */
  private inEnvelopes(
    subject: Subject,
    recorder: Actor,
    { told, refused }: Recording,
  ): SimulatedStream {
    const events: NewEvent[] = [];
    for (const { commandId, name, fields, fact } of told) {
      const command = new RecordMilestone(subject, name, fields as Milestone, commandId, recorder);
      events.push(...newEvents([fact], command, undefined, events));
    }
    return { stream: streamOf(subject), events, refused };
  }
}

/** The recorder of everything synthetic. */
export const SIMULATOR: Actor = { id: 'simulator', office: '0001' };

/** The persons whose keys are needed to seal these events. */
export function personsIn(events: readonly NewEvent[]): string[] {
  const persons = events.flatMap(({ type, data, subject }) =>
    subject !== undefined && sealedFieldsOf({ type, data }).some((path) => rootOf(path) in data)
      ? [subject]
      : [],
  );
  return [...new Set(persons)];
}

const rootOf = (path: string): string => path.split(/[.[]/)[0]!;
