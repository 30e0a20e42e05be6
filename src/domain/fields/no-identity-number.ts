import { idnr } from '@navikt/fnrvalidator';
import type { ValidationOptions } from 'class-validator';
import { because, checkText } from './rules.js';

/** Eleven digits in a row, or six and five, whose date and check digits fit. */
export const holdsIdentityNumber = (text: string): boolean =>
  (text.match(/(?<!\d)\d{6}[ -]?\d{5}(?!\d)/g) ?? []).some(
    (digits) => idnr(digits.replace(/\D/, '')).status === 'valid',
  );

/** For fields that are kept in plain: an identity number typed there by mistake would stay for ever. */
export const noIdentityNumber = (options?: ValidationOptions): PropertyDecorator =>
  checkText(
    'holdsNoIdentityNumber',
    'an identity number does not belong here',
    (value) => !holdsIdentityNumber(value),
    because('identity-number', 'Leave out the identity number.', options),
  );
