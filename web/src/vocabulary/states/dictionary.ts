import type { AnalysisState } from '../../../../src/domain/analysis/states.js';
import type { CooperationOn } from '../../../../src/domain/employer/analysis/cooperation-form.js';
import type { Readiness } from '../../../../src/domain/employer/profile.js';
import type { Finding } from '../../../../src/domain/rules/finding.js';
import type { RuleKind } from '../../../../src/domain/rules/rule.js';

/** Words for where something stands. */
export interface StateDictionary {
  state: Readonly<Record<AnalysisState, string>>;
  /** Whether an employer can be asked to take somebody in; the colour is said along. */
  readiness: Readonly<Record<Readiness, string>>;
  cooperation: Readonly<Record<CooperationOn['suggestion'], string>>;
  /** What kind of rule a finding is of. */
  findingKind: Readonly<Record<RuleKind, string>>;
  findingOutcome: Readonly<Record<Finding['outcome'], string>>;
  source: Readonly<Record<'user' | 'manager' | 'counsellor' | 'provider' | 'register', string>>;
  basis: Readonly<Record<'stated' | 'inferred', string>>;
}
