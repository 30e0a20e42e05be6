import type { JsonObject } from '../port.js';
import { replaceAt, replaceWhere, sealedPaths } from './fields.js';

const data = (): JsonObject => ({
  note: 'n',
  goals: [{ text: 'a', kind: 'work' }, { kind: 'course' }, { text: 'b', kind: 'work' }],
  changes: { note: 'c', hours: 3 },
  names: ['x', 'y'],
});
const bracketed = (value: unknown, path: string) => `<${String(value)} at ${path}>`;

describe('Replacing declared fields', () => {
  it('finds them in objects and in each item of a list, and leaves the others', () => {
    expect(
      replaceAt(data(), ['note', 'goals[].text', 'changes.note', 'names[]'], bracketed),
    ).toEqual({
      note: '<n at note>',
      goals: [
        { text: '<a at goals[0].text>', kind: 'work' },
        { kind: 'course' },
        { text: '<b at goals[2].text>', kind: 'work' },
      ],
      changes: { note: '<c at changes.note>', hours: 3 },
      names: ['<x at names[0]>', '<y at names[1]>'],
    });
  });

  it('passes over fields that are absent or inside nothing', () => {
    const sparse = { changes: null, goals: [] };
    expect(replaceAt(sparse, ['note', 'changes.note', 'goals[].text'], bracketed)).toEqual(sparse);
  });

  it('replaces an explicit null, which says something too', () => {
    expect(replaceAt({ note: null }, ['note'], bracketed)).toEqual({ note: '<null at note>' });
  });

  it('does not change the data it was given', () => {
    const given = data();
    replaceAt(given, ['note', 'goals[].text'], bracketed);
    expect(given).toEqual(data());
  });

  it.each([
    ['note.text', 'a text where an object is declared'],
    ['note[]', 'a text where a list is declared'],
    ['goals.text', 'a list where an object is declared'],
    ['changes[].note', 'an object where a list is declared'],
  ])('refuses %s: %s', (path) => {
    expect(() => replaceAt(data(), [path], bracketed)).toThrow(TypeError);
  });

  it.each(['', '.note', 'goals[0].text', 'goals[]text', 'note.', '[]'])(
    'refuses the malformed path %j',
    (path) => {
      expect(() => replaceAt(data(), [path], bracketed)).toThrow(TypeError);
    },
  );

  it('replaces a field once, though it and its parent are declared, in any order', () => {
    for (const declared of [
      ['changes.note', 'changes', 'changes'],
      ['changes', 'changes.note'],
    ]) {
      const replaced: string[] = [];
      replaceAt({ changes: { note: 'c' } }, declared, (_, path) => {
        replaced.push(path);
        return { $sealed: '1.AAAA' };
      });
      expect(replaced).toEqual(['changes']);
    }
  });
});

describe('The path of a value', () => {
  it('is not shared by any other value, whatever names the data have', () => {
    const twins = { a: { b: [1, { c: 2 }] }, 'a.b': [3], 'a.b[0]': 4, 'a\\': { 'b[0]': 5 } };
    const paths: string[] = [];
    replaceWhere(twins, (_, path) => {
      paths.push(path);
      return undefined;
    });
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is the same when sealing by declaration as when finding by shape', () => {
    const found: string[] = [];
    const sealed = replaceAt(data(), ['note', 'goals[].text', 'changes.note'], (_, path) => {
      found.push(path);
      return { $sealed: '1.AAAA' };
    });
    expect(sealedPaths(sealed).sort()).toEqual(found.sort());
    expect(found).toHaveLength(4);
  });
});
