import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { EntryLink } from '../entry-link.js';
import { detailsOf, idsIn, isReference, type Detail } from './details.js';
import type { Entry } from './entries.js';
import { texts } from './texts.js';

/** What was said of an entry, name by name. */
export function EntryDetails({ entry }: { entry: Entry }) {
  const words = useWords();
  const details = detailsOf(entry);
  if (details.length === 0) return null;
  return (
    <dl className="case-facts">
      {details.map((detail) => (
        <div key={detail.field} className="case-fact">
          <dt>{words.field(detail.field, detail.command)}</dt>
          <dd>
            <DetailValue detail={detail} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DetailValue({ detail }: { detail: Detail }) {
  const words = useWords();
  if (!isReference(detail)) return words.said(detail.field, detail.value, detail.command);
  return idsIn(detail.value).map((id) => (
    <div key={id}>
      <Referred id={id} />
    </div>
  ));
}

/** What an id stands for: an employer of the case, or an entry of its log. */
function Referred({ id }: { id: string }) {
  const { employerNames, entries } = useCaseOnPage();
  const { notShownHere } = useTexts(texts);
  const name = employerNames.get(id);
  if (name !== undefined)
    return (
      <Link as={RouterLink} to={`/arbeidsgivere/${id}`}>
        {name}
      </Link>
    );
  return entries.has(id) ? <EntryLink id={id} /> : notShownHere;
}
