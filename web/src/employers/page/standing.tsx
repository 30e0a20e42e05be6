import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { BodyShort } from '@navikt/ds-react/Typography';
import { Section } from '../../case/facts/section.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import type { Employer } from '../answers.js';
import { ReadinessTag } from '../readiness-tag.js';
import { SaidDay } from '../said-day.js';
import { texts as shared } from '../texts.js';
import { EntryLink } from './entry-link.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { texts } from './texts.js';

/** Whether the employer can be asked, and the facts that say so. */
export function ReadinessSection({ readiness }: { readiness: Employer['readiness'] }) {
  const t = useTexts(texts);
  const s = useTexts(shared);
  const { because, colour: computed } = readiness.computed;
  const { manual } = readiness;
  return (
    <Section title={s.readiness} marks={<ReadinessTag colour={readiness.colour} />}>
      {manual && <Judged manual={manual} />}
      {manual?.holds && manual.colour !== computed && (
        <BodyShort size="small">{t.computedWouldBe(s.colours[computed])}</BodyShort>
      )}
      {because.length === 0 && !manual?.holds && <BodyShort size="small">{s.noReason}</BodyShort>}
      {because.length > 0 && (
        <ul className="employer-plain-list">
          {because.map(({ reason, fact, on }) => (
            <li key={`${reason} ${fact}`}>
              <EntryLink id={fact}>{s.reasons[reason]}</EntryLink>, <SaidDay edtf={on} />
            </li>
          ))}
        </ul>
      )}
      <BodyShort size="small" textColor="subtle" className="employer-note">
        {t.proposal}
      </BodyShort>
      <RecordLinks>
        <RecordLink about={{ command: 'set-readiness' }} />
      </RecordLinks>
    </Section>
  );
}

type Manual = NonNullable<Employer['readiness']['manual']>;

function Judged({ manual }: { manual: Manual }) {
  const t = useTexts(texts);
  const { colours } = useTexts(shared);
  return (
    <BodyShort size="small">
      <EntryLink id={manual.fact}>{t.judged}</EntryLink>: {colours[manual.colour]},{' '}
      <SaidDay edtf={manual.on} />. {typeof manual.reason === 'string' && `«${manual.reason}» `}
      {!manual.holds && `${t.judgedOver}.`}
    </BodyShort>
  );
}

/** That the employer is about to be lost, and what helps; nothing while it is not. */
export function LeakageWarning({ leakage }: { leakage: Employer['leakage'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (leakage.state === 'unknown')
    return (
      <InlineMessage status="info" size="small">
        {t.leakageUnknown}
      </InlineMessage>
    );
  if (leakage.state !== 'leaking') return null;
  return (
    <LocalAlert status="warning" size="small" as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t.leakageTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyShort size="small">{t.leakageMore}</BodyShort>
        {leakage.lastExperience && (
          <BodyShort size="small">
            {t.lastExperience}: <SaidDay edtf={leakage.lastExperience.to} />
          </BodyShort>
        )}
        {t.leakageRemedies}
        <ul className="employer-remedies">
          {leakage.remedies.map(({ id, text }) => (
            <li key={id}>{text[language]}</li>
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
