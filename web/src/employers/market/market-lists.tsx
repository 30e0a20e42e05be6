import { BodyShort } from '@navikt/ds-react/Typography';
import { Section } from '../../case/facts/section.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Market } from '../answers.js';
import { kindOfContact } from '../page/contact-kinds.js';
import { LongList } from '../page/long-list.js';
import { texts as pageTexts } from '../page/texts.js';
import { SaidDay } from '../said-day.js';
import { EmployerLink } from './market-openings.js';
import { texts } from './texts.js';

/** Employers for which something holds since some time. */
function Since({
  title,
  empty,
  employers,
}: {
  title: string;
  empty: string;
  employers: Market['shortOfPeople'];
}) {
  const { since } = useTexts(texts);
  const saidDate = useSaidDate();
  return (
    <Section title={title}>
      {employers.length === 0 && <BodyShort size="small">{empty}</BodyShort>}
      <LongList>
        {employers.map((employer) => (
          <span key={employer.employerId}>
            <EmployerLink employer={employer} />{' '}
            {employer.since !== undefined && (
              <span className="employer-told">{since(saidDate(employer.since))}</span>
            )}
          </span>
        ))}
      </LongList>
    </Section>
  );
}

/** Who lacks people, and who has had to let people go. */
export function Needs({ market }: { market: Market }) {
  const t = useTexts(texts);
  return (
    <>
      <Since title={t.shortOfPeople} empty={t.noneShort} employers={market.shortOfPeople} />
      <Since title={t.downsizing} empty={t.noneDownsizing} employers={market.downsizing} />
    </>
  );
}

/** Several trainees at one employer call for one visitor. */
export function SeveralTrainees({ several }: { several: Market['severalTrainees'] }) {
  const t = useTexts(texts);
  return (
    <Section title={t.severalTrainees}>
      <BodyShort size="small" spacing={several.length > 0}>
        {several.length === 0 ? t.noneSeveral : t.oneVisitor}
      </BodyShort>
      <LongList>
        {several.map((employer) => (
          <span key={employer.employerId}>
            <EmployerLink employer={employer} />{' '}
            <span className="employer-told">{t.trainees(employer.trainees, employer.offices)}</span>
          </span>
        ))}
      </LongList>
    </Section>
  );
}

type Visit = Market['visits'][number];

/** Who of the services has been in contact with whom lately. */
export function Visits({ visits }: { visits: Market['visits'] }) {
  const t = useTexts(texts);
  return (
    <Section title={t.visits}>
      {visits.length === 0 && <BodyShort size="small">{t.noVisits}</BodyShort>}
      <LongList>
        {visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} />
        ))}
      </LongList>
    </Section>
  );
}

function VisitItem({ visit }: { visit: Visit }) {
  const { caseContact } = useTexts(pageTexts);
  const words = useWords();
  const { on, by, unit, staff, recordedOn } = visit;
  const command = recordedOn === 'employer' ? 'contact-employer' : 'hold-follow-up-contact';
  const who = [...(by === undefined ? [] : [words.option('by', by, command)]), unit, staff].filter(
    (part) => part !== undefined,
  );
  return (
    <>
      <EmployerLink employer={visit} />{' '}
      <span className="employer-told">
        <SaidDay edtf={on} /> · {kindOfContact(visit, caseContact, words.option)}
        {who.length > 0 && ` · ${who.join(', ')}`}
      </span>
    </>
  );
}
