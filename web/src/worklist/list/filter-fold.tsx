import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/language.js';
import { isFiltered, type ListQuery } from './list-query.js';
import { listTexts } from './list-texts.js';
import './list.css';
import type { ListAddress } from './use-list-query.js';

interface FilterFoldProps {
  address: Pick<ListAddress<ListQuery>, 'query' | 'removeFilters'>;
  /** Whether something that is chosen would be hidden in it. */
  opensAtOnce?: boolean;
  /** What is offered beside "remove all filters" once something is chosen. */
  beside?: ReactNode;
  /** The filters that are used less. */
  children: ReactNode;
}

/** Filters that are folded away until they are asked for, and the way to be rid of all. */
export function FilterFold({ address, opensAtOnce = false, beside, children }: FilterFoldProps) {
  const words = useTexts(listTexts);
  const [isOpen, setOpen] = useState(opensAtOnce);
  const more = useId();
  return (
    <>
      <div className="list-actions">
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={more}
          icon={isOpen ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {words.moreFilters}
        </Button>
        {isFiltered(address.query) && (
          <>
            <Button size="small" variant="tertiary" onClick={address.removeFilters}>
              {words.removeFilters}
            </Button>
            {beside}
          </>
        )}
      </div>
      <div id={more} hidden={!isOpen} className="list-more-filters">
        {isOpen && children}
      </div>
    </>
  );
}
