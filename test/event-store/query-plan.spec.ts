import type pg from 'pg';
import { sendBatch } from '../../src/event-store/postgres/append-batch.js';
import {
  AFTER_POSITION,
  AFTER_REVISION,
  LAST_OF_LOG,
  LAST_OF_STREAM,
  READ_SESSION,
} from '../../src/event-store/postgres/log-reader.js';
import { storedForms } from '../../src/event-store/stored-form.js';
import { newEvents } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { connectTo, createLogDatabase } from './log-database.js';

interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const command = (stream: string, expected: number | 'any', count: number) => ({
  stream,
  expected,
  events: storedForms(stream, 'any', newEvents(count)),
});

/** How the log is reached: by which index, or by reading all of it. */
const accessTo = (nodes: PlanNode[]) =>
  nodes
    .filter((node) => node['Relation Name'] === 'event' && node['Node Type'] !== 'ModifyTable')
    .map((node) => node['Index Name'] ?? node['Node Type']);

describe.each([
  ['a new log, of which the planner knows nothing', 0],
  ['a log that has grown', 5_000],
])('the plans for %s', (_, size) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createLogDatabase();
    client = await connectTo(database);
    for (let stored = 0; stored < size; stored += 500)
      await sendBatch(client, [command(`course-${stored}`, 'any', 500)]);
    if (size > 0) await client.query('analyze log.event');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const reads: [question: string, sql: string, values: string, index: string][] = [
    ['the feed', AFTER_POSITION, '(10, 500)', 'event_pkey'],
    ['one stream', AFTER_REVISION, `('course-500', 3)`, 'event_stream_revision'],
    ['the end of a stream', LAST_OF_STREAM, `('course-500')`, 'event_stream_revision'],
    ['the end of the log', LAST_OF_LOG, '', 'event_pkey'],
  ];
  it.each(reads)('read %s by its index, and sort nothing', async (question, sql, values, index) => {
    const reader = await connectTo(database);
    await reader.query(READ_SESSION);
    const name = question.replaceAll(' ', '_');
    await reader.query(`prepare ${name} as ${sql}`);
    const { rows } = await reader.query(`explain (format json) execute ${name}${values}`);
    await reader.end();
    const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan);
    expect(accessTo(nodes)).toEqual([index]);
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('probe the log by its indexes in every statement of an append', async () => {
    const append = await connectTo(database);
    const plans: PlanNode[] = [];
    append.on('notice', ({ message }) => {
      const json = message?.slice(message.indexOf('{'));
      if (message?.includes('plan:') && json) plans.push(JSON.parse(json).Plan);
    });
    await append.query(`
      load 'auto_explain';
      set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on;
      set auto_explain.log_format = json;
      set client_min_messages = log`);
    const repeated = command('course-a', 'any', 3);
    const batches = [
      [repeated, command('course-b', 'any', 2)],
      [command('course-a', 0, 1), command('course-c', 'any', 1)], // one is refused
      [repeated], // its ids are known
    ];
    const verdicts = [];
    for (const batch of batches) verdicts.push(...(await sendBatch(append, batch)));
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual([
      'appended',
      'appended',
      'conflict',
      'appended',
      'duplicate',
    ]);
    await append.end();
    const nodes = plans.flatMap(nodesOf);
    expect(new Set(accessTo(nodes))).toEqual(
      new Set(['event_pkey', 'event_stream_revision', 'event_id_once']),
    );
    const sortedForInsert = plans
      .map(nodesOf)
      .filter((plan) => plan.some((node) => node['Node Type'] === 'ModifyTable'))
      .flat()
      .filter((node) => node['Node Type'] === 'Sort');
    expect(sortedForInsert).toEqual([]);
  });
});
