import { Link } from '@navikt/ds-react/Link';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { BodyShort } from '@navikt/ds-react/Typography';
import { Link as RouterLink } from 'react-router';
import type { Case } from '../../api/answers.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { useStateWords } from '../../vocabulary/states.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { EntryLink } from '../entry-link.js';
import { Section } from '../facts/section.js';
import { useRules } from '../queries.js';
import { texts } from './texts.js';

type Decision = Case['decisions'][number];

/** What was decided for the person, what could be seen then, and what is known now of the same moment. */
export function Decisions({ decisions }: { decisions: Case['decisions'] }) {
  const t = useTexts(texts);
  if (decisions.length === 0) return null;
  return (
    <Section title={t.decisions}>
      <ul className="case-items">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <OneDecision decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneDecision({ decision }: { decision: Decision }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const isOtherwise = decision.differences.length > 0;
  const what = `${words.event(decision.type)}, ${saidDate(decision.on)}`;
  return (
    <>
      <BodyShort size="small" weight="semibold">
        {what}
        {decision.retracted && ` (${t.retracted})`}
      </BodyShort>
      <ReadMore size="small" header={isOtherwise ? t.hindsight : t.noHindsight}>
        <KnownThen decision={decision} />
        {isOtherwise && <Hindsight decision={decision} />}
        <LookBack decision={decision} />
      </ReadMore>
    </>
  );
}

function KnownThen({ decision: { knownThen } }: { decision: Decision }) {
  const t = useTexts(texts);
  const titleOf = useRuleTitle();
  if (!knownThen) return <BodyShort size="small">{t.notKept}</BodyShort>;
  const { findings } = knownThen;
  if (findings.length === 0) return <BodyShort size="small">{t.nothingKnownThen}</BodyShort>;
  return (
    <>
      <BodyShort size="small">{t.knownThen(findings.length)}</BodyShort>
      <ul className="finding-missing">
        {findings.map(({ rule, outcome, events }) => (
          <li key={`${rule} ${events.join()}`}>
            <Judged title={titleOf(rule)} outcome={outcome} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Judged({ title, outcome }: { title: string; outcome: string }) {
  const states = useStateWords();
  return outcome === 'departed'
    ? title
    : `${title} (${states.findingOutcome(outcome).toLowerCase()})`;
}

function Hindsight({ decision: { differences } }: { decision: Decision }) {
  const t = useTexts(texts);
  const states = useStateWords();
  const titleOf = useRuleTitle();
  const outcome = (said: string | undefined) =>
    said === undefined ? t.nothing : states.findingOutcome(said).toLowerCase();
  return (
    <>
      <BodyShort size="small" weight="semibold" className="case-more">
        {t.inHindsight}
      </BodyShort>
      <ul className="finding-missing">
        {differences.map(({ rule, subject, outcomeThen, outcomeNow, because }) => (
          <li key={`${rule} ${subject}`}>
            {titleOf(rule)}. {t.thenSaid}: {outcome(outcomeThen)}. {t.nowSaid}:{' '}
            {outcome(outcomeNow)}, {because.map((why) => t.because[why]).join(', ')}.{' '}
            <EntryLink id={subject} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The case as it was known when the decision was written down. */
function LookBack({ decision: { id } }: { decision: Decision }) {
  const { lookBack } = useTexts(texts);
  const { caseId, entries } = useCaseOnPage();
  const recordedAt = entries.get(id)?.recordedAt;
  if (recordedAt === undefined) return null;
  return (
    <BodyShort size="small" className="case-more">
      <Link as={RouterLink} to={`/saker/${caseId}?${new URLSearchParams({ knownAt: recordedAt })}`}>
        {lookBack}
      </Link>
    </BodyShort>
  );
}

/** What a rule is called; its id until the catalogue has come, or where it is gone from there. */
function useRuleTitle(): (rule: string) => string {
  const { language } = useLanguage();
  const { data } = useRules();
  return (rule) => data?.get(rule)?.title[language] ?? rule;
}
