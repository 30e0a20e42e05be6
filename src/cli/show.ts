import { parseArgs } from 'node:util';
import type { CaseView } from '../casework/case-history/case-view.js';
import type { TimelineEntry } from '../casework/case-history/timeline.js';
import { loadConfiguration } from '../platform/configuration/configuration.js';
import { authorizationFor } from './caller.js';
import { date, details, isId } from './readable.js';
import { agreementLines, consequenceLines, findingLines, taskLines } from './show-lines.js';

type Shown = CaseView & { caseId: string; revision: number; asOf: { says: string } };

/** Prints a case as a person reads it, asked from the application that is running. */
export async function show(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { at: { type: 'string' }, 'known-at': { type: 'string' } },
  });
  const [wanted] = positionals;
  if (wanted === undefined) throw new Error('say which case: forlop show case-3');
  const base = addressOf();
  const caseId = await idOf(base, wanted);
  const moment = new URLSearchParams({
    ...(values.at ? { at: values.at } : {}),
    ...(values['known-at'] ? { knownAt: values['known-at'] } : {}),
  });
  const [shown, story] = await Promise.all([
    ask<Shown>(base, `/api/cases/${caseId}?${moment}`),
    ask<{ entries: TimelineEntry[] }>(base, `/api/cases/${caseId}/timeline?${moment}`),
  ]);
  process.stdout.write(
    [
      ...heading(wanted, shown),
      ...spells(shown),
      '',
      ...section('Agreements', agreementLines(shown.agreements)),
      ...entries(story.entries),
      '',
      ...section('To do', taskLines(shown.tasks)),
      ...section('Findings', findingLines(shown.findings)),
    ].join('\n'),
  );
  return 0;
}

function addressOf(): string {
  const { host, port } = loadConfiguration(process.env);
  return process.env['FORLOP_URL'] ?? `http://${host}:${port}`;
}

async function idOf(base: string, wanted: string): Promise<string> {
  if (isId(wanted)) return wanted;
  const { cases } = await ask<{ cases: { caseId: string }[] }>(
    base,
    `/api/cases?pseudonym=${encodeURIComponent(wanted)}`,
  );
  const [found, ...others] = cases;
  if (!found) throw new Error(`there is no case ${wanted}`);
  if (others.length > 0)
    throw new Error(
      `several cases are called ${wanted}; give the id of one:\n  ${cases.map(({ caseId }) => caseId).join('\n  ')}`,
    );
  return found.caseId;
}

async function ask<T>(base: string, path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(base + path, { headers: await authorizationFor(base) });
  } catch {
    throw new Error(
      `no Forløp answers at ${base}; start it with npm start, or name its address in FORLOP_URL`,
    );
  }
  const answer = (await response.json()) as T & {
    detail?: string;
    errors?: { field: string; remedy: string }[];
  };
  if (response.ok) return answer;
  if (response.status === 401)
    throw new Error(`${base} lets in nobody without login; put an access token in FORLOP_TOKEN`);
  const remedies = (answer.errors ?? []).map(({ field, remedy }) => `\n  ${field}: ${remedy}`);
  throw new Error(`${answer.detail ?? response.statusText}${remedies.join('')}`);
}

function heading(
  wanted: string,
  { status, state, facts, counsellor, asOf, revision }: Shown,
): string[] {
  const { gender, ageBand, office } = facts as {
    gender?: string;
    ageBand?: string;
    office?: string;
  };
  const who = [gender, ageBand].filter(Boolean).join(', ') || 'gender and age not stated';
  return [
    `${wanted} · ${who} · office ${office ?? 'not stated'} · ${[status, state].filter(Boolean).join(', ')} · revision ${revision}`,
    asOf.says,
    ...(counsellor ? [`Counsellor ${counsellor.counsellor} since ${date(counsellor.since)}`] : []),
    '',
  ];
}

/** What lasts, with rough dates shown as rough. */
const spells = ({ spells: all }: Shown): string[] =>
  all.map(({ kind, from, to, running, current, end }) => {
    const until = end ? date(to) : running ? 'still running' : 'not started';
    return `  ${kind.padEnd(14)} ${`${date(from)} → ${until}`.padEnd(52)} ${details(current)}`;
  });

const section = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines, ''];

const entries = (all: TimelineEntry[]): string[] =>
  all.flatMap(({ occurredOn, happened, type, data, retracted, corrections = [] }) => [
    `${`${date(occurredOn)}${happened === 'perhaps' ? ' (perhaps)' : ''}`.padEnd(40)} ${type.padEnd(26)} ${details(data)}${retracted ? '  RETRACTED' : ''}`,
    ...corrections.flatMap(({ before, after, recordedAt, consequences }) => [
      indented(`corrected ${recordedAt.slice(0, 10)}: ${details(before)} → ${details(after)}`),
      ...consequenceLines(consequences).map((line) => indented(`  ${line}`)),
    ]),
    ...consequenceLines(retracted?.consequences).map((line) => indented(`  ${line}`)),
  ]);

const indented = (line: string): string => `${''.padEnd(40)} ${line}`;
