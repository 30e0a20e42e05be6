import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { open, record, type Recorded, type Subject } from '../../api/command.js';
import { KeyOfSending } from './new-key.js';

/** Where a milestone is recorded: on a case or an employer, or in the one that it opens. */
export type RecordedOn = Subject | { kind: Subject['kind']; id?: undefined };

interface Sent {
  fields: object;
  ifRevision?: number;
}

/** Sends a command; what the page shows of it is asked for anew. */
export function useSending(subject: RecordedOn, command: string) {
  const [keys] = useState(() => new KeyOfSending());
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ fields, ifRevision }: Sent): Promise<Recorded> => {
      const key = keys.keyFor(fields);
      return subject.id === undefined
        ? open(subject.kind, fields, key)
        : record(subject, command, fields, {
            key,
            ...(ifRevision === undefined ? {} : { ifRevision }),
          });
    },
    onSuccess: () => forget(queries, subject),
  });
}

/** Lets everything that a recording can change be read again. */
export function forget(queries: QueryClient, { kind, id }: RecordedOn): void {
  const changed =
    kind === 'case'
      ? [['case', id], ['timeline', id], ['worklist'], ['lists'], ['cases']]
      : [['employer', id], ['employers'], ['worklist'], ['lists'], ['case']];
  for (const queryKey of changed) void queries.invalidateQueries({ queryKey });
}
