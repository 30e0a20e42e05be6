import { Heading } from '@navikt/ds-react/Typography';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import type { DraftsController } from '../../../src/recording/drafts/drafts.controller.js';
import type { AnswerOf } from '../api/answers.js';
import { ask } from '../api/client.js';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { Optional } from '../ui/optional.js';
import './amend.css';
import { draftPlace } from './draft-place.js';
import { draftTexts } from './draft-texts.js';

export type DraftListed = AnswerOf<DraftsController, 'all'>['drafts'][number];

// The vocabulary comes with it: whoever has no draft need not fetch it before the tasks.
const DraftRow = lazy(() =>
  import('./draft-row.js').then(({ DraftRow }) => ({ default: DraftRow })),
);

/** What one has begun to write and not recorded, with a way back to each; nothing where there is none. */
export function MyDrafts() {
  const { mine } = useTexts(draftTexts);
  const { data: me } = useMe();
  const { data } = useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => ask<AnswerOf<DraftsController, 'all'>>('/api/drafts', { signal }),
    enabled: hasRole(me, 'veileder'),
  });
  if (!data || data.drafts.length === 0) return null;
  return (
    <Optional>
      <section className="amend-drafts" aria-labelledby="my-drafts">
        <Heading level="2" size="small" id="my-drafts">
          {mine}
        </Heading>
        <ul>
          {data.drafts.map((draft) => (
            <DraftRow key={draftPlace(draft).address} draft={draft} />
          ))}
        </ul>
      </section>
    </Optional>
  );
}
