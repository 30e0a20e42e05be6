import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Skeleton } from '@navikt/ds-react/Skeleton';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Empty } from '../ui/empty.js';
import { ProblemView } from '../ui/problem-view.js';
import { filtersOf, isFiltered } from './list/list-query.js';
import { listTexts } from './list/list-texts.js';
import { OtherDay } from './list/other-day.js';
import { Pages } from './list/pages.js';
import { PastLastPage } from './list/past-last-page.js';
import { PseudonymSearch } from './list/pseudonym-search.js';
import { Updated } from './list/updated.js';
import type { ListAddress } from './list/use-list-query.js';
import type { Worklist, WorklistAddress } from './queries.js';
import { KeepFilter } from './saved-filters.js';
import { TaskList, TaskListSkeleton } from './task-list.js';
import { texts, type WorklistSort } from './texts.js';
import { WorklistFilters } from './worklist-filters.js';

interface TasksProps {
  address: ListAddress<WorklistAddress>;
  answer: UseQueryResult<Worklist>;
}

/** The tasks themselves, with what searches, narrows, sorts and pages them. */
export function Tasks({ address, answer }: TasksProps) {
  const { data, error, refetch } = answer;
  const { query, change, list, toList } = address;
  const goTo = (page: string) => {
    change({ page });
    toList();
    list.current?.scrollIntoView();
  };
  return (
    <>
      <Toolbar address={address} />
      <div id="tasks" ref={list} tabIndex={-1} className="worklist-tasks">
        {data ? (
          <>
            <WorklistFilters address={address} worklist={data}>
              <KeepFilter query={query} />
            </WorklistFilters>
            <OtherDay path="/" query={query} />
            <Summary answer={answer} total={data.total} />
            {data.lines.length === 0 ? (
              <NoTasks address={address} total={data.total} />
            ) : (
              <TaskList worklist={data} isOld={answer.isPlaceholderData} />
            )}
            {data.total > 0 && (
              <Pages
                total={data.total}
                page={query.page}
                pageSize={query.pageSize}
                onPage={goTo}
                onPageSize={(pageSize) => change({ pageSize })}
              />
            )}
          </>
        ) : error ? (
          <Refused address={address} error={error} retry={refetch} />
        ) : (
          <>
            <Skeleton variant="rounded" height="8.5rem" className="list-filters" />
            <TaskListSkeleton />
          </>
        )}
      </div>
    </>
  );
}

function Toolbar({ address: { query, change } }: Pick<TasksProps, 'address'>) {
  const { sorts } = useTexts(texts);
  const { sort } = useTexts(listTexts);
  return (
    <div className="list-toolbar">
      <PseudonymSearch value={query.q} onSearch={(q) => change({ q }, true)} />
      <Select
        label={sort}
        size="small"
        value={query.sort ?? 'due'}
        onChange={({ target }) =>
          change({ sort: target.value === 'due' ? undefined : target.value })
        }
      >
        {(Object.keys(sorts) as WorklistSort[]).map((one) => (
          <option key={one} value={one}>
            {sorts[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Summary({ answer, total }: { answer: UseQueryResult<Worklist>; total: number }) {
  const words = useTexts(texts);
  return (
    <div className="worklist-summary">
      <BodyShort as="output" weight="semibold">
        {words.total(total)}
      </BodyShort>
      <Updated dataUpdatedAt={answer.dataUpdatedAt} isError={answer.isError} />
    </div>
  );
}

/** Why there is nothing: none here, none with these filters, or none on this page any more. */
function NoTasks({ address, total }: Pick<TasksProps, 'address'> & { total: number }) {
  const { empty } = useTexts(texts);
  const { removeFilters, unassigned } = useTexts(listTexts);
  const { data: me } = useMe();
  const { query, change } = address;
  const isOnlyMine = query.counsellor === me?.id && Object.keys(filtersOf(query)).length === 1;
  if (total > 0) return <PastLastPage toFirst={() => change({ page: undefined })} />;
  if (!isFiltered(query)) return <Empty title={empty.nothing}>{empty.nothingMore}</Empty>;
  return (
    <Empty title={isOnlyMine ? empty.noneOfMine : empty.noMatch}>
      <BodyShort spacing>{isOnlyMine ? empty.noneOfMineMore : empty.noMatchMore}</BodyShort>
      <div className="list-actions">
        <Button size="small" variant="secondary" onClick={address.removeFilters}>
          {removeFilters}
        </Button>
        {isOnlyMine && (
          <ButtonLink to="/saker?open=true&unassigned=true" size="small" variant="tertiary">
            {unassigned}
          </ButtonLink>
        )}
      </div>
    </Empty>
  );
}

interface RefusedProps extends Pick<TasksProps, 'address'> {
  error: unknown;
  retry: () => unknown;
}

function Refused({ address, error, retry }: RefusedProps) {
  const { removeFilters } = useTexts(listTexts);
  return (
    <>
      <ProblemView problem={error} retry={retry} />
      {isFiltered(address.query) && (
        <Button size="small" variant="tertiary" onClick={address.removeFilters}>
          {removeFilters}
        </Button>
      )}
    </>
  );
}
