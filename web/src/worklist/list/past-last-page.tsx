import { Button } from '@navikt/ds-react/Button';
import { useTexts } from '../../i18n/language.js';
import { Empty } from '../../ui/empty.js';
import { listTexts } from './list-texts.js';

/** A page of a list that has become shorter, or that an address made up. */
export function PastLastPage({ toFirst }: { toFirst: () => void }) {
  const { pastLastPage, toFirstPage } = useTexts(listTexts);
  return (
    <Empty title={pastLastPage}>
      <Button size="small" variant="secondary" onClick={toFirst}>
        {toFirstPage}
      </Button>
    </Empty>
  );
}
