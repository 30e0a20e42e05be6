import { useSyncExternalStore } from 'react';

const KEPT_AS = 'forlop-tour';
const listeners = new Set<() => void>();
let isPutAway = typeof localStorage !== 'undefined' && localStorage.getItem(KEPT_AS) === 'put-away';

function keep(next: boolean): void {
  isPutAway = next;
  if (next) localStorage.setItem(KEPT_AS, 'put-away');
  else localStorage.removeItem(KEPT_AS);
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const TOUR = { putAway: () => keep(true), show: () => keep(false) };

/** Whether the tour of a demonstration has been put away here, and how to fetch it back. */
export function useTour(): { isPutAway: boolean; putAway: () => void; show: () => void } {
  const now = useSyncExternalStore(
    listen,
    () => isPutAway,
    () => isPutAway,
  );
  return { isPutAway: now, ...TOUR };
}
