import { EMPLOYER_RULE_SET, EMPLOYER_RULES } from '../employer/analysis/employer-rules.js';
import type { Day } from '../time/day.js';
import { CASE_RULE_SET, CASE_RULES } from './case-rules.js';
import { MEASURE_TABLE, MEASURES, type Measure, type MeasureRow } from './measures.js';
import { MEASURE_WORDS } from './measures-words.js';
import { versionOn, type Rule, type RuleVersion, type Texts } from './rule.js';

// Every rule there is, as it is shown to whoever asks what a finding rests on.

/** What a rule looks at. */
export type Subject = 'case' | 'employer';

export interface CatalogueVersion extends RuleVersion {
  /** Whether it is the one in force on the day of asking. */
  inForce: boolean;
}

export interface CatalogueRule extends Pick<Rule<never>, 'id' | 'kind' | 'title' | 'text'> {
  subject: Subject;
  versions: CatalogueVersion[];
}

export interface MeasureEntry {
  measure: Measure;
  name: Texts;
  says: Texts;
  rules: (Omit<MeasureRow, 'measure'> & { inForce: boolean })[];
}

/** Identity of the rules as they stand. */
export const RULE_SETS: Readonly<Record<Subject, string>> = {
  case: CASE_RULE_SET,
  employer: EMPLOYER_RULE_SET,
};

/** Every rule with its versions; `inForce` is said of the day. */
export const ruleCatalogue = (day: Day): CatalogueRule[] => [
  ...CASE_RULES.map((rule) => entryOf('case', rule, day)),
  ...EMPLOYER_RULES.map((rule) => entryOf('employer', rule, day)),
];

function entryOf<S>(
  subject: Subject,
  rule: Pick<Rule<S>, 'id' | 'kind' | 'title' | 'text' | 'versions'>,
  day: Day,
): CatalogueRule {
  const { id, kind, title, text, versions } = rule;
  const present = versionOn({ versions }, day);
  return {
    id,
    subject,
    kind,
    title,
    text,
    versions: versions.map((version) => ({ ...version, inForce: version === present })),
  };
}

/** The table of measures, by measure; `inForce` is said of the day. */
export const measureCatalogue = (day: Day): MeasureEntry[] =>
  MEASURES.map((measure) => ({
    measure,
    ...MEASURE_WORDS[measure],
    rules: MEASURE_TABLE.filter((row) => row.measure === measure).map(({ measure: _, ...row }) => ({
      ...row,
      inForce: (!row.from || row.from <= day) && (!row.to || day <= row.to),
    })),
  }));
