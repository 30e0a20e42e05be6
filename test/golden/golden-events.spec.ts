import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldsOf } from '../../src/domain/fields/field.js';
import { EVENT_TYPES } from '../../src/domain/catalogue.js';
import { ENVELOPE_FIELDS } from '../../src/domain/stream/milestone.js';
import { EVENT_UPCASTERS } from '../../src/event-store/upcasting/event-upcasters.js';
import { goldenProblems } from '../../src/event-store/upcasting/golden.fixture.js';

const FOLDER = 'test/golden/events';

/** What was once stored must be read for ever: one file for each version of each event. */
describe('Golden events', () => {
  it('are all there and read as they must', async () => {
    expect(await goldenProblems(FOLDER, EVENT_UPCASTERS)).toEqual([]);
  });

  it('know every field of the current versions, so that none changes its name unseen', async () => {
    const unknown: string[] = [];
    for (const { event, schemaVersion, type } of EVENT_TYPES) {
      const golden = JSON.parse(
        await readFile(join(FOLDER, `${event}.v${schemaVersion}.json`), 'utf8'),
      );
      const fields = fieldsOf(type)
        .map(({ name }) => name)
        .filter((name) => !ENVELOPE_FIELDS.includes(name as never));
      const missing = fields.filter((name) => !(name in golden.current));
      const gone = Object.keys(golden.current).filter((name) => !fields.includes(name));
      unknown.push(
        ...missing.map((name) => `${event}.${name} is in no golden file`),
        ...gone.map((name) => `${event}.${name} is no longer declared`),
      );
    }
    expect(unknown).toEqual([]);
    expect(await readdir(FOLDER)).toHaveLength(EVENT_UPCASTERS.knownVersions().length);
  });
});
