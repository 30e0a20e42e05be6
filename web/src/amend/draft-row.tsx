import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { ask } from '../api/client.js';
import { saidInstant } from '../case/moment/moment.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { draftPlace } from './draft-place.js';
import { draftTexts } from './draft-texts.js';
import { addressOfDraft } from './draft.js';
import type { DraftListed } from './my-drafts.js';

/** One draft: what it is of, how long it is kept, and the ways to go on with it or away from it. */
export function DraftRow({ draft }: { draft: DraftListed }) {
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
