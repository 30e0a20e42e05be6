import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Skeleton } from '@navikt/ds-react/Skeleton';
import { BodyShort } from '@navikt/ds-react/Typography';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import './cases.css';
import { CaseFilters } from './case-filters.js';
import { CaseRows } from './case-rows.js';
import { NoCases } from './no-cases.js';
import { CASE_FIELDS, useCases, type CaseList, type CasesAddress } from './queries.js';
import { texts } from './texts.js';
import { isFiltered } from '../worklist/list/list-query.js';
import { listTexts } from '../worklist/list/list-texts.js';
import { OtherDay } from '../worklist/list/other-day.js';
import { Pages } from '../worklist/list/pages.js';
import { PseudonymSearch } from '../worklist/list/pseudonym-search.js';
import { Updated } from '../worklist/list/updated.js';
import { useListQuery, type ListAddress } from '../worklist/list/use-list-query.js';

/** The cases that the reader may open. */
export function Component() {
  const { title, openCase } = useTexts(texts);
  const { data: me } = useMe();
  const address = useListQuery(CASE_FIELDS);
  const answer = useCases(address.query);
  return (
    <PageFrame
      title={title}
      wide
      actions={
        hasRole(me, 'veileder') && (
          <ButtonLink to="/saker/ny" size="small">
            {openCase}
          </ButtonLink>
        )
      }
    >
      <Toolbar address={address} />
      <CaseFilters address={address} />
      <OtherDay path="/saker" query={address.query} />
      <Found address={address} answer={answer} />
    </PageFrame>
  );
}

function Toolbar({ address: { query, change } }: { address: ListAddress<CasesAddress> }) {
  const { sorts } = useTexts(texts);
  const { sort } = useTexts(listTexts);
  return (
    <div className="list-toolbar">
      <PseudonymSearch
        whole
        value={query.pseudonym}
        onSearch={(pseudonym) => change({ pseudonym })}
      />
      <Select
        label={sort}
        size="small"
        value={query.sort ?? '-recorded'}
        onChange={({ target }) =>
          change({ sort: target.value === '-recorded' ? undefined : target.value })
        }
      >
        {Object.entries(sorts).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface FoundProps {
  address: ListAddress<CasesAddress>;
  answer: UseQueryResult<CaseList>;
}

function Found({ address, answer }: FoundProps) {
  const { data, error, refetch } = answer;
  const { removeFilters } = useTexts(listTexts);
  if (data) return <List address={address} answer={answer} cases={data} />;
  if (!error) return <ListSkeleton />;
  return (
    <>
      <ProblemView problem={error} retry={refetch} />
      {isFiltered(address.query) && (
        <Button size="small" variant="tertiary" onClick={address.removeFilters}>
          {removeFilters}
        </Button>
      )}
    </>
  );
}

function List({ address, answer, cases: found }: FoundProps & { cases: CaseList }) {
  const words = useTexts(texts);
  const { data: me } = useMe();
  const { query, change, list, toList } = address;
  const showsOffice = me?.offices === 'all' || (me?.offices.length ?? 0) > 1;
  const goTo = (page: string) => {
    change({ page });
    toList();
    list.current?.scrollIntoView();
  };
  return (
    <div ref={list} tabIndex={-1} className="cases-top">
      <div className="cases-summary">
        <BodyShort as="output" weight="semibold">
          {words.total(found.total)}
        </BodyShort>
        <Updated dataUpdatedAt={answer.dataUpdatedAt} isError={answer.isError} />
      </div>
      {found.cases.length === 0 ? (
        <NoCases address={address} total={found.total} />
      ) : (
        <div
          className={answer.isPlaceholderData ? 'list-waiting' : undefined}
          aria-busy={answer.isPlaceholderData}
        >
          <CaseRows cases={found.cases} showsOffice={showsOffice} />
        </div>
      )}
      {found.total > 0 && (
        <Pages
          total={found.total}
          page={query.page}
          pageSize={query.pageSize}
          onPage={goTo}
          onPageSize={(pageSize) => change({ pageSize })}
        />
      )}
    </div>
  );
}

const ROWS_WHILE_LOADING = 15;

function ListSkeleton() {
  const { loading } = useTexts(texts);
  return (
    <div>
      <output className="visually-hidden">{loading}</output>
      {Array.from({ length: ROWS_WHILE_LOADING }, (_, at) => (
        <Skeleton key={at} variant="rounded" height="2.25rem" className="cases-skeleton" />
      ))}
    </div>
  );
}
