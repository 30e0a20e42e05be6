import { getType, idnr } from '@navikt/fnrvalidator';
import { IsString } from 'class-validator';
import { because, checkText } from './rules.js';
import type { FieldShape } from './shapes.js';

/** Whether eleven digits are a Norwegian identity number of any kind: date and check digits fit. */
export const isIdentityNumber = (text: string): boolean => idnr(text).status === 'valid';

/**
 * Whether an identity number belongs to nobody: the population register marks synthetic numbers with
 * 80 or 40 added to the month, which no number of a person in it has.
 */
export const isSyntheticNumber = (text: string): boolean => SYNTHETIC.includes(getType(text));

/** The kinds as fnrvalidator names them; `dnr-and-` where a D-number is marked too. */
const SYNTHETIC: readonly string[] = ['tnr', 'hnr', 'dnr-and-tnr', 'dnr-and-hnr'];

/** Birth number, D-number or synthetic number: eleven digits with right check digits. */
export const identityNumber: FieldShape = {
  schema: { type: 'string', pattern: '^\\d{11}$' },
  rules: (options) => [
    IsString(because('not-text', 'Give text in quotes.', options)),
    checkText(
      'isIdentityNumber',
      'not an identity number: its date or its check digits do not fit',
      isIdentityNumber,
      because(
        'not-an-identity-number',
        'Give the eleven digits without spaces, and check each.',
        options,
      ),
    ),
  ],
};
