import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCef } from '../../src/access/logs/cef.fixture.js';
import type { TestApplication } from '../support/application.js';

/** The extensions of all lines of the look-up file of a house, oldest first. */
export async function lookupLines(
  house: Pick<TestApplication, 'dataFolder'>,
): Promise<Record<string, string>[]> {
  const path = join(house.dataFolder, 'logs', 'lookup.cef');
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line is not whole');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => parseCef(line).extension);
}

/** How many events the security log has, once it has stopped growing for a moment. */
export async function securityEvents(house: Pick<TestApplication, 'database'>): Promise<number> {
  const count = async () =>
    (await house.database.query('select count(*)::int as n from audit.security_event')).rows[0].n;
  for (let before = await count(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await count();
    if (now === before) return now as number;
    before = now;
  }
}
