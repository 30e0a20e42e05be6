import { isProblem } from '../../api/problem.js';

/** As the server takes it; what it would refuse is said before it is asked. */
const NAME = /^\p{L}[\p{L}\p{N} .,&/-]{0,59}$/u;

/** Key of the text that says what is wrong. */
export type NameFault = 'nameMissing' | 'nameMalformed' | 'nameTaken' | 'tooMany' | 'failed';

/** @param taken names that the filter may not have */
export function faultOfName(name: string, taken: readonly string[] = []): NameFault | undefined {
  if (name === '') return 'nameMissing';
  if (!NAME.test(name)) return 'nameMalformed';
  return taken.includes(name) ? 'nameTaken' : undefined;
}

/** What a refusal of the server means for whoever saves a filter. */
export function faultOfRefusal(error: unknown): NameFault {
  if (isProblem(error, 'too-many-filters')) return 'tooMany';
  return isProblem(error) && error.errors.some(({ field }) => field === 'name')
    ? 'nameMalformed'
    : 'failed';
}
