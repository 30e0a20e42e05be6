import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Link } from '@navikt/ds-react/Link';
import { Suspense, type ReactNode } from 'react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import type { Case } from '../api/answers.js';
import { isProblem } from '../api/problem.js';
import { hasRole, useMe } from '../app/me.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { loadWords } from '../vocabulary/words.js';
import { CaseBody } from './case-body.js';
import './case.css';
import { HiddenCase } from './hidden-case.js';
import { isLookingBack, momentIn, withMoment, type Moment } from './moment/moment.js';
import { texts as momentTexts } from './moment/texts.js';
import { useCase, useTimeline } from './queries.js';
import { texts } from './texts.js';

/** One case: where the person stands beside the employer, and how it came to be. */
export function Component() {
  const { caseId = '' } = useParams();
  const [query] = useSearchParams();
  const { moment, unreadable } = momentIn(query);
  const shown = useCase(caseId, moment);
  // Asked for at the same time; the facts do not wait for it.
  const timeline = useTimeline(caseId, moment);
  const { language } = useLanguage();
  void loadWords(language);
  const { loading, title } = useTexts(texts);
  if (isAbsent(shown.error))
    return isLookingBack(moment) ? <NotKnownThen /> : <HiddenCase caseId={caseId} />;
  if (shown.error)
    return (
      <PageFrame title={title(undefined)}>
        <ProblemView problem={shown.error} retry={shown.refetch} />
      </PageFrame>
    );
  if (!shown.data)
    return (
      <PageFrame title={title(undefined)} wide>
        <Loading label={loading} />
      </PageFrame>
    );
  return (
    <CaseFrame shown={shown.data} moment={moment} unreadable={unreadable}>
      <CaseBody shown={shown.data} timeline={timeline} moment={moment} />
    </CaseFrame>
  );
}

const isAbsent = (error: unknown): boolean => isProblem(error) && error.status === 404;

function CaseFrame({
  shown,
  moment,
  unreadable,
  children,
}: {
  shown: Case;
  moment: Moment;
  unreadable: boolean;
  children: ReactNode;
}) {
  const t = useTexts(texts);
  const said = useTexts(momentTexts);
  const { loading } = t;
  const pseudonym = textOf(shown.facts['pseudonym']);
  const name = textOf(shown.personName) ?? pseudonym;
  return (
    <PageFrame
      // Without the name: what a window is called stands in the list of windows and in its history.
      title={t.title(pseudonym)}
      heading={name ?? t.title(undefined)}
      wide
      actions={<Actions caseId={shown.caseId} moment={moment} />}
    >
      {unreadable && <InlineMessage status="warning">{said.unreadable}</InlineMessage>}
      <Suspense fallback={<Loading label={loading} />}>{children}</Suspense>
    </PageFrame>
  );
}

function Actions({ caseId, moment }: { caseId: string; moment: Moment }) {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const query = withMoment(new URLSearchParams(), moment).toString();
  return (
    <>
      {hasRole(me, 'veileder') && !isLookingBack(moment) && (
        <ButtonLink to={`/saker/${caseId}/registrer`}>{t.record}</ButtonLink>
      )}
      <ButtonLink to={{ pathname: `/saker/${caseId}/utskrift`, search: query }} variant="secondary">
        {t.print}
      </ButtonLink>
    </>
  );
}

/** Looked at before anything of it was on record. */
function NotKnownThen() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  return (
    <PageFrame title={t.notFound} lead={t.notKnownThen}>
      <Link as={RouterLink} to={{ search: withMoment(query, {}).toString() }}>
        {t.backToToday}
      </Link>
    </PageFrame>
  );
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
