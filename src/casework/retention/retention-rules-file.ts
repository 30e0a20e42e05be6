import { readFile } from 'node:fs/promises';
import {
  DEFAULT_RETENTION_RULES,
  readRetentionRules,
  type RetentionRule,
} from '../../domain/retention/retention-rules.js';

export const RETENTION_RULES = Symbol('retention rules');

/**
 * The rules on how long courses are kept: those of a file, or the default ones where there is none.
 *
 * @throws Error with a line for each thing wrong with the file
 */
export async function loadRetentionRules(
  path: string | undefined,
): Promise<readonly RetentionRule[]> {
  if (path === undefined) return DEFAULT_RETENTION_RULES;
  const read = readRetentionRules(await readJson(path));
  if ('rules' in read) return read.rules;
  const lines = read.problems.map(
    ({ field, message, remedy }) =>
      `\n  - ${field === '' ? '' : `${field}: `}${message}. ${remedy}`,
  );
  throw new Error(`RETENTION_RULES: the rules in ${path} cannot be used:${lines.join('')}`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === undefined ? 'it is no JSON' : `it cannot be read (${code})`;
    throw new Error(`RETENTION_RULES is "${path}": ${why}`, { cause: error });
  }
}
