import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 767px)';

function listen(changed: () => void): () => void {
  const media = matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether there is no room for a table's columns. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(NARROW).matches,
    () => false,
  );
