import { Population } from '../domain/simulation/population.js';
import { caseIdOf } from '../domain/simulation/simulated-case.js';
import type { EventStore, RecordedEvent } from '../event-store/port.js';
import { courseStream } from '../event-store/streams.js';
import { DEMO_SEED } from './demo-population.js';

/**
 * The cases of the demonstration's population as they are recorded, in their order, until one is not
 * there. Their ids follow from the seed alone, whatever the size and the days of the population.
 */
export async function* simulatedCases(
  log: EventStore,
): AsyncGenerator<[opening: RecordedEvent, ...later: RecordedEvent[]]> {
  const unborn = new Population({
    seed: DEMO_SEED,
    cases: 0,
    from: '2000-01-01',
    to: '2000-01-01',
  });
  for (let number = 0; ; number++) {
    const [opening, ...later] = await log.read(courseStream(caseIdOf(unborn, number)));
    if (!opening) return;
    yield [opening, ...later];
  }
}
