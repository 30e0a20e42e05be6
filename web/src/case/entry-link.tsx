import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useLocation } from 'react-router';
import { useSaidDate } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { useCaseOnPage, useEntryAddress } from './context.js';

/** Leads to an entry of the log, named by what happened and when; nothing while the log is on its way. */
export function EntryLink({ id }: { id: string }) {
  const { entries } = useCaseOnPage();
  const addressOf = useEntryAddress();
  const { state } = useLocation();
  const words = useWords();
  const saidDate = useSaidDate();
  const entry = entries.get(id);
  if (!entry) return null;
  return (
    <Link as={RouterLink} to={addressOf(id)} state={state} replace preventScrollReset>
      {words.event(entry.type)}, {saidDate(entry.occurredOn)}
    </Link>
  );
}

/** The entries that something rests on, each once. */
export function EntryLinks({ ids }: { ids: readonly string[] }) {
  const { entries } = useCaseOnPage();
  const known = [...new Set(ids)].filter((id) => entries.has(id));
  if (known.length === 0) return null;
  return (
    <ul className="case-plain-list">
      {known.map((id) => (
        <li key={id}>
          <EntryLink id={id} />
        </li>
      ))}
    </ul>
  );
}
