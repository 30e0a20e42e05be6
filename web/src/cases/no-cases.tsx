import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../i18n/language.js';
import { Empty } from '../ui/empty.js';
import { isFiltered } from '../worklist/list/list-query.js';
import { listTexts } from '../worklist/list/list-texts.js';
import { PastLastPage } from '../worklist/list/past-last-page.js';
import type { ListAddress } from '../worklist/list/use-list-query.js';
import type { CasesAddress } from './queries.js';
import { texts } from './texts.js';

interface NoCasesProps {
  address: ListAddress<CasesAddress>;
  /** Of all pages. */
  total: number;
}

/** Why no case shows: none here, none with these filters, or none on this page any more. */
export function NoCases({ address: { query, change, removeFilters }, total }: NoCasesProps) {
  const { empty } = useTexts(texts);
  const shared = useTexts(listTexts);
  if (total > 0) return <PastLastPage toFirst={() => change({ page: undefined })} />;
  if (!isFiltered(query)) return <Empty title={empty.nothing}>{empty.nothingMore}</Empty>;
  const { pseudonym } = query;
  return (
    <Empty title={pseudonym === undefined ? empty.noMatch : empty.noPseudonym(pseudonym)}>
      <BodyShort spacing>
        {pseudonym === undefined ? empty.noMatchMore : empty.noPseudonymMore}
      </BodyShort>
      <Button size="small" variant="secondary" onClick={removeFilters}>
        {shared.removeFilters}
      </Button>
    </Empty>
  );
}
