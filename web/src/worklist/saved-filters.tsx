import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { hasRole, useMe } from '../app/me.js';
import { addressOf } from '../api/read.js';
import { useTexts } from '../i18n/language.js';
import { haveSameFilters, type ListQuery } from './list/list-query.js';
import type { ListAddress } from './list/use-list-query.js';
import { useSavedFilters, type WorklistAddress } from './queries.js';
import { EditFilters } from './saved/edit-filters.js';
import { SaveFilter } from './saved/save-filter.js';
import { SideLinks } from './side-lists.js';
import { texts } from './texts.js';

/** Auditors look at a worklist but keep none of their own. */
const useMayKeep = (): boolean => hasRole(useMe().data, 'veileder', 'leser');

/** The filters that one has saved, to go to and to edit. */
export function OwnFilters({ address }: { address: ListAddress<WorklistAddress> }) {
  const { saved } = useTexts(texts);
  const [isEditing, setEditing] = useState(false);
  const { data } = useSavedFilters(useMayKeep());
  const filters = data?.filters ?? [];
  return (
    <>
      {filters.length > 0 && (
        <div>
          <SideLinks
            title={saved.title}
            links={filters.map((filter) => ({
              id: filter.name,
              label: filter.name,
              to: addressOf('/', filter.query as ListQuery),
              isCurrent: haveSameFilters(filter.query as ListQuery, address.query),
            }))}
          />
          <Button size="xsmall" variant="tertiary" onClick={() => setEditing(true)}>
            {saved.edit}
          </Button>
        </div>
      )}
      <EditFilters
        filters={filters}
        open={isEditing}
        onClose={() => setEditing(false)}
        // With the last filter goes the button to which the focus would return.
        {...(filters.length === 0 ? { returnFocusTo: address.list } : {})}
      />
    </>
  );
}

/** Keeps the filters of the present list under a name. */
export function KeepFilter({ query }: { query: WorklistAddress }) {
  const { saved } = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const mayKeep = useMayKeep();
  const { data } = useSavedFilters(mayKeep);
  if (!mayKeep) return null;
  return (
    <>
      <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
        {saved.save}
      </Button>
      {isOpen && (
        <SaveFilter
          query={query}
          taken={(data?.filters ?? []).map(({ name }) => name)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
