import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Whole seconds left, counted down while it is not paused. */
export function useCountdown(from: number, isPaused: boolean): number {
  const [left, setLeft] = useState(from);
  const isOver = left <= 0;
  useEffect(() => {
    if (isPaused || isOver) return;
    const timer = setInterval(() => setLeft((now) => now - 1), SECOND_MS);
    return () => clearInterval(timer);
  }, [isPaused, isOver]);
  return left;
}
