import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedStreams } from '../../src/domain/seven-courses/published-streams.js';
import { ask, build, embeddedUrl, ForlopProcess, logIn } from '../faults/forlop-process.js';
import { eventually, processesWith } from '../faults/processes.js';

const CASES = 300;
const PUBLISHED = publishedStreams();
const MILESTONES = PUBLISHED.flatMap(({ commands }) => commands).length;
/** In the register, and those of them whose cases a counsellor without clearances does not see. */
const PEOPLE = 9;
const HIDDEN = 4;
/** Employers come with the cases. */
const STREAMS = PUBLISHED.length + CASES + 70 + CASES / 10 + PEOPLE;

describe('An application that is killed while it records the synthetic population', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forlop-filling-'));
  const running: ForlopProcess[] = [];
  const start = () => {
    const { HOME, PATH } = process.env;
    const forlop = new ForlopProcess({ HOME, PATH, FORLOP_DATA: folder, DEMO_CASES: `${CASES}` });
    running.push(forlop);
    return forlop;
  };
  beforeAll(build, 120_000);
  afterAll(async () => {
    await Promise.all(running.map((each) => each.kill()));
    await eventually('no PostgreSQL is left', () => processesWith(folder).length === 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('completes it at the next start, and records nothing more at the one after', async () => {
    const first = start();
    await eventually(
      'it has begun',
      async () =>
        Promise.resolve()
          .then(() => logIn(embeddedUrl(folder)))
          .then((events) => events.length > MILESTONES + 50)
          .catch(() => false),
      60_000,
    );
    await first.kill();

    const second = start();
    const address = await second.listening();
    expect(second.said.join()).toContain('synthetic population');
    const events = await logIn(embeddedUrl(folder));
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(STREAMS);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const { total } = await ask<{ total: number }>(`${address}/api/cases?after=${events.length}`);
    expect(total).toBe(CASES + 7 - HIDDEN);
    await second.stop();

    const third = start();
    await third.listening();
    expect(third.said.join()).not.toContain('Recorded');
    expect(await logIn(embeddedUrl(folder))).toHaveLength(events.length);
  }, 180_000);
});
