import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { Tag } from '@navikt/ds-react/Tag';
import { Theme } from '@navikt/ds-react/Theme';
import { BodyLong } from '@navikt/ds-react/Typography';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { ProblemView } from '../../ui/problem-view.js';
import { hasRole, useMe } from '../me.js';
import { useScheme } from '../theme.js';
import type { Found, PersonWithCases } from './find.js';
import './search-result.css';
import { texts } from './texts.js';

interface SearchResultProps {
  found: Found | undefined;
  /** What came instead of an answer, or null. */
  problem: unknown;
  close: () => void;
  /** To where the reader chose to go; what was searched for is forgotten. */
  leave: () => void;
}

/** What a search found when it is not one case to go straight to. */
export function SearchResult({ found, problem, close, leave }: SearchResultProps) {
  const words = useTexts(texts);
  const { scheme } = useScheme();
  return (
    // The header is dark in every scheme; what is opened from it is not.
    <Theme theme={scheme} hasBackground={false}>
      <Dialog open onOpenChange={close}>
        <Dialog.Popup width="small">
          <Dialog.Header>
            <Dialog.Title>{words.result}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            {found ? <Answer found={found} leave={leave} /> : <ProblemView problem={problem} />}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.CloseTrigger>
              <Button>{words.close}</Button>
            </Dialog.CloseTrigger>
          </Dialog.Footer>
        </Dialog.Popup>
      </Dialog>
    </Theme>
  );
}

function Answer({ found, leave }: { found: Found; leave: () => void }) {
  const words = useTexts(texts);
  const { data: me } = useMe();
  if (found.kind === 'person') return <Person person={found.person} leave={leave} />;
  if (found.kind === 'case' || found.kind === 'nothing') return null;
  return (
    <>
      <BodyLong>{words.none[found.kind]}</BodyLong>
      {found.kind === 'no-person' && hasRole(me, 'veileder') && (
        <Link className="aksel-link" to="/saker/ny" onClick={leave}>
          {words.openCase}
        </Link>
      )}
    </>
  );
}

function Person({ person, leave }: { person: PersonWithCases; leave: () => void }) {
  const words = useTexts(texts);
  const { name, cases } = person;
  return (
    <>
      <BodyLong weight="semibold">{typeof name === 'string' ? name : words.nameNotShown}</BodyLong>
      {cases.length === 0 && <BodyLong>{words.noCases}</BodyLong>}
      <ul className="search-result-cases">
        {cases.map(({ caseId, office, open }) => (
          <li key={caseId}>
            <Link className="aksel-link" to={`/saker/${caseId}`} onClick={leave}>
              {words.caseAt(office)}
            </Link>
            <Tag size="xsmall" variant="outline" data-color={open ? 'success' : 'neutral'}>
              {open ? words.open : words.closed}
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}
