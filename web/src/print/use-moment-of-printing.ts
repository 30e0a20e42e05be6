import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** RFC 3339 in UTC: when the paper was last sent to the printer; until then when it was opened. */
export function useMomentOfPrinting(): string {
  const [moment, setMoment] = useState(() => new Date().toISOString());
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const note = () => flushSync(() => setMoment(new Date().toISOString()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return moment;
}
