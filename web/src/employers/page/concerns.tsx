import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { ButtonLink } from '../../ui/button-link.js';
import { Section } from '../../case/facts/section.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { SaidDay } from '../said-day.js';
import { FindingText } from './advice.js';
import { useEmployerOnPage } from './context.js';
import { openSigns, type Finding } from './findings.js';
import { CaseLink } from './placements.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { addressOfConcern } from './signs.js';
import { texts } from './texts.js';

type Concern = Employer['concerns'][number];

/** Concerns that somebody raised, how each was settled, and signs that wait for a person's judgement. */
export function Concerns({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const ofEmployer = openSigns(employer.findings);
  const ofCases = openSigns(employer.caseFindings);
  return (
    <Section title={t.concerns}>
      {employer.concerns.length === 0 && (
        <BodyShort size="small" textColor="subtle">
          {t.noConcerns}
        </BodyShort>
      )}
      <ul className="employer-plain-list">
        {employer.concerns.map((concern) => (
          <li key={concern.id}>
            <ConcernItem concern={concern} />
          </li>
        ))}
      </ul>
      {ofEmployer.length > 0 && (
        <div className="employer-part">
          <Heading level="3" size="xsmall">
            {t.signs}
          </Heading>
          <Signs signs={ofEmployer} />
        </div>
      )}
      {ofCases.length > 0 && (
        <ReadMore header={t.signsOf(ofCases.length)} size="small">
          <Signs signs={ofCases} />
        </ReadMore>
      )}
      <RecordLinks>
        <RecordLink about={{ command: 'raise-misuse-concern' }} />
      </RecordLinks>
    </Section>
  );
}

function Signs({
  signs,
}: {
  signs: readonly (Finding & { caseId?: string; pseudonym?: string })[];
}) {
  const { employerId, mayRecord } = useEmployerOnPage();
  const words = useWords();
  return (
    <ul className="employer-plain-list">
      {signs.map(({ caseId, pseudonym, ...finding }) => (
        <li key={`${finding.rule} ${finding.events[0]}`}>
          {caseId !== undefined && (
            <CaseLink of={{ caseId, ...(pseudonym === undefined ? {} : { pseudonym }) }} />
          )}
          <FindingText finding={finding} />
          {mayRecord && (
            <ButtonLink to={addressOfConcern(employerId, finding)} variant="tertiary" size="xsmall">
              {words.command('raise-misuse-concern')}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function ConcernItem({ concern: { id, raisedOn, note, resolution } }: { concern: Concern }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      <div className="employer-item-head">
        <strong>{t.concern}</strong>
        <span>
          {t.raised('')}
          <SaidDay edtf={raisedOn} />
        </span>
        <Tag
          size="xsmall"
          variant="moderate"
          data-color={resolution?.decision === 'unfounded' ? 'neutral' : 'warning'}
        >
          {resolution
            ? words.option('decision', resolution.decision, 'resolve-misuse-concern')
            : t.notSettled}
        </Tag>
      </div>
      {note !== undefined && (
        <div className="employer-note">{words.said('note', note, 'raise-misuse-concern')}</div>
      )}
      {resolution && (
        <BodyShort size="small">
          {t.settled('')}
          <SaidDay edtf={resolution.on} />
          {resolution.note !== undefined &&
            `: ${words.said('note', resolution.note, 'resolve-misuse-concern')}`}
        </BodyShort>
      )}
      {!resolution && (
        <RecordLinks>
          <RecordLink about={{ command: 'resolve-misuse-concern', fact: id }} />
        </RecordLinks>
      )}
    </>
  );
}
