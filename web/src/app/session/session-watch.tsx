import { lazy, Suspense } from 'react';
import type { Me } from '../../api/answers.js';
import { useSession } from './use-session.js';

// Fetched only when there is something to say, and that is while the server still answers.
const SessionDialog = lazy(() =>
  import('./session-dialog.js').then(({ SessionDialog }) => ({ default: SessionDialog })),
);

/** Warns before the login ends, and lets one go on in place when it has. */
export function SessionWatch({ me }: { me: Me }) {
  const { state, goOn } = useSession(me);
  if (state.kind === 'running') return null;
  const about = state.kind === 'ending' ? state.why : 'ended';
  return (
    <Suspense>
      <SessionDialog key={about} about={about} goOn={goOn} />
    </Suspense>
  );
}
