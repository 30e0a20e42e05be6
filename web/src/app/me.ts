import { useQuery } from '@tanstack/react-query';
import type { Me } from '../api/answers.js';
import { ask } from '../api/client.js';

/** Who is logged in; asked once and kept until the page is loaded anew. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => ask<Me>('/api/me'), staleTime: Infinity });

export type Role = Me['roles'][number];

export const hasRole = (me: Me | undefined, ...roles: Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;
