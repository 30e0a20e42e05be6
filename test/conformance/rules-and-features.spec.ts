import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ordering rules of the domain, and the features whose acceptance names a check. */
const RULES: Readonly<Record<string, string>> = {
  'R-1': 'no phase implies another',
  'R-2': 'training may be repeated, at one employer or several',
  'R-3': 'training may be interrupted, and the case goes on',
  'R-4': 'a wage subsidy presupposes a concrete job',
  'R-5': 'employment may start without training',
  'R-6': 'employment may start without an instrument',
  'R-7': 'several instruments may run at once',
  'R-8': 'several employments may run at once',
  'R-9': 'contract types come in any order',
  'R-10': 'training should not start without an agreement',
  'R-11': 'the possibility of a job is settled before the start',
  'R-12': 'long training is flagged, never refused',
  'R-13': 'follow-up goes on after a hire and under a subsidy',
  'R-14': 'each change of tasks is a fact',
  'R-15': 'a job may end with its subsidy, and the case goes on',
  'R-16': 'public posts are advertised as a rule',
  'R-17': 'goals other than a hire count',
  'R-18': 'times may be rough',
  'R-19': 'those concerned may review the record; corrections are appended',
};

const FEATURES: Readonly<Record<string, string>> = {
  'F-01': 'a jointly agreed plan',
  'F-02': 'plans are revised',
  'F-03': 'expectations before the start',
  'F-04': 'goals other than a hire',
  'F-05': 'match of person and job, before and after',
  'F-07': 'what the person can do comes before money',
  'F-09': 'one fixed contact',
  'F-10': 'proactive and reactive contacts',
  'F-11': 'follow-up in both directions',
  'F-13': 'a mentor with the main responsibility',
  'F-14': 'follow-up does not stop at a hire',
  'F-15': 'requests are answered in time',
  'F-16': 'employers are not left alone with helping',
  'F-17': 'an interruption does not end the relation',
  'F-20': 'the transition is decided in time',
  'F-21': 'the cliff after a subsidy',
  'F-24': 'the way into public posts',
  'F-25': 'lack of competence leads to a course',
  'F-26': 'signs of misuse',
  'F-28': 'employers about to be lost',
  'F-31': 'the readiness of an employer',
};

const ROOT = join(import.meta.dirname, '..', '..');
const THIS = 'rules-and-features.spec.ts';

const specs = ['src', 'test']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, folder, file),
    ),
  )
  .filter((file) => file.endsWith('.spec.ts') && !file.endsWith(THIS));

/** Ids in brackets at the end of a title, in a file's literals: `'starts anew (R-2) (F-01)'`. */
function idsInTitles(source: string): string[] {
  const titles = source.match(/(['"`])(?:(?!\1).)*\((?:[RF]-\d+[a-z]?)\)(?:(?!\1).)*\1/g) ?? [];
  return titles.flatMap((title) =>
    [...title.matchAll(/\(([RF]-\d+)[a-z]?\)/g)].map(([, id]) => id!),
  );
}

const tested = new Set(specs.flatMap((file) => idsInTitles(readFileSync(file, 'utf8'))));

describe('Every rule of the domain has a test that is named after it', () => {
  it.each(Object.entries(RULES))('%s: %s', (id) => expect(tested).toContain(id));
});

describe('Every feature with a check has a test that is named after it', () => {
  it.each(Object.entries(FEATURES))('%s: %s', (id) => expect(tested).toContain(id));
});

describe('The reading of titles', () => {
  it('takes ids in brackets from literals, and from nothing else', () => {
    expect(idsInTitles("it('is repeated (R-2) (F-26a)', () => {})")).toEqual(['R-2', 'F-26']);
    expect(idsInTitles('// as asked by (R-2)\nconst x = 3;')).toEqual([]);
  });

  it('names no rule that is not in the table', () =>
    expect([...tested].filter((id) => id.startsWith('R-') && !(id in RULES))).toEqual([]));
});
