import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import type { DraftsController } from '../../../src/recording/drafts/drafts.controller.js';
import type { AnswerOf } from '../api/answers.js';
import { ask } from '../api/client.js';
import { hasRole, useMe } from '../app/me.js';
import { saidInstant } from '../case/moment/moment.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import './amend.css';
import { draftPlace } from './draft-place.js';
import { draftTexts } from './draft-texts.js';
import { addressOfDraft } from './draft.js';

type Listed = AnswerOf<DraftsController, 'all'>['drafts'][number];

/** What one has begun to write and not recorded, with a way back to each; nothing where there is none. */
export const MyDrafts = () => (
  // The vocabulary is fetched for them alone: the tasks around need not wait for it.
  <Suspense>
    <Drafts />
  </Suspense>
);

function Drafts() {
  const { mine } = useTexts(draftTexts);
  const { data: me } = useMe();
  const { data } = useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => ask<AnswerOf<DraftsController, 'all'>>('/api/drafts', { signal }),
    enabled: hasRole(me, 'veileder'),
  });
  if (!data || data.drafts.length === 0) return null;
  return (
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
  );
}

function DraftRow({ draft }: { draft: Listed }) {
  const t = useTexts(draftTexts);
  const words = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { subject, address } = draftPlace(draft);
  const discard = useMutation({
    mutationFn: () => ask(addressOfDraft(subject, draft.command), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['drafts'] }),
  });
  const about = draft.pseudonym ?? draft.employer ?? (draft.caseId ? t.aCase : t.anEmployer);
  const what =
    subject.id === undefined
      ? t.opening[draft.command as keyof typeof t.opening]
      : `${words.command(draft.command)}, ${about}`;
  return (
    <li className="amend-draft">
      <div>
        <Link as={RouterLink} to={address}>
          {what}
        </Link>
        <BodyShort size="small" textColor="subtle" as="div">
          {t.kept(saidInstant(draft.savedAt, language))},{' '}
          {t.until(saidInstant(draft.expiresAt, language))}
        </BodyShort>
      </div>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        loading={discard.isPending}
        onClick={() => discard.mutate()}
      >
        {t.discard}
        <span className="visually-hidden">: {what}</span>
      </Button>
    </li>
  );
}
