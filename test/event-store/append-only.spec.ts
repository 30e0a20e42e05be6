import type pg from 'pg';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { newEvent, newEvents } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { connectTo, createLogDatabase } from './log-database.js';

describe('the log in PostgreSQL', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let store: PostgresEventStore;
  beforeAll(async () => {
    database = await createLogDatabase();
    client = await connectTo(database);
    store = await PostgresEventStore.connect(database.url);
    await store.append('course-1', 'none', newEvents(3));
  });
  afterAll(async () => {
    await Promise.all([client.end(), store.close()]);
    await database.drop();
  });

  it.each([
    ['UPDATE', `update log.event set type = 'Other' where position = 1`],
    ['UPDATE', `update log.event set type = 'Other' where false`],
    ['DELETE', `delete from log.event where position = 3`],
    ['TRUNCATE', `truncate log.event`],
  ])('refuses %s, also from its owner: %s', async (operation, sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({
      message: `the log is append-only: ${operation} of log.event is refused`,
      code: '42501',
    });
    expect(await store.read('course-1')).toHaveLength(3);
  });

  it('keeps the very text of the data, so that a hash of it can be computed again', async () => {
    const data = { b: 1.5, a: [1e21, { 'ø"\\': '\u0000\u2028' }], '2': null, '1': {} };
    await store.append('course-2', 'none', [newEvent({ data })]);
    const { rows } = await client.query<{ text: string }>(
      `select data::text as text from log.event where stream = 'course-2'`,
    );
    expect(rows).toEqual([{ text: JSON.stringify(data) }]);
  });

  it('never lets the time of recording fall behind the event before, though the clock may', async () => {
    await client.query(`
      insert into log.event
      select position + 1, 'course-3', 1, gen_random_uuid(), type, 1, data, meta, now() + interval '1 hour'
      from log.event order by position desc limit 1`);
    await store.append('course-4', 'none', newEvents(2));
    const [ahead] = await store.read('course-3');
    const [first, second] = await store.read('course-4');
    expect(first?.recordedAt).toBe(ahead?.recordedAt);
    expect(second?.recordedAt).toBe(ahead?.recordedAt);
  });

  it('shows all six digits of a microsecond', async () => {
    await client.query(`
      insert into log.event
      select position + 1, 'course-5', 1, gen_random_uuid(), type, 1, data, meta,
        '2100-01-02T03:04:05.000120+01:00'
      from log.event order by position desc limit 1`);
    expect((await store.read('course-5'))[0]?.recordedAt).toBe('2100-01-02T02:04:05.000120Z');
  });
});
