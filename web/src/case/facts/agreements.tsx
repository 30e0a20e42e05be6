import { ReadMore } from '@navikt/ds-react/ReadMore';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { texts } from './agreement-texts.js';
import { Fact, Facts, Section } from './section.js';

type Agreement = Case['agreements'][number];
type Version = Agreement['versions'][number];

const SIGNED = 'sign-agreement';
/** Goals stand with the person, the place in the heading. */
const SHOWN_TERMS = [
  'purpose',
  'plannedEnd',
  'meetingPlan',
  'contactEveryWeeks',
  'stopCondition',
  'userKnowsJob',
  'userInterested',
  'counsellorKnowsJob',
] as const;

/** What was agreed: the version that holds, who signed, what is missing, and how it came to be. */
export function Agreements({ agreements }: { agreements: Case['agreements'] }) {
  const t = useTexts(texts);
  const [present, ...earlier] = agreements.toReversed();
  return (
    <Section title={t.agreement}>
      {present ? (
        <OneAgreement agreement={present} />
      ) : (
        <BodyShort size="small">{t.none}</BodyShort>
      )}
      {earlier.length > 0 && (
        <ReadMore header={t.others(earlier.length)} className="case-more">
          <div className="case-items">
            {earlier.map((agreement) => (
              <OneAgreement key={agreement.id} agreement={agreement} />
            ))}
          </div>
        </ReadMore>
      )}
    </Section>
  );
}

function OneAgreement({ agreement: { versions, missing } }: { agreement: Agreement }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { employerNames } = useCaseOnPage();
  const { number, from, terms } = versions.at(-1)!;
  const employer = terms.employerId === undefined ? undefined : employerNames.get(terms.employerId);
  const stated = SHOWN_TERMS.filter((field) => terms[field] !== undefined);
  return (
    <div>
      <BodyShort weight="semibold" size="small">
        {employer === undefined ? '' : `${employer}. `}
        {t.present(number, saidDate(from))}
      </BodyShort>
      <Facts>
        <Fact name={t.signedBy}>{words.said('parties', terms.parties, SIGNED)}</Fact>
        {stated.map((field) => (
          <Fact key={field} name={words.field(field, SIGNED)}>
            {words.said(field, terms[field], SIGNED)}
          </Fact>
        ))}
      </Facts>
      {missing.length > 0 && (
        <BodyShort size="small" textColor="subtle">
          {t.saysNothingOf} {words.list(missing.map((part) => t.parts[part]))}.
        </BodyShort>
      )}
      {versions.length > 1 && (
        <ReadMore size="small" header={t.earlier(versions.length - 1)}>
          <ul className="case-items">
            {versions
              .slice(1)
              .toReversed()
              .map((version) => (
                <li key={version.id}>
                  <VersionChanges version={version} />
                </li>
              ))}
          </ul>
        </ReadMore>
      )}
    </div>
  );
}

/** What a revision changed of the version before it. */
function VersionChanges({ version }: { version: Version }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const said = (field: string, value: unknown) =>
    value === undefined ? t.notStated : words.said(field, value, SIGNED);
  return (
    <>
      <BodyShort weight="semibold" size="small">
        {t.version(version.number, saidDate(version.from))}
      </BodyShort>
      {version.reason !== undefined && (
        <BodyShort size="small">
          {t.reason}: {words.said('reason', version.reason, 'revise-agreement')}
        </BodyShort>
      )}
      <Facts>
        {version.changes.goals.map(({ change, number, before, after }) => (
          <Fact key={`${change} ${number}`} name={t.goalChange[change]}>
            {words.said('text', (after ?? before)?.text, SIGNED)}
          </Fact>
        ))}
        {version.changes.terms.map(({ field, before, after }) => (
          <Fact key={field} name={words.field(field, SIGNED)}>
            <del>{said(field, before)}</del> <span aria-hidden>→</span>
            <span className="visually-hidden">{t.changedTo}</span> {said(field, after)}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
