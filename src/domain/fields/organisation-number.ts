import { because, checkText } from './rules.js';
import { IsString } from 'class-validator';
import type { FieldShape } from './shapes.js';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether nine digits are an organisation number of the Norwegian register of enterprises: the last
 * is a check digit, the weighted sum of the others modulo 11. A remainder of 1 gives no check digit,
 * and such a number is not issued. The register gives numbers that begin with 8 or 9.
 */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[89]\d{8}$/.test(text)) return false;
  return checkDigit(text.slice(0, 8)) === Number(text[8]);
}

/** @returns the ninth digit; undefined when these eight digits have none */
export function checkDigit(eight: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(eight[at]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** Nine digits with a right check digit. */
export const organisationNumber: FieldShape = {
  schema: { type: 'string', pattern: '^[89]\\d{8}$' },
  rules: (options) => {
    const remedy =
      'Give the nine digits of the organisation number without spaces, and check each.';
    return [
      IsString(because('not-text', 'Give text in quotes.', options)),
      checkText(
        'isOrganisationNumber',
        'not an organisation number: its check digit does not fit',
        isOrganisationNumber,
        because('not-an-organisation-number', remedy, options),
      ),
    ];
  },
};
