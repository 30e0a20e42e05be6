import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useLocation } from 'react-router';

export const anchorOf = (eventId: string): string => `hendelse-${eventId}`;

/** Leads to the entry of the log that says it. */
export function EntryLink({ id, children }: { id: string; children: string }) {
  const { pathname, search } = useLocation();
  return (
    <Link
      as={RouterLink}
      to={{ pathname, search, hash: `#${anchorOf(id)}` }}
      replace
      preventScrollReset
    >
      {children}
    </Link>
  );
}
