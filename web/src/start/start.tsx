import { lazy, Suspense } from 'react';
import { hasWorklist, useMe } from '../app/me.js';
import { Loading } from '../ui/loading.js';

const Worklist = lazy(() =>
  import('../worklist/worklist-page.js').then(({ Component }) => ({ default: Component })),
);
const RoleStart = lazy(() =>
  import('./role-start.js').then(({ RoleStart }) => ({ default: RoleStart })),
);

/** Where the day starts: at the worklist for those who work with cases. */
export function Start() {
  const { data: me } = useMe();
  if (!me) return null;
  return (
    <Suspense fallback={<Loading />}>
      {hasWorklist(me) ? <Worklist /> : <RoleStart me={me} />}
    </Suspense>
  );
}
