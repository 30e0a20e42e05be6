import { CommandBus } from '@nestjs/cqrs';
import { loadPopulation, recordPopulation } from '../../src/cli/load-population.js';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { SimulatedStreams } from '../../src/cli/simulation/simulated-streams.js';
import { Population } from '../../src/domain/simulation/population.js';
import { factOf } from '../../src/event-store/streams.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { playPopulation } from './published-population.fixture.js';

const ASKED = '2017-08-15';
const played = playPopulation(ASKED);

describe('The published population in the log', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  }, 60_000);
  afterAll(() => house.close());

  const load = () => recordPopulation(house.app.get(CommandBus), house.log, ASKED);

  it('is recorded beside the demonstration data, once', async () => {
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    const simulated = new SimulatedStreams(
      new Population({ seed: 'x', cases: 0, employers: 1, from: '2016-01-01', to: '2017-01-01' }),
    ).streamAt(0);
    await house.log.append(simulated.stream, 'none', simulated.events);
    const milestones = [...played.employers.values(), ...played.courses.values()].flatMap(
      ({ recorded }) => recorded,
    );
    expect(await load()).toBe(milestones.length);
    expect(await load()).toBe(0);
  }, 240_000);

  it('holds what the deciders decided, apart from where in the log a decision was taken', async () => {
    const [id, course] = [...played.courses].find(([, { recorded }]) => recorded.length === 6)!;
    const stored = (await house.log.read(`course-${id}`)).map(factOf);
    const undecided = ({ data, ...fact }: (typeof stored)[number]) => {
      const { knownThen: _, ...rest } = data as unknown as Record<string, unknown>;
      return { ...fact, data: rest };
    };
    expect(stored.map(undecided)).toEqual(course.recorded.map(undecided));
  });

  describe('in the table of placements', () => {
    beforeAll(async () => {
      const head = await house.log.head();
      await house.app.get(ProjectionRunner).waitFor('casework', head, 120_000);
    }, 120_000);

    const employersWhere = async (sql: string): Promise<number> => {
      const { rows } = await house.database.query<{ count: string }>(
        `select count(distinct employer_id) from read.placement p where employer_id = any($1) and ${sql}`,
        [[...played.employers.keys()]],
      );
      return Number(rows[0]!.count);
    };
    const TRAINING = `kind = 'training'`;
    const NOW = `${TRAINING} and not ended and from_latest <= '${ASKED}'`;
    const EARLIER = `${TRAINING} and to_earliest > '2014-08-15' and to_latest <= '${ASKED}'`;

    it.each([
      ['hosts now', NOW, 295],
      ['hosted earlier', EARLIER, 384],
      ['has hosted', TRAINING, 679],
      ['answered whether it hired', `${TRAINING} and decided`, 368],
      ['hired', `${TRAINING} and hired`, 255],
      ['did not hire', `${TRAINING} and decided and not hired`, 113],
      ['does not say whether it hired', `${EARLIER} and hired is null`, 16],
      ['hired for good', `contract_type = 'permanent'`, 201],
      ['hired a substitute', `contract_type = 'substitute'`, 53],
      ['hired on call', `contract_type = 'onCall'`, 37],
      ['hired in an adapted part-time post', `contract_type = 'adaptedPartTime'`, 23],
      ['hired with a wage subsidy', `kind = 'employment' and subsidised`, 27],
      ['lets trainees do ordinary tasks', `${NOW} and task_content = 'ordinary'`, 167],
    ])('%s', async (_, sql, printed) => expect(await employersWhere(sql)).toBe(printed));
  });

  it('is not loaded as of a day that has not come, or that is none', async () => {
    await expect(loadPopulation(['--as-of', '2099-01-01'])).rejects.toThrow(/a day that has come/);
    await expect(loadPopulation(['--as-of', 'summer'])).rejects.toThrow(/not summer/);
  });

  it('is not loaded beside what somebody has recorded', async () => {
    await house.openCase();
    await expect(load()).rejects.toThrow(/more than demonstration data/);
  });
});
