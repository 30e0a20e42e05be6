import { CalendarIcon, ClockIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Skeleton } from '@navikt/ds-react/Skeleton';
import { Heading } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { groupsOf, type LineGroup } from './groups.js';
import { listTexts } from './list/list-texts.js';
import type { Line, Worklist } from './queries.js';
import { TaskRow } from './task-row.js';
import { texts } from './texts.js';

interface TaskListProps {
  worklist: Worklist;
  /** Whether these are still the lines of what was asked before. */
  isOld: boolean;
}

/** The lines of a page under headings. */
export function TaskList({ worklist, isOld }: TaskListProps) {
  const { data: me } = useMe();
  const records = hasRole(me, 'veileder');
  const showsOffice = me?.offices === 'all' || (me?.offices.length ?? 0) > 1;
  return (
    <div className={isOld ? 'worklist-groups list-waiting' : 'worklist-groups'} aria-busy={isOld}>
      {groupsOf(worklist.lines, worklist.asked.sort).map((group) => (
        <Group key={`${group.by} ${group.value}`} group={group} counts={worklist.counts}>
          {group.lines.map((line) => (
            <TaskRow key={keyOf(line)} line={line} records={records} showsOffice={showsOffice} />
          ))}
        </Group>
      ))}
    </div>
  );
}

const keyOf = ({ caseId, rule, events, due }: Line): string =>
  [caseId, rule, due, ...events].join(' ');

interface GroupProps {
  group: LineGroup;
  counts: Worklist['counts'];
  children: React.ReactNode;
}

function Group({ group, counts, children }: GroupProps) {
  const id = useId();
  const words = useTexts(texts);
  const { counsellor, unassigned } = useTexts(listTexts);
  const count = countOf(group, counts);
  const heading = {
    urgency: () => words.urgency[group.value as Line['urgency']],
    counsellor: () => (group.value === undefined ? unassigned : `${counsellor} ${group.value}`),
    none: () => words.allTasks,
  }[group.by]();
  return (
    <section aria-labelledby={id}>
      <Heading level="2" size="xsmall" id={id} className="worklist-group-heading">
        {group.by === 'urgency' && <UrgencyIcon urgency={group.value as Line['urgency']} />}
        {heading}
        {count !== undefined && <span className="list-subtle">{` (${count})`}</span>}
      </Heading>
      <ul className="worklist-rows">{children}</ul>
    </section>
  );
}

/** All lines of the group, those on other pages too. */
function countOf({ by, value }: LineGroup, counts: Worklist['counts']): number | undefined {
  if (by === 'none') return undefined;
  if (value === undefined) return counts.unassigned;
  return counts[by].find((one) => one.value === value)?.count;
}

const ICONS = {
  overdue: ExclamationmarkTriangleIcon,
  today: ClockIcon,
  week: CalendarIcon,
  later: CalendarIcon,
};

function UrgencyIcon({ urgency }: { urgency: Line['urgency'] }) {
  const Icon = ICONS[urgency];
  return <Icon aria-hidden className={`worklist-icon-${urgency}`} />;
}

const ROWS_WHILE_LOADING = 8;

/** As tall as what comes, so that nothing moves when it does. */
export function TaskListSkeleton() {
  const { loading } = useTexts(texts);
  return (
    <div>
      <output className="visually-hidden">{loading}</output>
      <Skeleton width="12rem" height="2rem" />
      {Array.from({ length: ROWS_WHILE_LOADING }, (_, at) => (
        <Skeleton key={at} variant="rounded" height="4.75rem" className="worklist-skeleton" />
      ))}
    </div>
  );
}
