import { randomUUID } from 'node:crypto';
import { recordDemoPopulation } from '../../src/cli/demo-population.js';
import { publishedStreams } from '../../src/domain/seven-courses/published-streams.js';
import { eventId } from '../../src/domain/stream/ids.js';
import type { EventStore, NewEvent } from '../../src/event-store/port.js';
import { streamOf } from '../../src/event-store/streams.js';
import { openSimulatedLog, type SimulatedLog } from './simulated-log.js';

const CASES = 40;
/** Employers come with the cases. */
const STREAMS = CASES + 70 + CASES / 10;

/** As little of the published courses as is enough to be recognised. */
async function beginPublished(store: EventStore): Promise<void> {
  await store.append(streamOf(publishedStreams()[0]!), 'none', [opening()]);
}

function opening(): NewEvent {
  const commandId = randomUUID();
  return {
    id: eventId(commandId, 0),
    type: 'CaseOpened',
    schemaVersion: 1,
    data: { office: '0000' },
    recordedBy: { actor: 'test' },
    commandId,
    correlationId: commandId,
  };
}

const streamsIn = async (log: SimulatedLog) =>
  new Set((await log.events()).map(({ stream }) => stream)).size;

describe('The synthetic population of the demonstration', () => {
  let log: SimulatedLog;
  beforeEach(async () => {
    log = await openSimulatedLog();
  });
  afterEach(() => log.close());

  it('is recorded beside the published courses, once', async () => {
    await beginPublished(log.store);
    expect(await recordDemoPopulation(log, CASES, '2026-03-01')).toMatchObject({
      streams: STREAMS,
      refused: [],
    });
    expect(await recordDemoPopulation(log, CASES, '2026-03-02')).toBeUndefined();
    expect(await streamsIn(log)).toBe(STREAMS + 1);
  }, 60_000);

  it('is completed on a later day with the cut-off it was begun with', async () => {
    let left = 50;
    const store: EventStore = {
      append: async (...args) => {
        if (left-- <= 0) throw new Error('killed');
        return log.store.append(...args);
      },
      read: (...args) => log.store.read(...args),
      follow: (...args) => log.store.follow(...args),
      head: () => log.store.head(),
      close: () => log.store.close(),
    };
    const cut = recordDemoPopulation({ ...log, store }, CASES, '2026-03-01');
    await expect(cut).rejects.toThrow('killed');
    await recordDemoPopulation(log, CASES, '2026-03-05');
    expect(await streamsIn(log)).toBe(STREAMS);
    const days = (await log.events()).map(({ occurredOn = '' }) => occurredOn).sort();
    expect(days.at(-1)! <= '2026-03-01~').toBe(true);
  }, 60_000);

  it('stays away from a log in which somebody works, and when none is wanted', async () => {
    await beginPublished(log.store);
    expect(await recordDemoPopulation(log, 0, '2026-03-01')).toBeUndefined();
    await log.store.append(`course-${randomUUID()}`, 'none', [opening()]);
    expect(await recordDemoPopulation(log, CASES, '2026-03-01')).toBeUndefined();
    expect(await streamsIn(log)).toBe(2);
  });
});
