import type { Json, JsonObject } from '../port.js';
import { isSealed } from './sealed-value.js';

const DECLARED_PATH = /^[^.[\]]+(\[\])*(\.[^.[\]]+(\[\])*)*$/;
const STEP = /\[\]|[^.[\]]+/g;

/**
 * A copy of the data with the fields at the declared paths replaced; absent fields stay absent.
 *
 * @param declared such as `note`, `changes.note`, `goals[].text` (of every item), `notes[]`
 * @param replace receives the value and its actual path, such as `goals[2].text`
 * @throws TypeError a path is malformed, or the data have another form than the path says: a field
 *   that is declared personal must not slip through in plain text
 */
export function replaceAt(
  data: JsonObject,
  declared: readonly string[],
  replace: (value: Json, path: string) => Json,
): JsonObject {
  // Shortest first: where a field and its parent are both declared, the parent is replaced whole.
  const parentsFirst = [...new Set(declared)].sort((a, b) => a.length - b.length);
  return parentsFirst.reduce<Json>((replaced, path) => {
    if (!DECLARED_PATH.test(path)) throw new TypeError(`not a path of a field: ${path}`);
    return replaceIn(replaced, path.match(STEP) ?? [], '', replace);
  }, data) as JsonObject;
}

function replaceIn(
  node: Json,
  steps: readonly string[],
  path: string,
  replace: (value: Json, path: string) => Json,
): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return replace(node, path);
  if (node === null || isSealed(node)) return node;
  if (step === '[]') {
    if (!Array.isArray(node)) throw new TypeError(`${path} is declared a list and is none`);
    return node.map((item, index) => replaceIn(item, rest, `${path}[${index}]`, replace));
  }
  if (typeof node !== 'object' || Array.isArray(node)) {
    throw new TypeError(`${path} is declared an object and is none`);
  }
  const value = Object.hasOwn(node, step) ? node[step] : undefined;
  if (value === undefined) return node;
  return { ...node, [step]: replaceIn(value, rest, joined(path, step), replace) };
}

/**
 * A copy of the data in which `replace` has decided over every value, parents before their
 * fields: what it returns takes the value's place, undefined leaves it and goes on inside.
 */
export function replaceWhere(
  node: Json,
  replace: (value: Json, path: string) => Json | undefined,
  path = '',
): Json {
  const replacement = replace(node, path);
  if (replacement !== undefined) return replacement;
  if (Array.isArray(node)) {
    return node.map((item, index) => replaceWhere(item, replace, `${path}[${index}]`));
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      replaceWhere(value, replace, joined(path, name)),
    ]),
  );
}

/** Whether a sealed value stands anywhere in the data. */
export function holdsSealed(node: Json): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (isSealed(node)) return true;
  return Array.isArray(node) ? node.some(holdsSealed) : Object.values(node).some(holdsSealed);
}

/** The paths of all sealed values in the data, in order. */
export function sealedPaths(data: Json): string[] {
  const paths: string[] = [];
  replaceWhere(data, (value, path) => {
    if (!isSealed(value)) return undefined;
    paths.push(path);
    return value;
  });
  return paths;
}

const SHAPING = /[\\.[\]]/;

/** Signs that shape a path are escaped in names, so that two different fields never share a path. */
function joined(path: string, name: string): string {
  const escaped = SHAPING.test(name) ? name.replace(/[\\.[\]]/g, '\\$&') : name;
  return path === '' ? escaped : `${path}.${escaped}`;
}
