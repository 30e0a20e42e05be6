import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CaseOverviewController } from '../../../src/casework/case-overview/case-overview.controller.js';
import type { CaseListQuery } from '../../../src/casework/case-overview/case-list-query.js';
import type { WorklistController } from '../../../src/casework/worklist/worklist.controller.js';
import type { AnswerOf } from '../api/answers.js';
import { read } from '../api/read.js';

export type CaseList = AnswerOf<CaseOverviewController, 'list'>;
export type CaseRow = CaseList['cases'][number];

/** The fields of the list of cases that an address may say. */
export const CASE_FIELDS = [
  'state',
  'pseudonym',
  'office',
  'counsellor',
  'unassigned',
  'assignedFrom',
  'task',
  'misuse',
  'on',
  'open',
  'sort',
  'page',
  'pageSize',
] as const satisfies readonly (keyof CaseListQuery)[];

export type CasesAddress = Partial<Record<(typeof CASE_FIELDS)[number], string>>;

const EVERY_MINUTE = 60_000;

/** The list stays while another page of it, or another filter, is on its way. */
export const useCases = (query: CasesAddress): UseQueryResult<CaseList> =>
  useQuery({
    queryKey: ['cases', query],
    queryFn: ({ signal }) => read<CaseList>('/api/cases', query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MINUTE,
  });

type Counts = AnswerOf<WorklistController, 'list'>['counts'];

/**
 * What offices, counsellors and tasks there are to choose from: those in which there is something to
 * do. The cases themselves are not counted by them.
 */
export const useCaseChoices = (): Counts | undefined =>
  useQuery({
    queryKey: ['worklist', { pageSize: '1' }],
    queryFn: ({ signal }) =>
      read<AnswerOf<WorklistController, 'list'>>('/api/worklist', { pageSize: '1' }, signal),
    staleTime: EVERY_MINUTE,
  }).data?.counts;
