import { lazy, useEffect } from 'react';
import type { Me } from '../../api/answers.js';
import { Optional } from '../../ui/optional.js';
import { useSession } from './use-session.js';

const fetchDialog = () => import('./session-dialog.js');
const SessionDialog = lazy(() =>
  fetchDialog().then(({ SessionDialog }) => ({ default: SessionDialog })),
);

const WHEN_THE_PAGE_IS_THERE_MS = 10_000;

/** Warns before the login ends, and lets one go on in place when it has. */
export function SessionWatch({ me }: { me: Me }) {
  const { state, goOn } = useSession(me);
  useEffect(() => {
    // Early: hours later, after a new release, it would be gone from the server.
    const fetching = window.setTimeout(
      () => void fetchDialog().catch(() => {}),
      WHEN_THE_PAGE_IS_THERE_MS,
    );
    return () => window.clearTimeout(fetching);
  }, []);
  if (state.kind === 'running') return null;
  const about = state.kind === 'ending' ? state.why : 'ended';
  return (
    <Optional>
      <SessionDialog key={about} about={about} goOn={goOn} />
    </Optional>
  );
}
