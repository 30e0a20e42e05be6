import { CommandBus } from '@nestjs/cqrs';
import { recordPopulation } from '../../src/cli/load-population.js';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { factOf } from '../../src/event-store/streams.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { playPopulation } from './published-population.fixture.js';

const ASKED = '2017-08-15';

describe('The published population in the log', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  }, 60_000);
  afterAll(() => house.close());

  const load = () => recordPopulation(house.app.get(CommandBus), house.log, ASKED);

  it('is recorded beside the seven courses, once', async () => {
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    const { employers, courses } = playPopulation(ASKED);
    const milestones = [...employers.values(), ...courses.values()].flatMap(
      ({ recorded }) => recorded,
    );
    expect(await load()).toBe(milestones.length);
    expect(await load()).toBe(0);
  }, 120_000);

  it('holds what the deciders decided, apart from where in the log a decision was taken', async () => {
    const { courses } = playPopulation(ASKED);
    const [id, course] = [...courses].find(([, { recorded }]) => recorded.length === 6)!;
    const stored = (await house.log.read(`course-${id}`)).map(factOf);
    const undecided = ({ data, ...fact }: (typeof stored)[number]) => {
      const { knownThen: _, ...rest } = data as unknown as Record<string, unknown>;
      return { ...fact, data: rest };
    };
    expect(stored.map(undecided)).toEqual(course.recorded.map(undecided));
  });

  it('is not loaded beside what somebody has recorded', async () => {
    await house.openCase();
    await expect(load()).rejects.toThrow(/more than demonstration data/);
  });
});
