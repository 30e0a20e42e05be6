import { useQuery } from '@tanstack/react-query';
import type { RulesController } from '../../../src/casework/rules/rules.controller.js';
import type { AnswerOf, Case, CaseTimeline } from '../api/answers.js';
import { ask } from '../api/client.js';
import { read } from '../api/read.js';
import type { Moment } from './moment/moment.js';

const addressOfCase = (caseId: string): string => `/api/cases/${encodeURIComponent(caseId)}`;

export const useCase = (caseId: string, moment: Moment, enabled = true) =>
  useQuery({
    queryKey: ['case', caseId, moment],
    queryFn: ({ signal }) => read<Case>(addressOfCase(caseId), { ...moment }, signal),
    enabled,
  });

export const useTimeline = (caseId: string, moment: Moment, enabled = true) =>
  useQuery({
    queryKey: ['timeline', caseId, moment],
    queryFn: ({ signal }) =>
      read<CaseTimeline>(`${addressOfCase(caseId)}/timeline`, { ...moment }, signal),
    enabled,
  });

type Rules = AnswerOf<RulesController, 'rules'>;
type Rule = Rules['rules'][number];

/** Every rule by its id; the same for everybody, and as long as the page is open. */
export const useRules = () =>
  useQuery({
    queryKey: ['rules'],
    queryFn: ({ signal }) => ask<Rules>('/api/rules', { signal }),
    staleTime: Infinity,
    select: ({ rules }): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule])),
  });
