import { Population } from '../../src/domain/simulation/population.js';
import { employerStream } from '../../src/event-store/streams.js';
import { openSimulatedLog } from './simulated-log.js';

const populationOf = (cases: number) =>
  new Population({ seed: 'grown', cases, from: '2023-01-01', to: '2023-06-30' });

describe('A population that grows', () => {
  it('is given the employers that come with its new cases', async () => {
    const log = await openSimulatedLog();
    try {
      const [small, large] = [populationOf(450), populationOf(600)];
      const first = await log.fill(small);
      const second = await log.fill(large);
      const streams = new Set((await log.events()).map(({ stream }) => stream));
      const employers = Array.from({ length: large.employers }, (_, number) =>
        employerStream(large.employer(number).employerId),
      );
      expect(employers.filter((stream) => !streams.has(stream))).toEqual([]);
      expect(streams.size).toBe(large.employers + large.cases);
      expect(first.streams + second.streams).toBe(streams.size);
      expect(second.present).toBe(first.streams);
    } finally {
      await log.close();
    }
  }, 120_000);
});
