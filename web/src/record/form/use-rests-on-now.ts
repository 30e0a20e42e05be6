import { useState } from 'react';

interface Asked {
  isStale: boolean;
  isFetchedAfterMount: boolean;
}

/**
 * Whether a form may rest on an answer: what was read before something was recorded is at hand at once,
 * and would be refused as outdated. Once it may, it may for as long as the form is shown: an answer
 * that grows old under it must not take the form away.
 */
export function useRestsOnNow({ isStale, isFetchedAfterMount }: Asked): boolean {
  const [wasFresh] = useState(!isStale);
  return wasFresh || isFetchedAfterMount;
}
