import { CASE_RULE_SET } from '../domain/rules/case-rules.js';
import { caseworkProjection } from './casework.projection.js';

/**
 * The tables hold what the rules said when they were written. A changed rule set needs a new version,
 * or cases without a new event would keep the tasks and signs of the old rules.
 */
describe('The version of the casework projection', () => {
  it('belongs to the rules as they stand: raise it with them, and name both here', () =>
    expect({ version: caseworkProjection().version, rules: CASE_RULE_SET }).toEqual({
      version: 4,
      rules: 'cbd5cee3-3a2a-525a-94b8-f47a457f6886',
    }));
});
