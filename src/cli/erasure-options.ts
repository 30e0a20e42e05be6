import { Field } from '../domain/fields/field.js';
import { identifier } from '../domain/fields/shapes.js';
import { validate } from '../domain/fields/validate.js';
import { DECISION_REFERENCE } from '../domain/person/restriction.js';

/** What is kept for ever of an erasure is held to the same over the command line as over HTTP. */
class ErasureOptions {
  @Field(identifier(), { says: 'Staff identifier.' })
  staff?: string;

  @Field(DECISION_REFERENCE, { says: 'Reference of the decision.' })
  decision?: string;
}

/** @throws Error what the option must hold */
export function staffFrom(option: string, staff: string | undefined): string {
  if (staff !== undefined && 'value' in validate(ErasureOptions, { staff })) return staff;
  throw new Error(`give --${option}, the staff identifier of a person, e.g. --${option} Z990101`);
}

/** @throws Error what the option must hold */
export function decisionFrom(decision: string | undefined): string {
  if (decision !== undefined && 'value' in validate(ErasureOptions, { decision })) return decision;
  throw new Error(
    'give --decision, the reference of the decision, in letters, digits and . _ - only: ' +
      'no name and no number of a person',
  );
}
