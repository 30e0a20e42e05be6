import { Button } from '@navikt/ds-react/Button';
import { Pagination } from '@navikt/ds-react/Pagination';
import { Select } from '@navikt/ds-react/Select';
import { useSearchParams } from 'react-router';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import type { EmployerList } from './answers.js';
import { EmployerRows } from './list/employer-rows.js';
import { FilterBar } from './list/filter-bar.js';
import './list/filters.css';
import {
  filtersIn,
  hasFilters,
  PAGE_SIZE,
  pageIn,
  queryOf,
  sortIn,
  SORTS,
  withChanges,
  withoutFilters,
  type Sort,
} from './list/filters.js';
import { texts } from './list/texts.js';
import { useEmployers } from './queries.js';
import { texts as shared } from './texts.js';

/** The employers: who can be asked, who has room, whom we are about to lose. */
export function Component() {
  const t = useTexts(texts);
  const { employers: title } = useTexts(shared);
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch } = useEmployers(queryOf(address));
  return (
    <PageFrame title={title} lead={t.lead} actions={<ListActions />} wide>
      <FilterBar
        filters={filtersIn(address)}
        change={(changes) => setAddress((now) => withChanges(now, changes))}
        clear={() => setAddress(withoutFilters)}
      />
      {error && <ProblemView problem={error} retry={refetch} />}
      {!data && !error && <Loading label={t.loading} />}
      {data && !error && <Found list={data} />}
    </PageFrame>
  );
}

function ListActions() {
  const t = useTexts(texts);
  const { data: me } = useMe();
  return (
    <>
      <ButtonLink to="/arbeidsgivere/muligheter" variant="secondary" size="small">
        {t.market}
      </ButtonLink>
      {hasRole(me, 'veileder') && (
        <ButtonLink to="/arbeidsgivere/ny" variant="primary" size="small">
          {t.register}
        </ButtonLink>
      )}
    </>
  );
}

function Found({ list: { total, employers } }: { list: EmployerList }) {
  const t = useTexts(texts);
  const [address, setAddress] = useSearchParams();
  const page = pageIn(address);
  const pages = Math.ceil(total / PAGE_SIZE);
  const toPage = (next: number) =>
    setAddress((now) => {
      const changed = new URLSearchParams(now);
      changed.set('page', String(next));
      return changed;
    });
  return (
    <>
      <div className="employer-list-head">
        <output className="employer-list-count">{t.found(total)}</output>
        {total > 1 && (
          <Select
            label={t.sort}
            size="small"
            value={sortIn(address)}
            onChange={({ target }) =>
              setAddress((now) => withChanges(now, { sort: target.value as Sort }))
            }
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t.sorts[sort]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {employers.length > 0 ? <EmployerRows employers={employers} /> : <Nothing total={total} />}
      {pages > 1 && page <= pages && (
        <div className="employer-list-pages">
          <Pagination
            aria-label={t.pages}
            page={page}
            count={pages}
            onPageChange={toPage}
            size="small"
            siblingCount={0}
          />
        </div>
      )}
    </>
  );
}

/** Why there is nothing: beyond the last page, because of the filters, or since nobody is registered. */
function Nothing({ total }: { total: number }) {
  const t = useTexts(texts);
  const [address, setAddress] = useSearchParams();
  if (total > 0)
    return (
      <Empty title={t.beyondLast}>
        <Button size="small" onClick={() => setAddress((now) => withChanges(now, {}))}>
          {t.toFirst}
        </Button>
      </Empty>
    );
  return hasFilters(filtersIn(address)) ? (
    <Empty title={t.noMatch}>{t.noMatchMore}</Empty>
  ) : (
    <Empty title={t.noneYet}>{t.noneYetMore}</Empty>
  );
}
