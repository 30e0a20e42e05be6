import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Me } from '../api/answers.js';
import { ask } from '../api/client.js';

/** Who is logged in; asked once and kept until the page is loaded anew. */
export const ME = queryOptions({
  queryKey: ['me'],
  queryFn: () => ask<Me>('/api/me'),
  staleTime: Infinity,
});

export const useMe = () => useQuery(ME);

type Role = Me['roles'][number];

export const hasRole = (me: Me | undefined, ...roles: Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;

/** The worklist is for those who work with cases; the audit looks at single cases instead. */
export const hasWorklist = (me: Me | undefined): boolean => hasRole(me, 'veileder', 'leser');

/** Cases and employers are closed to those who only research or administer. */
export const readsCases = (me: Me | undefined): boolean =>
  hasRole(me, 'veileder', 'leser', 'revisor');
