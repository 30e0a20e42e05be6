import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ReadyListsController } from '../../../src/casework/worklist/ready-lists.controller.js';
import type { SavedFiltersController } from '../../../src/casework/saved-filters/saved-filters.controller.js';
import type { WorklistController } from '../../../src/casework/worklist/worklist.controller.js';
import type { WorklistQuery } from '../../../src/casework/worklist/worklist-query.js';
import type { AnswerOf } from '../api/answers.js';
import { ask } from '../api/client.js';
import { read } from '../api/read.js';
import { filtersOf, type ListQuery } from './list/list-query.js';

/** With what was asked: lines that still show while others are on their way keep their own order. */
export type Worklist = AnswerOf<WorklistController, 'list'> & { asked: WorklistAddress };
export type Line = Worklist['lines'][number];
export type ReadyList = AnswerOf<ReadyListsController, 'list'>['lists'][number];
export type SavedFilter = AnswerOf<SavedFiltersController, 'all'>['filters'][number];
export type Asked = WorklistQuery;

/** The fields of the worklist that an address may say. */
export const WORKLIST_FIELDS = [
  'office',
  'counsellor',
  'unassigned',
  'rule',
  'urgency',
  'state',
  'employer',
  'q',
  'on',
  'sort',
  'page',
  'pageSize',
] as const satisfies readonly (keyof WorklistQuery)[];

export type WorklistAddress = Partial<Record<(typeof WORKLIST_FIELDS)[number], string>>;

const EVERY_MINUTE = 60_000;

/** The list stays while another page of it, or another filter, is on its way. */
export const useWorklist = (query: WorklistAddress): UseQueryResult<Worklist> =>
  useQuery({
    queryKey: ['worklist', query],
    queryFn: async ({ signal }): Promise<Worklist> => ({
      ...(await read<AnswerOf<WorklistController, 'list'>>('/api/worklist', query, signal)),
      asked: query,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MINUTE,
  });

/** @param within what the counts are taken of */
export const useReadyLists = (within: Pick<WorklistAddress, 'office' | 'counsellor' | 'on'>) =>
  useQuery({
    queryKey: ['lists', within],
    queryFn: ({ signal }) =>
      read<AnswerOf<ReadyListsController, 'list'>>('/api/worklist/lists', within, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MINUTE,
  });

const SAVED = '/api/worklist/saved-filters';
const SAVED_KEY = ['saved-filters'];
const addressOfSaved = (name: string) => `${SAVED}/${encodeURIComponent(name)}`;

/** @param offered whether the reader may have any: the server refuses others */
export const useSavedFilters = (offered: boolean) =>
  useQuery({
    queryKey: SAVED_KEY,
    queryFn: ({ signal }) => ask<{ filters: SavedFilter[] }>(SAVED, { signal }),
    enabled: offered,
    staleTime: EVERY_MINUTE,
  });

export function useSaveFilter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, query }: { name: string; query: ListQuery }) =>
      ask<SavedFilter>(addressOfSaved(name), { method: 'PUT', body: { query: filtersOf(query) } }),
    onSettled: () => queries.invalidateQueries({ queryKey: SAVED_KEY }),
  });
}

export function useRemoveFilter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => ask<unknown>(addressOfSaved(name), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: SAVED_KEY }),
  });
}

/** Saved under the new name first: what fails on the way leaves two filters rather than none. */
export function useRenameFilter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ from, to, query }: { from: string; to: string; query: object }) => {
      await ask<SavedFilter>(addressOfSaved(to), { method: 'PUT', body: { query } });
      await ask<unknown>(addressOfSaved(from), { method: 'DELETE' });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: SAVED_KEY }),
  });
}
