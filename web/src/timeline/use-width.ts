import { useLayoutEffect, useRef, useState } from 'react';

/** Before it is measured, and where nothing can be measured. */
const ASSUMED = 800;

/** The width of an element in whole pixels, followed as it changes. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(Math.floor(element.getBoundingClientRect().width), 1));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
