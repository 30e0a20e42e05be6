import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal aborts. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
}

/** Milliseconds before the next try after so many failures in a row: 50 doubled up to 5,000. */
export function backoff(failures: number): number {
  return Math.min(50 * 2 ** (failures - 1), 5_000);
}
