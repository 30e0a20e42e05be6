import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EmployerListController } from '../../../../src/casework/employers/employer-list.controller.js';
import type { EmployerPageController } from '../../../../src/casework/employers/employer-page.controller.js';
import type { AnswerOf } from '../../api/answers.js';
import { read } from '../../api/read.js';

type Found = AnswerOf<EmployerListController, 'answer'>;
export type FoundEmployer = Found['employers'][number];

const FEWEST_LETTERS = 2;
const SHOWN = 8;
const PAUSE_MS = 250;

/** Employers with this in their name, once the typing rests. */
export function useEmployerSearch(typed: string) {
  const name = useSettled(typed.trim());
  const query = { name, pageSize: SHOWN };
  return useQuery({
    queryKey: ['employers', query],
    queryFn: ({ signal }) => read<Found>('/api/employers', query, signal),
    enabled: name.length >= FEWEST_LETTERS,
  });
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The name of an employer that is known by its id alone, e.g. from a draft. */
export function useEmployerName(employerId: string, isAsked: boolean): string | undefined {
  const { data } = useQuery({
    queryKey: ['employer', employerId, {}],
    queryFn: ({ signal }) =>
      read<AnswerOf<EmployerPageController, 'show'>>(
        `/api/employers/${encodeURIComponent(employerId)}`,
        {},
        signal,
      ),
    enabled: isAsked,
  });
  return data?.profile.facts.name?.value;
}
