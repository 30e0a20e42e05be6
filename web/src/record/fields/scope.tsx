import { createContext, useContext } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import type { CommandName } from '../../vocabulary/forms.js';
import { useProblemText } from '../../vocabulary/problems.js';
import { pathOf } from '../form/checks.js';
import { NOTHING_KNOWN, type RecordingContext } from '../form/recording-context.js';

/** What every field of a form can ask about the form it stands in. */
interface FormScope {
  command: CommandName;
  context: RecordingContext;
  problems: readonly FieldProblem[];
}

export const Scope = createContext<FormScope>({
  command: 'open-case',
  context: NOTHING_KNOWN,
  problems: [],
});

export const useScope = () => useContext(Scope);

/** What a link in the summary of errors points to: `goals.0.text` stands at `field-goals-0-text`. */
export const idOfField = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** What is wrong with the field at this path and what to do about it, in words. */
export function useFault(path: string): string | undefined {
  const { command, problems } = useScope();
  const { fault } = useProblemText();
  const problem = problems.find(({ field }) => pathOf(field) === path);
  if (!problem) return undefined;
  const { what, remedy } = fault(problem, command);
  return remedy ? `${what} ${remedy}` : what;
}
