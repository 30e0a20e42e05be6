import { join, resolve } from 'node:path';

/** One setting: where it comes from, what it may be, and what it is for. */
export interface Setting<Value> {
  /** Name of the environment variable. */
  name: string;
  description: string;
  /** What may be written there, in words for a person. */
  allowed: string;
  /** As it would be written; absent when the setting may stay unset. */
  default?: string | ((environment: Environment) => string);
  /** Never shown. */
  secret?: boolean;
  /** @throws Error what is wrong with the text and what to do */
  read(text: string): Value;
}

/** A setting that may stay unset is undefined then. */
export interface OptionalSetting<Value> extends Setting<Value> {
  default?: never;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of everything that an installation keeps in files, unless FORLOP_DATA names another. */
export const DATA_FOLDER = './data';

export function required<Value>(
  setting: Setting<Value> & { default: string | ((environment: Environment) => string) },
): { optional: false; setting: Setting<Value> } {
  return { optional: false, setting };
}

export function optional<Value>(setting: OptionalSetting<Value>): {
  optional: true;
  setting: Setting<Value>;
} {
  return { optional: true, setting };
}

export function trueOrFalse(): { allowed: string; read(text: string): boolean } {
  return {
    allowed: 'true or false',
    read(text) {
      if (text !== 'true' && text !== 'false') throw new Error('write true or false');
      return text === 'true';
    },
  };
}

export function oneOf<const Value extends string>(
  values: readonly Value[],
): { allowed: string; read(text: string): Value } {
  return {
    allowed: values.join(', '),
    read(text) {
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) throw new Error(`write ${values.join(' or ')}`);
      return value;
    },
  };
}

export function wholeNumber(
  from: number,
  to: number,
): { allowed: string; read(text: string): number } {
  const allowed = `a whole number from ${from} to ${to}`;
  return {
    allowed,
    read(text) {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(number >= from && number <= to)) throw new Error(`write ${allowed}`);
      return number;
    },
  };
}

/** A path below the data folder, unless another is given. */
export function pathInData(name: string) {
  return {
    ...path(),
    default: (environment: Environment) =>
      join(environment['FORLOP_DATA']?.trim() || DATA_FOLDER, name),
  };
}

export function path(): { allowed: string; read(text: string): string } {
  return {
    allowed: 'a path; a relative one starts from the working folder',
    read: (text) => resolve(text),
  };
}
