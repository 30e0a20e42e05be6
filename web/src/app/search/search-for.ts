/** What somebody means who writes this in the search field. */
type SearchFor =
  | { kind: 'person'; identityNumber: string }
  | { kind: 'case'; pseudonym: string }
  | { kind: 'case-id'; caseId: string }
  | { kind: 'unfinished-number' }
  | { kind: 'nothing' };

const CASE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DIGITS_OF_NUMBER = 11;
const DIGITS_TOO_MANY_FOR_A_PSEUDONYM = 6;

/**
 * A number of eleven digits, written with spaces or without, is a person's; all else is a pseudonym,
 * but for the id of a case.
 * Something that looks like a number half written is neither: a pseudonym goes into an address, and
 * no part of an identity number may.
 */
export function searchFor(text: string): SearchFor {
  const packed = text.replaceAll(/\s/g, '');
  if (packed === '') return { kind: 'nothing' };
  if (CASE_ID.test(packed)) return { kind: 'case-id', caseId: packed.toLowerCase() };
  const digits = packed.replaceAll(/\D/g, '').length;
  if (/^[\d.-]+$/.test(packed) && digits >= DIGITS_TOO_MANY_FOR_A_PSEUDONYM)
    return digits === DIGITS_OF_NUMBER
      ? { kind: 'person', identityNumber: packed.replaceAll(/\D/g, '') }
      : { kind: 'unfinished-number' };
  if (digits >= DIGITS_OF_NUMBER) return { kind: 'unfinished-number' };
  return { kind: 'case', pseudonym: text.trim().toLowerCase().replaceAll(/\s+/g, '-') };
}
