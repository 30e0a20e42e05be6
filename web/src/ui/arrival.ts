import { useEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';

let shown: string | undefined;

/**
 * The heading of the page one has come to: on another address the reader's focus goes there, which
 * also says aloud where one is. Not at the first load, and not when only the query changes: whoever
 * sets a filter stays at the filter.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const way = useNavigationType();
  useEffect(() => {
    const hasMoved = shown !== undefined && shown !== pathname;
    shown = pathname;
    if (!hasMoved) return;
    heading.current?.focus({ preventScroll: true });
    // Whoever goes back comes back to where they had scrolled: the browser knows.
    if (way !== 'POP') window.scrollTo(0, 0);
  }, [pathname, way]);
  return heading;
}
