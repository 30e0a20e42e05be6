import { Link } from '@navikt/ds-react/Link';
import { Heading } from '@navikt/ds-react/Typography';
import { useMemo, useState } from 'react';
import type { Case, CaseTimeline as Timeline } from '../api/answers.js';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { Loading } from '../ui/loading.js';
import { JustRecorded } from '../record/just-recorded.js';
import { NextMilestones } from '../record/next-milestones-list.js';
import { CaseTimeline } from '../timeline/case-timeline.js';
import { ProblemView } from '../ui/problem-view.js';
import { CaseHeader } from './case-header.js';
import { CaseOnPageProvider, useCaseOnPage, type CaseOnPage } from './context.js';
import { Agreements } from './facts/agreements.js';
import { Consents } from './facts/consents.js';
import { EmployerSides } from './facts/employers.js';
import { FollowUp } from './facts/follow-up.js';
import { Instruments } from './facts/instruments.js';
import { PersonSide } from './facts/person-side.js';
import { Assessment, Background } from './facts/record.js';
import { Reviews } from './facts/reviews.js';
import { Transitions } from './facts/transitions.js';
import { Decisions } from './findings/decisions.js';
import { Findings } from './findings/findings.js';
import { Tasks } from './findings/tasks.js';
import { Log } from './log/log.js';
import { texts as logTexts } from './log/texts.js';
import { LookBackButton, LookBackPanel } from './moment/look-back.js';
import { isLookingBack, type Moment } from './moment/moment.js';
import { MomentBarOfCase } from './moment/moment-bar-of-case.js';
import { norwegianToday } from './moment/norwegian-time.js';
import { texts } from './texts.js';

interface TimelineAnswer {
  data: Timeline | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface CaseBodyProps {
  shown: Case;
  timeline: TimelineAnswer;
  moment: Moment;
}

/** Everything of a case below its name. */
export function CaseBody({ shown, timeline, moment }: CaseBodyProps) {
  const t = useTexts(texts);
  const page = useCaseOnPageValue(shown, timeline.data, moment);
  const [isOpen, setOpen] = useState(false);
  const lookBack = { moment, isOpen, setOpen };
  return (
    <CaseOnPageProvider value={page}>
      <JustRecorded caseId={shown.caseId} />
      <CaseHeader shown={shown}>
        <LookBackButton {...lookBack} />
      </CaseHeader>
      <LookBackPanel {...lookBack} shown={shown} />
      {isLookingBack(moment) && (
        <MomentBarOfCase shown={shown} timeline={timeline.data} moment={moment} />
      )}
      {page.mayRecord && <NextMilestones case={shown} />}
      <Tasks tasks={shown.tasks} />
      <div className="case-sides">
        <PersonSide shown={shown} />
        <EmployerSides employers={shown.employers} />
      </div>
      <div className="case-columns">
        <aside aria-label={t.facts} className="case-aside">
          <Link href={`#${STORY}`} className="case-to-story">
            {t.toStory}
          </Link>
          <FactsOfCase shown={shown} />
        </aside>
        <div className="case-story" id={STORY} tabIndex={-1}>
          <Story shown={shown} timeline={timeline} />
        </div>
      </div>
    </CaseOnPageProvider>
  );
}

const STORY = 'forlopet';

function FactsOfCase({ shown }: { shown: Case }) {
  return (
    <>
      <Transitions transitions={shown.transitions} />
      <Findings shown={shown} />
      <Agreements agreements={shown.agreements} />
      <FollowUp followUp={shown.followUp} />
      <Decisions decisions={shown.decisions} />
      <Instruments instruments={shown.instruments} />
      <Assessment shown={shown} />
      <Background shown={shown} />
      <Consents consents={shown.consents} />
      <Reviews reviews={shown.reviews} />
    </>
  );
}

function Story({ shown, timeline }: { shown: Case; timeline: TimelineAnswer }) {
  const { heading, waiting } = useTexts(logTexts);
  const { caseId, mayRecord, moment } = useCaseOnPage();
  if (timeline.data)
    return (
      <>
        <CaseTimeline
          spells={shown.spells}
          entries={timeline.data.entries}
          employers={shown.employers}
          at={moment.at}
          today={norwegianToday()}
          correctAt={mayRecord ? (eventId) => `/saker/${caseId}/korriger/${eventId}` : undefined}
        />
        <Log entries={timeline.data.entries} />
      </>
    );
  return (
    <>
      <Heading level="2" size="medium">
        {heading}
      </Heading>
      {timeline.error ? (
        <ProblemView problem={timeline.error} retry={timeline.refetch} />
      ) : (
        <Loading label={waiting} />
      )}
    </>
  );
}

function useCaseOnPageValue(
  { caseId, employers }: Case,
  timeline: Timeline | undefined,
  moment: Moment,
): CaseOnPage {
  const { data: me } = useMe();
  const mayRecord = hasRole(me, 'veileder') && !isLookingBack(moment);
  const employerNames = useMemo(
    () =>
      new Map(
        employers.flatMap(({ employerId, name }): [string, string][] =>
          name === undefined ? [] : [[employerId, name]],
        ),
      ),
    [employers],
  );
  const entries = useMemo(
    () => new Map(timeline?.entries.map((entry) => [entry.id, entry])),
    [timeline],
  );
  return { caseId, moment, mayRecord, employerNames, entries };
}
