import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { read, type Query } from '../api/read.js';
import type { Employer, EmployerList, EmployerTimeline, Market } from './answers.js';

/** As it was on a day, and as it was known at an instant; today and now where absent. */
export interface Moment {
  at?: string;
  knownAt?: string;
}

/** The moment that the address names: what stands beside each other shows the same one. */
export function useMoment(): Moment {
  const [address] = useSearchParams();
  const [at, knownAt] = [address.get('at'), address.get('knownAt')];
  return { ...(at ? { at } : {}), ...(knownAt ? { knownAt } : {}) };
}

export const isPast = ({ at, knownAt }: Moment): boolean =>
  at !== undefined || knownAt !== undefined;

const addressOfEmployer = (id: string): string => `/api/employers/${encodeURIComponent(id)}`;

export const useEmployer = (id: string, moment: Moment) =>
  useQuery({
    queryKey: ['employer', id, moment],
    queryFn: ({ signal }) => read<Employer>(addressOfEmployer(id), { ...moment }, signal),
  });

export const useEmployerTimeline = (id: string, moment: Moment) =>
  useQuery({
    queryKey: ['employer', id, 'timeline', moment],
    queryFn: ({ signal }) =>
      read<EmployerTimeline>(`${addressOfEmployer(id)}/timeline`, { ...moment }, signal),
  });

/** The page before stays in sight while the next one is fetched. */
export const useEmployers = (query: Query, enabled = true) =>
  useQuery({
    queryKey: ['employers', query],
    queryFn: ({ signal }) => read<EmployerList>('/api/employers', query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });

export const useMarket = (query: Query) =>
  useQuery({
    queryKey: ['employers', 'openings', query],
    queryFn: ({ signal }) => read<Market>('/api/employers/openings', query, signal),
    placeholderData: keepPreviousData,
  });
