import { ValidateBy, type ValidationOptions } from 'class-validator';

/** What the caller is told: a stable code and what to do about it. */
export interface RuleContext {
  code: string;
  remedy: string;
}

export const because = (
  code: string,
  remedy: string,
  options?: ValidationOptions,
): ValidationOptions => ({
  ...options,
  context: { code, remedy } satisfies RuleContext,
});

/** A rule of our own. Its message must not be empty: class-validator drops the context with it. */
export function check(
  name: string,
  message: string,
  test: (value: unknown) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return ValidateBy(
    { name, validator: { validate: test, defaultMessage: () => message } },
    options,
  );
}

export function checkText(
  name: string,
  message: string,
  test: (value: string) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return check(name, message, (value) => typeof value === 'string' && test(value), options);
}
