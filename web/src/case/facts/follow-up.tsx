import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { ContactTable } from './contact-table.js';
import { texts } from './follow-up-texts.js';
import { Fact, Facts, Section } from './section.js';

type FollowUpView = Case['followUp'];

/** How the person is followed up: towards whom, when, by whose initiative, and how fast. */
export function FollowUp({ followUp }: { followUp: FollowUpView }) {
  const t = useTexts(texts);
  return (
    <Section title={t.followUp}>
      <GoesOn followUp={followUp} />
      <ContactTable followUp={followUp} />
      <Numbers followUp={followUp} />
    </Section>
  );
}

function GoesOn({ followUp: { ended, goesOn, hired } }: { followUp: FollowUpView }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const said = ended
    ? t.ended(saidDate(ended.on))
    : !goesOn
      ? t.doesNotGoOn
      : hired
        ? t.goesOnAfterHire
        : t.goesOn;
  return (
    <BodyShort size="small" spacing>
      {said}
      {ended?.reason !== undefined && ` ${words.said('reason', ended.reason, 'end-follow-up')}`}
    </BodyShort>
  );
}

function Numbers({ followUp }: { followUp: FollowUpView }) {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  const { initiative, planned, longestGap, heldByWorkplace } = followUp;
  const next = planned.find(({ state }) => state === 'upcoming');
  const missed = planned.filter(({ state }) => state === 'missed').length;
  const said = [
    ...(initiative.proactive > 0 ? [t.proactive(initiative.proactive)] : []),
    ...(initiative.reactive > 0 ? [t.reactive(initiative.reactive)] : []),
    ...(initiative.notStated > 0 ? [t.notStated(initiative.notStated)] : []),
  ];
  return (
    <Facts>
      {said.length > 0 && <Fact name={t.initiative}>{said.join(', ')}</Fact>}
      {next && <Fact name={t.next}>{saidDate(next.day)}</Fact>}
      {missed > 0 && <Fact name={t.missed}>{missed}</Fact>}
      {longestGap && <Fact name={t.longestGap}>{t.days(longestGap.days)}</Fact>}
      {heldByWorkplace > 0 && <Fact name={t.heldByWorkplace}>{heldByWorkplace}</Fact>}
      <Requests responses={followUp.responses} />
      <Counsellors contacts={followUp.mainContacts} />
    </Facts>
  );
}

function Requests({ responses }: { responses: FollowUpView['responses'] }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  if (responses.length === 0) return null;
  const answer = ({ answeredBy, days }: (typeof responses)[number]) => {
    if (answeredBy !== undefined) return days ? t.answered(t.days(days)) : t.answeredAtSomeTime;
    return days ? t.unanswered(t.days(days)) : t.unansweredForSomeTime;
  };
  return (
    <Fact name={t.requests}>
      <ul className="case-plain-list">
        {responses.map((response) => (
          <li key={response.request}>
            {words.option('by', response.by, 'request-support')}, {saidDate(response.on)}:{' '}
            {answer(response)}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Everybody who has been the main contact, where there was more than one. */
function Counsellors({ contacts }: { contacts: FollowUpView['mainContacts'] }) {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  if (contacts.length < 2) return null;
  return (
    <Fact name={t.counsellors}>
      <ul className="case-plain-list">
        {contacts.map(({ id, counsellor, from }) => (
          <li key={id}>
            {counsellor} ({saidDate(from)})
          </li>
        ))}
      </ul>
    </Fact>
  );
}
