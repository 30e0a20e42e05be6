import { Link } from '@navikt/ds-react/Link';
import { Skeleton } from '@navikt/ds-react/Skeleton';
import { Heading } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { useMe } from '../app/me.js';
import { addressOf } from '../api/read.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { haveSameFilters, type ListQuery } from './list/list-query.js';
import { useReadyLists, type ReadyList, type WorklistAddress } from './queries.js';
import { texts } from './texts.js';

/** Whoever looks at another counsellor's work would find these lists named as the own ones. */
const OWN_LISTS: readonly string[] = ['own-cases', 'new-for-counsellor'];

/** The lists that are ready to work from: those of tasks here, those of cases on the page of cases. */
export function ReadyLists({ query }: { query: WorklistAddress }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { data: me } = useMe();
  const { office, counsellor, on } = query;
  const { data, isPending } = useReadyLists({ office, counsellor, on });
  if (isPending) return <Skeleton variant="rounded" height="44rem" />;
  const isOthers = counsellor !== undefined && counsellor !== me?.id;
  const lists = (data?.lists ?? []).filter(({ id }) => !isOthers || !OWN_LISTS.includes(id));
  const links = (of: ReadyList['of']) =>
    lists
      .filter((list) => list.of === of)
      .map(({ id, title, query: asked, count }) => ({
        id,
        label: title[language],
        to: addressOf(of === 'tasks' ? '/' : '/saker', { ...asked, on } as ListQuery),
        isCurrent: of === 'tasks' && haveSameFilters(asked as ListQuery, query),
        count,
      }));
  return (
    <>
      <SideLinks title={words.lists.tasks} links={links('tasks')} />
      <SideLinks title={words.lists.cases} links={links('cases')} />
    </>
  );
}

interface SideLink {
  id: string;
  label: string;
  to: string;
  isCurrent: boolean;
  count?: number;
}

export function SideLinks({ title, links }: { title: string; links: readonly SideLink[] }) {
  const id = useId();
  if (links.length === 0) return null;
  return (
    <div className="worklist-side-group">
      <Heading level="3" size="xsmall" id={id}>
        {title}
      </Heading>
      <ul aria-labelledby={id}>
        {links.map((link) => (
          <li key={link.id}>
            <Link
              as={RouterLink}
              to={link.to}
              underline={false}
              data-color="neutral"
              className="worklist-side-link"
              {...(link.isCurrent ? { 'aria-current': 'page' as const } : {})}
            >
              <span>{link.label}</span>
              {link.count !== undefined && (
                <span className={link.count === 0 ? 'list-subtle' : 'worklist-side-count'}>
                  {link.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
