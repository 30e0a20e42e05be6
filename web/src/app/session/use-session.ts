import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '../../api/answers.js';
import { ask, onLoggedOut } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { ME } from '../me.js';
import { sessionStep, type SessionTold } from './session-clock.js';

type SessionState =
  { kind: 'running' } | { kind: 'ending'; why: 'idle' | 'whole' } | { kind: 'ended' };

const WHEN_NOT_REACHED_MS = 60_000;

interface Session {
  state: SessionState;
  /** Uses the login, which prolongs it, or takes up a new one. @returns whether there is one */
  goOn: () => Promise<boolean>;
}

/** Watches how long the login goes on, without prolonging it by watching. */
export function useSession(me: Me): Session {
  const [state, setState] = useState<SessionState>({ kind: 'running' });
  const timer = useRef<number>(undefined);
  const queries = useQueryClient();

  const look = useCallback(async function lookAgain(): Promise<void> {
    window.clearTimeout(timer.current);
    const later = (ms: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void lookAgain(), ms);
    };
    try {
      const step = sessionStep(await ask<SessionTold>('/oauth2/session'));
      setState(step.kind === 'ending' ? { kind: 'ending', why: step.why } : { kind: 'running' });
      later(step.againInMs);
    } catch (error) {
      // That it has ended comes through onLoggedOut, as from every other answer.
      if (!isProblem(error) || error.status !== 401) later(WHEN_NOT_REACHED_MS);
    }
  }, []);

  useEffect(() => {
    const lookWhenSeen = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const stopListening = onLoggedOut(() => setState({ kind: 'ended' }));
    // A machine that slept has kept no time.
    document.addEventListener('visibilitychange', lookWhenSeen);
    timer.current = window.setTimeout(() => void look());
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', lookWhenSeen);
      window.clearTimeout(timer.current);
    };
  }, [look]);

  const goOn = useCallback(async () => {
    try {
      const now = await ask<Me>('/api/me');
      if (now.id !== me.id) {
        // What is on the screen was shown to somebody else.
        window.location.assign('/');
        return true;
      }
      queries.setQueryData(ME.queryKey, now);
      await look();
      void queries.invalidateQueries();
      return true;
    } catch {
      return false;
    }
  }, [me.id, look, queries]);

  return { state, goOn };
}
