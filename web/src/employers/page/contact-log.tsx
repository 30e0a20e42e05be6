import { Chips } from '@navikt/ds-react/Chips';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useSearchParams } from 'react-router';
import { Section } from '../../case/facts/section.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { ContactEntry, Employer } from '../answers.js';
import { SaidDay } from '../said-day.js';
import { LongList } from './long-list.js';
import { CaseLink } from './placements.js';
import { RecentContact } from './recent-contact.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { texts, type PageTexts } from './texts.js';
import { isVisit, kindOfContact } from './contact-kinds.js';

/** Who spoke with whom, in the employer's own history and in the cases there; visits among them. */
export function ContactLog({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const [address, setAddress] = useSearchParams();
  const onlyVisits = address.get('besok') === 'ja';
  const { total, entries } = employer.contactLog;
  const shown = onlyVisits ? entries.filter(isVisit) : entries;
  const toggle = () =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (onlyVisits) next.delete('besok');
        else next.set('besok', 'ja');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Section title={t.contactLog}>
      <RecentContact employer={employer} />
      {entries.length > 0 && (
        <Chips size="small" className="employer-visits">
          <Chips.Toggle selected={onlyVisits} onClick={toggle}>
            {t.onlyVisits}
          </Chips.Toggle>
        </Chips>
      )}
      {shown.length === 0 && (
        <BodyShort size="small" textColor="subtle">
          {onlyVisits ? t.noVisits : t.noContacts}
        </BodyShort>
      )}
      <LongList key={String(onlyVisits)}>
        {shown.map((entry) => (
          <Contact key={entry.id} entry={entry} />
        ))}
      </LongList>
      {total > entries.length && (
        <BodyShort size="small">{t.notAllShown(entries.length, total)}</BodyShort>
      )}
      <RecordLinks>
        <RecordLink about={{ command: 'contact-employer' }} />
      </RecordLinks>
    </Section>
  );
}

function Contact({ entry }: { entry: ContactEntry }) {
  const t = useTexts(texts);
  const words = useWords();
  const { caseId, pseudonym, purposes, note } = entry;
  const told = [
    whoIn(entry, words.option),
    entry.threeParty === true && t.threeParty,
    initiativeIn(entry, t),
    entry.kind === 'request' && entry.answered === false && t.notAnswered,
    purposes !== undefined && words.said('purposes', purposes, 'contact-employer'),
  ].filter((part) => part !== false && part !== undefined && part !== '');
  return (
    <>
      <SaidDay edtf={entry.on} />: {kindOfContact(entry, t.caseContact, words.option)}
      {caseId !== undefined && (
        <>
          {' '}
          {t.inCase} <CaseLink of={{ caseId, ...(pseudonym === undefined ? {} : { pseudonym }) }} />
        </>
      )}
      {told.length > 0 && <div className="employer-told">{told.join(' · ')}</div>}
      {note !== undefined && (
        <div className="employer-note">{words.said('note', note, 'contact-employer')}</div>
      )}
    </>
  );
}

type Option = (field: string, value: string, command: string) => string;

function whoIn({ by, unit, staff, recordedOn }: ContactEntry, option: Option): string {
  const command = recordedOn === 'employer' ? 'contact-employer' : 'hold-follow-up-contact';
  return [...(by === undefined ? [] : [option('by', by, command)]), unit, staff]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Only what says whose it was: of a talk in a case, that it was prompted does not say by whom. */
function initiativeIn({ initiative }: ContactEntry, t: PageTexts): string | undefined {
  if (initiative === 'employer') return t.fromEmployer;
  return initiative === 'services' || initiative === 'proactive' ? t.fromServices : undefined;
}
