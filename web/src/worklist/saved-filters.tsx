import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import { hasRole, useMe } from '../app/me.js';
import { addressOf } from '../api/read.js';
import { useTexts } from '../i18n/language.js';
import { haveSameFilters, type ListQuery } from './list/list-query.js';
import type { ListAddress } from './list/use-list-query.js';
import { useSavedFilters, type WorklistAddress } from './queries.js';
import { SideLinks } from './side-lists.js';
import { texts } from './texts.js';

// Dialogs are heavy, and the list is looked at far more often than a filter is named.
const EditFilters = lazy(() =>
  import('./saved/edit-filters.js').then(({ EditFilters }) => ({ default: EditFilters })),
);
const SaveFilter = lazy(() =>
  import('./saved/save-filter.js').then(({ SaveFilter }) => ({ default: SaveFilter })),
);

/** Auditors look at a worklist but keep none of their own. */
const useMayKeep = (): boolean => hasRole(useMe().data, 'veileder', 'leser');

/** The filters that one has saved, to go to and to edit. */
export function OwnFilters({ address }: { address: ListAddress<WorklistAddress> }) {
  const { saved } = useTexts(texts);
  // Also where it is closed: it is the dialog itself that gives the focus back.
  const [editing, setEditing] = useState<'not yet' | 'open' | 'closed'>('not yet');
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
          <Button size="xsmall" variant="tertiary" onClick={() => setEditing('open')}>
            {saved.edit}
          </Button>
        </div>
      )}
      {editing !== 'not yet' && (
        <Suspense>
          <EditFilters
            filters={filters}
            open={editing === 'open'}
            onClose={() => setEditing('closed')}
            // With the last filter goes the button to which the focus would return.
            {...(filters.length === 0 ? { returnFocusTo: address.list } : {})}
          />
        </Suspense>
      )}
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
        <Suspense>
          <SaveFilter
            query={query}
            taken={(data?.filters ?? []).map(({ name }) => name)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
