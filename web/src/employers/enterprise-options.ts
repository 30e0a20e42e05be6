import { formOf } from '../vocabulary/forms.js';

/** The choices of a field as the form of registering an employer has them. */
const optionsOf = (name: string): readonly string[] =>
  formOf('register-employer').fields.find((field) => field.name === name)?.options ?? [];

export const SECTORS = optionsOf('sector');
/** Main sections of industry, A to U. */
export const INDUSTRIES = optionsOf('industry');
