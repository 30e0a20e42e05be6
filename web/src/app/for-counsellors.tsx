import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { Loading } from '../ui/loading.js';
import { ProblemView } from '../ui/problem-view.js';
import { hasRole, useMe } from './me.js';

const NOT_ALLOWED = new Problem(403, 'role-not-allowed', 'Counsellors alone may record.');

/** What records something: others would fill in a form that the server refuses, so they are told before. */
export function ForCounsellors({ children }: { children: ReactNode }) {
  const { data: me } = useMe();
  if (me === undefined) return <Loading />;
  return hasRole(me, 'veileder') ? children : <ProblemView problem={NOT_ALLOWED} />;
}
