import { useState } from 'react';

/**
 * What is being written in a field that begins with a value from elsewhere: it follows when that
 * value changes, as by going back, and keeps the focus, which a new field would lose.
 */
export function useWritten(given = ''): [string, (written: string) => void] {
  const [kept, setKept] = useState({ given, written: given });
  if (kept.given !== given) setKept({ given, written: given });
  return [kept.written, (written) => setKept({ given, written })];
}
