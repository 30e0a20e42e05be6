/** A key, and when: milliseconds on any clock that only goes forward. */
export interface Pressed {
  key: string;
  at: number;
}

/** How long the second key may be in coming. */
export const SECOND_KEY_WITHIN_MS = 1500;

/**
 * Which shortcut is asked for by a key and the one before it. Two keys in turn win over one alone:
 * who has pressed `g` and then `s` means "go to cases", whatever `s` alone may do. Of two that are
 * the same, the one registered last: it belongs to what is open.
 */
export function offered<S extends { keys: string }>(
  shortcuts: readonly S[],
  now: Pressed,
  before?: Pressed,
): S | undefined {
  const isInTime = before !== undefined && now.at - before.at <= SECOND_KEY_WITHIN_MS;
  const last = (keys: string) => shortcuts.findLast((shortcut) => shortcut.keys === keys);
  return (isInTime ? last(`${before.key} ${now.key}`) : undefined) ?? last(now.key);
}
