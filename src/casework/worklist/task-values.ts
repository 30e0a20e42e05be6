import { CASE_RULES } from '../../domain/rules/case-rules.js';
import type { CaseTask } from '../../domain/rules/engine.js';
import type { Values } from '../../domain/rules/rule.js';

type Judgement = Pick<CaseTask, 'rule' | 'version'>;

const keyOf = ({ rule, version }: Judgement): string => `${rule} ${version}`;

const PARAMETERS: ReadonlyMap<string, Values> = new Map(
  CASE_RULES.flatMap(({ id, versions }) =>
    versions.map(({ version, parameters }) => [keyOf({ rule: id, version }), parameters]),
  ),
);

const parametersOf = (task: Judgement): Values => PARAMETERS.get(keyOf(task)) ?? {};

/**
 * The values of a task that the parameters of its rule do not say already: millions of tasks need
 * not repeat them. A sealed value is an object in the log and has no place in a list.
 */
export function ownValues(task: Judgement & Pick<CaseTask, 'values'>): Values | null {
  const parameters = parametersOf(task);
  const own = Object.entries(task.values).filter(
    ([name, value]) => typeof value !== 'object' && value !== parameters[name],
  );
  return own.length === 0 ? null : Object.fromEntries(own);
}

/** The values of a task again, from what is stored of it. */
export const allValues = (task: Judgement, own: Values | null): Values => ({
  ...parametersOf(task),
  ...own,
});
