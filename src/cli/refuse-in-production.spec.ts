import { loadPopulation } from './load-population.js';
import { simulate } from './simulate.js';

/** Nobody listens there: whoever gets as far as the database says something else. */
const NO_DATABASE = 'postgres://127.0.0.1:1/none';

describe('In production', () => {
  const before = { ...process.env };
  beforeEach(() => {
    Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: NO_DATABASE });
    delete process.env['DEMO'];
  });
  afterEach(() => {
    process.env = { ...before };
  });

  it.each<[string, () => Promise<number>, RegExp]>([
    ['the published enterprises', () => loadPopulation([]), /enterprises .* refused in production/],
    [
      'synthetic courses',
      () => simulate(['--cases', '1', '--seed', 'x']),
      /synthetic courses are refused in production/,
    ],
  ])('%s are kept out of the log', (_, run, sentence) => expect(run()).rejects.toThrow(sentence));

  it('they are let in where demonstration data are asked for', async () => {
    process.env['DEMO'] = 'true';
    await expect(loadPopulation([])).rejects.not.toThrow(/refused in production/);
  });
});
