import type { ContactEntry } from '../answers.js';

const VISITS = ['visit', 'dropIn', 'hospitation'];

/** Somebody of the services went there. */
export const isVisit = ({ kind, recordedOn }: Pick<ContactEntry, 'kind' | 'recordedOn'>): boolean =>
  recordedOn === 'employer' && kind !== undefined && VISITS.includes(kind);

/**
 * What kind of contact it was, in words.
 *
 * @param ofCase words of the contacts that cases tell of
 * @param option words of a choice in a command
 */
export function kindOfContact(
  { kind, recordedOn }: Pick<ContactEntry, 'kind' | 'recordedOn'>,
  ofCase: Readonly<Record<string, string>>,
  option: (field: string, value: string, command: string) => string,
): string {
  if (recordedOn === 'case') return ofCase[kind ?? ''] ?? ofCase['contact']!;
  return kind === undefined ? ofCase['contact']! : option('kind', kind, 'contact-employer');
}
