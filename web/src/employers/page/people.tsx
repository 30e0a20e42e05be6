import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Fact, Facts, Section } from '../../case/facts/section.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import type { ContactPeople } from '../answers.js';
import { ContactPerson } from '../contact-person.js';
import { texts as shared } from '../texts.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { texts } from './texts.js';

/** The fixed contact on each side first: whom one calls. */
export function People({ contacts: { main, others, earlier } }: { contacts: ContactPeople }) {
  const t = useTexts(texts);
  const s = useTexts(shared);
  const saidDate = useSaidDate();
  return (
    <Section title={t.people}>
      <Facts>
        <Fact name={`${s.fixedContact} ${s.atEmployer}`}>
          <ContactPerson person={main.employer} />
        </Fact>
        <Fact name={`${s.fixedContact} ${s.ours}`}>
          <ContactPerson person={main.services} />
        </Fact>
        {others.map((person) => (
          <Fact key={person.fact} name={person.data.side === 'services' ? s.ours : s.atEmployer}>
            <ContactPerson person={person} />
          </Fact>
        ))}
      </Facts>
      {earlier.length > 0 && (
        <ReadMore header={t.earlierPeople} size="small">
          <Facts>
            {earlier.map((person) => (
              <Fact key={person.fact} name={t.until(saidDate(person.until))}>
                <ContactPerson person={person} />
              </Fact>
            ))}
          </Facts>
        </ReadMore>
      )}
      <RecordLinks>
        <RecordLink about={{ command: 'assign-contact-person' }} />
      </RecordLinks>
    </Section>
  );
}
