import type { Employer } from '../answers.js';

export type Finding = Employer['findings'][number];

/** The same that a rule says of several events, said once. */
export interface Advice {
  /** Stable while the page is shown. */
  key: string;
  finding: Finding;
  /** How many subjects it is said of. */
  times: number;
}

/**
 * What to say of findings: what departs from a norm first, then what cannot be told. What is met, or
 * not in force, and what a person has settled is not said.
 */
export function adviceIn(findings: readonly Finding[]): Advice[] {
  const byKey = new Map<string, Advice>();
  for (const finding of findings) {
    const { rule, outcome, values, standing } = finding;
    if (!isSaid(outcome) || standing === 'resolved') continue;
    const key = `${rule} ${outcome} ${JSON.stringify(values)}`;
    const known = byKey.get(key);
    byKey.set(key, { key, finding: known?.finding ?? finding, times: (known?.times ?? 0) + 1 });
  }
  return [...byKey.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

const isSaid = (outcome: Finding['outcome']): boolean =>
  outcome === 'departed' || outcome === 'unknown';

const rankOf = ({ finding: { outcome } }: Advice): number => (outcome === 'departed' ? 0 : 1);

/** Signs of misuse that nobody has raised a concern about; each is a person's to judge. */
export const openSigns = <F extends Finding>(findings: readonly F[]): F[] =>
  findings.filter(
    ({ kind, outcome, standing }) =>
      kind === 'misuse' && outcome === 'departed' && standing === 'open',
  );
