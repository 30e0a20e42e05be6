import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';

/**
 * Reads a request body strictly. `JSON.parse` would let through what a log must not: a key given
 * twice (the first value is silently lost), keys that reach into prototypes, text that no database
 * can hold, and numbers too large to be what was meant.
 */
export interface JsonFault {
  /** Where in the body: `changes.goals[2]`; empty for the body as a whole. */
  field: string;
  code: string;
  message: string;
  remedy: string;
}

const MAX_DEPTH = 12;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export function parseStrictJson(body: Uint8Array): { value: unknown } | { fault: JsonFault } {
  const text = decodeUtf8(body);
  if (text === undefined)
    return {
      fault: fault([], 'not-utf-8', 'the body is not valid UTF-8', 'Send the body as UTF-8.'),
    };
  const found = inspect(text);
  if (found) return { fault: found };
  return { value: JSON.parse(text) as unknown };
}

function decodeUtf8(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/**
 * Ends the walk at the first fault. The parser itself sets no limit to its recursion: going on into
 * a body of nothing but brackets would exhaust the stack.
 */
class FaultFound extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.message);
  }
}

/** Walks the text once and answers the first thing that is wrong with it. */
function inspect(text: string): JsonFault | undefined {
  try {
    walk(text);
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

/** @throws FaultFound */
function walk(text: string): void {
  const report = (found: JsonFault | undefined) => {
    if (found) throw new FaultFound(found);
  };
  const openObjects: Set<string>[] = [];
  let depth = 0;
  const enter = (path: Path) => {
    depth += 1;
    if (depth > MAX_DEPTH)
      report(
        fault(
          path,
          'too-deep',
          `the body is nested deeper than ${MAX_DEPTH} levels`,
          'Send a flatter body.',
        ),
      );
  };
  const leave = () => {
    depth -= 1;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (_o, _l, _line, _c, path) => {
      openObjects.push(new Set());
      enter(path());
    },
    onObjectEnd: () => {
      openObjects.pop();
      leave();
    },
    onObjectProperty: (name, _o, _l, _line, _c, path) =>
      report(keyFault(name, openObjects.at(-1), path())),
    onArrayBegin: (_o, _l, _line, _c, path) => enter(path()),
    onArrayEnd: leave,
    onLiteralValue: (value: unknown, _o, _l, _line, _c, path) => report(valueFault(value, path())),
    onError: (error, offset) =>
      report(
        fault(
          [],
          'not-json',
          `the body is not JSON: ${printParseErrorCode(error)} at character ${offset}`,
          'Send a JSON object.',
        ),
      ),
  };
  visit(text, visitor, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
}

type Path = (string | number)[];

function keyFault(
  name: string,
  seen: Set<string> | undefined,
  parent: Path,
): JsonFault | undefined {
  const path = [...parent, name];
  if (PROTOTYPE_KEYS.has(name))
    return fault(parent, 'forbidden-key', 'a reserved name is used as a key', 'Remove the key.');
  if (unfit(name))
    return fault(
      parent,
      'not-text',
      'a key holds characters that cannot be stored',
      'Remove the key.',
    );
  if (seen?.has(name))
    return fault(path, 'duplicate-key', 'the same key is given twice', 'Give each key once.');
  seen?.add(name);
  return undefined;
}

function valueFault(value: unknown, path: Path): JsonFault | undefined {
  if (typeof value === 'number' && !Number.isFinite(value))
    return fault(path, 'out-of-range', 'the number is too large', 'Give a smaller number.');
  if (typeof value === 'string' && unfit(value))
    return fault(
      path,
      'not-text',
      'the text holds characters that cannot be stored',
      'Remove NUL characters and broken surrogate pairs.',
    );
  return undefined;
}

/** NUL cannot be stored by PostgreSQL, and half a surrogate pair is not a character. */
export const unfit = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

function fault(path: Path, code: string, message: string, remedy: string): JsonFault {
  const field = path.reduce<string>(
    (at, step) => (typeof step === 'number' ? `${at}[${step}]` : at ? `${at}.${step}` : step),
    '',
  );
  return { field, code, message, remedy };
}
