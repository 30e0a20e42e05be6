import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A database of its own for one suite, on the server that the test run started
 * (or on `FORLOP_TEST_SERVER`, to spare the start while developing).
 */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['FORLOP_TEST_SERVER'];
  if (!server) throw new Error('FORLOP_TEST_SERVER is not set: run the tests with npm test');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
