import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether there is no room for a table's columns.
 *
 * @param below width of the window, in pixels, from which on there is
 */
export function useIsNarrow(below = 768): boolean {
  const query = `(max-width: ${below - 1}px)`;
  const listen = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => matchMedia(query).matches,
    () => false,
  );
}
