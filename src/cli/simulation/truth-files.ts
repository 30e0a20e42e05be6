import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CASE_RULE_SET } from '../../domain/rules/case-rules.js';
import type { Population, PopulationSpec } from '../../domain/simulation/population.js';
import { trueCourse } from '../../domain/simulation/simulated-case.js';
import { MODEL_VERSION, TRAIT_SHARES, TRANSITIONS } from '../../domain/simulation/model.js';
import { PRACTICE } from '../../domain/simulation/practice.js';
import { TRUTH_COLUMNS, truthRow } from '../../domain/simulation/truth.js';

/**
 * Writes what is true of a population, for comparison with what is estimated from its log:
 * `truth.json` (what it was made from) and `truth.csv` (a row for each case).
 *
 * @param folder it is written in a folder `<seed>-<cases>` in there
 * @returns the folder
 */
export async function writeTruth(
  folder: string,
  spec: PopulationSpec,
  population: Population,
): Promise<string> {
  const place = join(folder, `${spec.seed}-${spec.cases}`);
  await mkdir(place, { recursive: true });
  const made = {
    ...spec,
    employers: population.employers,
    modelVersion: MODEL_VERSION,
    ruleSet: CASE_RULE_SET,
    columns: TRUTH_COLUMNS,
    traitShares: TRAIT_SHARES,
    transitions: TRANSITIONS,
    practice: PRACTICE,
  };
  await writeFile(join(place, 'truth.json'), `${JSON.stringify(made, null, 2)}\n`);
  await pipeline(Readable.from(rows(population)), createWriteStream(join(place, 'truth.csv')));
  return place;
}

function* rows(population: Population): Generator<string> {
  yield `${Object.keys(TRUTH_COLUMNS).join(',')}\n`;
  for (let number = 0; number < population.cases; number++)
    yield `${truthRow(population, trueCourse(population, number)).join(',')}\n`;
}
