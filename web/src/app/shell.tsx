import { Suspense, useState } from 'react';
import { Outlet, useNavigation } from 'react-router';
import type { Me } from '../api/answers.js';
import { isProblem } from '../api/problem.js';
import { useTexts } from '../i18n/language.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { AppFooter } from './frame/app-footer.js';
import { DemoBanner } from './frame/demo-banner.js';
import { SkipLink } from './frame/skip-link.js';
import { AppHeader } from './header/app-header.js';
import { useMe } from './me.js';
import { LoginRequired } from './session/login-required.js';
import { SessionWatch } from './session/session-watch.js';
import './shell.css';
import { ShellShortcuts } from './shortcuts/shell-shortcuts.js';
import { texts } from './texts.js';

/** What surrounds every part of the page. Nothing is shown before it is known who looks. */
export function Shell() {
  const { data: me, error, refetch } = useMe();
  const { loadingPage } = useTexts(texts);
  if (me) return <Surroundings me={me} />;
  if (isProblem(error) && error.status === 401) return <LoginRequired />;
  return (
    <main>
      <PageFrame title="Forløp">
        {error ? <ProblemView problem={error} retry={refetch} /> : <Loading label={loadingPage} />}
      </PageFrame>
    </main>
  );
}

function Surroundings({ me }: { me: Me }) {
  const [showsShortcuts, showShortcuts] = useState(false);
  const isOnTheWay = useNavigation().state === 'loading';
  return (
    <div className="shell">
      <SkipLink />
      {me.demo && <DemoBanner />}
      <AppHeader me={me} openShortcuts={() => showShortcuts(true)} />
      {isOnTheWay && <div className="shell-on-the-way" />}
      <main id="main" tabIndex={-1} aria-busy={isOnTheWay}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <AppFooter me={me} openShortcuts={() => showShortcuts(true)} />
      <ShellShortcuts me={me} isListed={showsShortcuts} list={showShortcuts} />
      <SessionWatch me={me} />
    </div>
  );
}
