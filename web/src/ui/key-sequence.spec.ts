import { offered, SECOND_KEY_WITHIN_MS } from './key-sequence.js';

const SHORTCUTS = [{ keys: '/' }, { keys: 'g a' }, { keys: 'g s' }, { keys: 's' }] as const;

const keysOf = (key: string, before?: { key: string; ago: number }) =>
  offered(SHORTCUTS, { key, at: 10_000 }, before && { key: before.key, at: 10_000 - before.ago })
    ?.keys;

describe('offered', () => {
  it('takes a key alone', () => {
    expect(keysOf('/')).toBe('/');
    expect(keysOf('g')).toBeUndefined();
  });

  it('takes two keys in turn, and not the second of them for one alone', () => {
    expect(keysOf('a', { key: 'g', ago: 200 })).toBe('g a');
    expect(keysOf('s', { key: 'g', ago: 200 })).toBe('g s');
    expect(keysOf('a', { key: 'x', ago: 200 })).toBeUndefined();
  });

  it('forgets the first key when the second is long in coming', () => {
    expect(keysOf('a', { key: 'g', ago: SECOND_KEY_WITHIN_MS })).toBe('g a');
    expect(keysOf('a', { key: 'g', ago: SECOND_KEY_WITHIN_MS + 1 })).toBeUndefined();
    expect(keysOf('s', { key: 'g', ago: SECOND_KEY_WITHIN_MS + 1 })).toBe('s');
  });

  it('gives way to what was opened last', () => {
    const page = { keys: 'n', of: 'page' };
    const opened = { keys: 'n', of: 'opened' };
    expect(offered([page, opened], { key: 'n', at: 0 })).toBe(opened);
  });
});
