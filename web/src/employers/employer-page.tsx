import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import { isProblem } from '../api/problem.js';
import { hasRole, useMe } from '../app/me.js';
import { momentIn } from '../case/moment/moment.js';
import { useTexts } from '../i18n/language.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { useWords } from '../vocabulary/words.js';
import type { Employer } from './answers.js';
import { EmployerActions } from './page/actions.js';
import { AdviceSection } from './page/advice.js';
import { Concerns } from './page/concerns.js';
import { ContactLog } from './page/contact-log.js';
import { EmployerOnPageProvider } from './page/context.js';
import { CooperationSection } from './page/cooperation.js';
import { EmployerTags } from './page/employer-tags.js';
import { JustRecorded } from './page/just-recorded.js';
import { EmployerLog } from './page/log.js';
import { LookBack } from './page/look-back.js';
import { MomentBarOfEmployer } from './page/moment-bar-of-employer.js';
import { Openings } from './page/openings.js';
import './page/page.css';
import { People } from './page/people.js';
import { Placements } from './page/placements.js';
import { MappingSection, PlanSection, ProfileSection } from './page/profile.js';
import { LeakageWarning, ReadinessSection } from './page/standing.js';
import { texts } from './page/texts.js';
import { isPast, useEmployer, type Moment } from './queries.js';
import { texts as shared } from './texts.js';

/** One employer: what it is, who is there, who speaks with whom, and what follows. */
export function Component() {
  const t = useTexts(texts);
  const { employers, noName } = useTexts(shared);
  const { employerId = '' } = useParams();
  const [address] = useSearchParams();
  const { moment, unreadable } = momentIn(address);
  const { data: employer, error, refetch } = useEmployer(employerId, moment);
  const name = employer?.profile.facts.name?.value;
  if (isProblem(error) && error.status === 404)
    return (
      <PageFrame title={employers} heading={t.notFound}>
        <MomentBarOfEmployer moment={moment} />
        <Empty title={t.notFoundMore}>
          <Link as={RouterLink} to="/arbeidsgivere">
            {t.toList}
          </Link>
        </Empty>
      </PageFrame>
    );
  return (
    <PageFrame
      title={employer ? (name ?? noName) : employers}
      lead={employer && <Lead employer={employer} />}
      wide
    >
      {unreadable && (
        <InlineMessage status="warning" size="small">
          {t.lookingBack.unreadable}
        </InlineMessage>
      )}
      {error && <ProblemView problem={error} retry={refetch} />}
      {!employer && !error && <Loading label={t.loading} />}
      {employer && !error && <Page employer={employer} moment={moment} />}
    </PageFrame>
  );
}

/** What and where it is, in one line; what is not stated stands in the profile. */
function Lead({ employer }: { employer: Employer }) {
  const words = useWords();
  const t = useTexts(texts);
  const { industry, municipality, employees, organisationNumber } = employer.profile.facts;
  const said = (field: string, stated: { value: unknown } | undefined) =>
    stated === undefined
      ? []
      : [
          `${words.field(field, 'register-employer').toLowerCase()}: ${words.said(field, stated.value, 'register-employer')}`,
        ];
  return [
    ...(industry === undefined ? [] : [words.option('industry', industry.value)]),
    ...said('municipality', municipality),
    ...said('employees', employees),
    ...(organisationNumber === undefined ? [] : [t.organisationNumber(organisationNumber.value)]),
  ].join(' · ');
}

function Page({ employer, moment }: { employer: Employer; moment: Moment }) {
  const { data: me } = useMe();
  const { employerId, profile } = employer;
  const mayRecord = hasRole(me, 'veileder') && !isPast(moment);
  return (
    <EmployerOnPageProvider value={{ employerId, mayRecord }}>
      <JustRecorded />
      <EmployerTags tags={employer.tags} />
      <EmployerActions employer={employer} />
      <LookBack moment={moment} />
      <MomentBarOfEmployer moment={moment} />
      <LeakageWarning leakage={employer.leakage} />
      <div className="employer-columns">
        <div className="employer-first">
          <ReadinessSection readiness={employer.readiness} />
          <People contacts={profile.contacts} />
        </div>
        <div className="employer-story">
          <Openings openings={employer.openings} />
          <Placements employer={employer} />
          <ContactLog employer={employer} />
          <Concerns employer={employer} />
          <EmployerLog employerId={employerId} moment={moment} />
        </div>
        <div className="employer-rest">
          <AdviceSection employer={employer} />
          <PlanSection profile={profile} />
          <MappingSection profile={profile} />
          <ProfileSection profile={profile} />
          <CooperationSection cooperation={employer.cooperation} />
        </div>
      </div>
    </EmployerOnPageProvider>
  );
}
