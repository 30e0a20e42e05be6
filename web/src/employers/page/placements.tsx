import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Section } from '../../case/facts/section.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { texts as shared } from '../texts.js';
import { LongList } from './long-list.js';
import { texts } from './texts.js';

type Trainee = Employer['trainees']['current'][number];
type Hire = Employer['hires'][number];

/** Who is and was there, of the cases that whoever looks may open; of others a number. */
export function Placements({ employer: { trainees, hires } }: { employer: Employer }) {
  const t = useTexts(texts);
  const { elsewhere } = useTexts(shared);
  return (
    <Section title={t.here}>
      <People title={t.hereNow} empty={t.nobodyNow}>
        {trainees.current.map((trainee) => (
          <TraineeItem key={trainee.training} trainee={trainee} />
        ))}
      </People>
      {trainees.elsewhere > 0 && (
        <BodyShort size="small">{elsewhere(trainees.elsewhere)}.</BodyShort>
      )}
      <People title={t.hires} empty={t.noHires}>
        {hires.toReversed().map((hire) => (
          <HireItem key={hire.employment} hire={hire} />
        ))}
      </People>
      <People title={t.earlier} empty={t.nobodyEarlier}>
        {trainees.earlier.toReversed().map((trainee) => (
          <TraineeItem key={trainee.training} trainee={trainee} />
        ))}
      </People>
    </Section>
  );
}

function People({
  title,
  empty,
  children,
}: {
  title: string;
  empty: string;
  children: ReactNode[];
}) {
  return (
    <div className="employer-part">
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      {children.length === 0 ? (
        <BodyShort size="small" textColor="subtle">
          {empty}
        </BodyShort>
      ) : (
        <LongList>{children}</LongList>
      )}
    </div>
  );
}

function TraineeItem({ trainee }: { trainee: Trainee }) {
  const words = useWords();
  const period = usePeriod();
  const saidDate = useSaidDate();
  const t = useTexts(texts);
  const { workArea, taskContent, plannedEnd, endType, extensions, hired } = trainee;
  const told = [
    period(trainee, endType !== undefined),
    ...(endType === undefined && plannedEnd ? [t.plannedTo(saidDate(plannedEnd))] : []),
    ...(extensions > 0 ? [t.extended(extensions)] : []),
    ...(workArea === undefined ? [] : [workArea]),
    ...(taskContent === undefined ? [] : [words.option('taskContent', taskContent)]),
    ...(endType === undefined ? [] : [howEnded(trainee, t, words.option)]),
    ...(hired === undefined ? [] : [hired ? t.hired : t.notHired]),
  ];
  return (
    <>
      <CaseLink of={trainee} /> <span className="employer-told">{told.join(' · ')}</span>
    </>
  );
}

function howEnded(
  { endType, endedBy }: Trainee,
  t: { completed: string; interrupted: string; interruptedBy: (who: string) => string },
  option: (field: string, value: string, command: string) => string,
): string {
  if (endType === 'completed') return t.completed;
  return endedBy === undefined
    ? t.interrupted
    : t.interruptedBy(option('initiatedBy', endedBy, 'interrupt-training').toLowerCase());
}

function HireItem({ hire }: { hire: Hire }) {
  const t = useTexts(texts);
  const words = useWords();
  const period = usePeriod();
  const { contractType, percentage, workArea, subsidised, ended } = hire;
  const told = [
    period(hire, ended),
    ...(contractType === undefined ? [] : [words.option('contractType', contractType)]),
    ...(percentage === undefined ? [] : [words.said('percentage', percentage, 'start-employment')]),
    ...(workArea === undefined ? [] : [workArea]),
    ...(subsidised ? [t.subsidised] : []),
  ];
  return (
    <>
      <CaseLink of={hire} /> <span className="employer-told">{told.join(' · ')}</span>
    </>
  );
}

export function CaseLink({
  of: { caseId, pseudonym },
}: {
  of: { caseId: string; pseudonym?: string };
}) {
  const { caseNoName } = useTexts(texts);
  return (
    <Link as={RouterLink} to={`/saker/${caseId}`}>
      {pseudonym ?? caseNoName}
    </Link>
  );
}

/** From when until when, in words; that something has ended is said where nobody stated when. */
function usePeriod() {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  return ({ from, to }: { from?: string; to?: string }, ended: boolean): string => {
    if (to !== undefined) return t.span(saidDate(from), saidDate(to));
    return ended ? `${t.since(saidDate(from))}, ${t.ended}` : t.since(saidDate(from));
  };
}
