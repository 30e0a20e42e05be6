import { formatEdtf } from '../domain/time/format.js';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

export const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

export const date = (edtf: string | undefined): string => formatEdtf(edtf, 'en');

/**
 * Fields in one line. Employers are told apart by letters in the order in which they are met; ids of
 * other events say nothing to a reader and are left out. That something was stated goes without saying.
 */
export function details(data: Record<string, unknown>): string {
  const said = Object.entries(data).flatMap(([field, value]) => {
    if (field === 'basis' || field === 'dateBasis') return [];
    if (field === 'employerId') return [`employer ${letterOf(String(value))}`];
    return isId(value) ? [] : [`${field}: ${readable(value)}`];
  });
  const inferred = [
    ...(data['basis'] === 'inferred' ? ['inferred'] : []),
    ...(data['dateBasis'] === 'inferred' && data['basis'] !== 'inferred' ? ['date inferred'] : []),
  ];
  return [...said, ...inferred.map((mark) => `(${mark})`)].join(', ');
}

const met: string[] = [];

function letterOf(employerId: string): string {
  if (!met.includes(employerId)) met.push(employerId);
  const at = met.indexOf(employerId);
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}

export function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join('; ');
  if (typeof value !== 'object' || value === null)
    return isId(value) ? 'employer ' + letterOf(String(value)) : String(value);
  return '$erased' in value ? 'erased' : details(value as Record<string, unknown>);
}
