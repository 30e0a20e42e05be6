import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import type { Case } from '../../api/answers.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { ruleText } from '../../vocabulary/rule-text.js';
import { useStateWords } from '../../vocabulary/states.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { EntryLinks } from '../entry-link.js';
import { Section } from '../facts/section.js';
import './findings.css';
import { employerOf, sortedFindings, topicsIn, type Finding } from './missing-for.js';
import { texts } from './texts.js';
import { WhatIsMissing } from './what-is-missing.js';

/** What the rules say of the case: advice with its grounds, and what they cannot tell. */
export function Findings({ shown }: { shown: Case }) {
  const t = useTexts(texts);
  const { departed, unknown, toldAsTasks } = sortedFindings(shown);
  const isEmpty = departed.length + unknown.length + toldAsTasks === 0;
  return (
    <Section title={t.advice}>
      <BodyShort size="small" textColor="subtle" spacing>
        {isEmpty ? t.none : t.lead}
      </BodyShort>
      {departed.length > 0 && <Departed findings={departed} />}
      {unknown.length > 0 && (
        <ReadMore header={t.undecided(unknown.length)} className="case-more">
          <BodyShort size="small" textColor="subtle" spacing>
            {t.undecidedIf}
          </BodyShort>
          <ul className="case-items">
            {unknown.map((finding) => (
              <li key={`${finding.rule} ${finding.events.join()}`}>
                <Undecided finding={finding} />
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
      {toldAsTasks > 0 && (
        <BodyShort size="small" textColor="subtle" className="case-more">
          {t.tasksAbove(toldAsTasks)}
        </BodyShort>
      )}
    </Section>
  );
}

/** So many at first: who reads them all has come for that. */
const FIRST = 5;

function Departed({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts(texts);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <>
      <ul className="case-items">
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.events.join()}`}>
            <OneFinding finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" variant="tertiary" onClick={() => setWhole(true)}>
          {t.moreAdvice(findings.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function OneFinding({ finding }: { finding: Finding }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const words = useWords();
  const topics = topicsIn(finding.values);
  return (
    <div className="finding">
      <BodyShort size="small">{ruleText(finding.text, finding.values, language)}</BodyShort>
      <FindingMarks finding={finding} />
      {topics.length > 0 && (
        <BodyShort size="small" textColor="subtle">
          {t.topics}: {words.said('topics', topics, 'clarify-expectations')}
        </BodyShort>
      )}
      <Grounds finding={finding} />
    </div>
  );
}

function Undecided({ finding }: { finding: Finding }) {
  const { language } = useLanguage();
  return (
    <div className="finding">
      <BodyShort size="small">{ruleText(finding.text, finding.values, language)}</BodyShort>
      <FindingMarks finding={finding} />
      <WhatIsMissing finding={finding} />
      <Grounds finding={finding} />
    </div>
  );
}

function FindingMarks({ finding }: { finding: Finding }) {
  const { kind, from, today } = finding;
  const employer = useEmployerOf(finding);
  const t = useTexts(texts);
  const states = useStateWords();
  const saidDate = useSaidDate();
  return (
    <div className="case-item-head">
      <Tag size="xsmall" variant="outline" data-color="info">
        {states.findingKind(kind)}
      </Tag>
      {employer !== undefined && (
        <BodyShort size="small" textColor="subtle" as="span">
          {employer}
        </BodyShort>
      )}
      {from !== undefined && (
        <BodyShort size="small" textColor="subtle" as="span">
          {t.since(saidDate(from))}
        </BodyShort>
      )}
      {today && (
        <BodyShort size="small" textColor="subtle" as="span">
          {t.today(states.findingOutcome(today.outcome))}
        </BodyShort>
      )}
    </div>
  );
}

/** The name of the employer that a finding is about: the same advice may hold for several. */
function useEmployerOf({ events: [subject = ''] }: Finding): string | undefined {
  const { entries, employerNames } = useCaseOnPage();
  const id = employerOf(subject, entries);
  return id === undefined ? undefined : employerNames.get(id);
}

function Grounds({ finding }: { finding: Finding }) {
  const t = useTexts(texts);
  return (
    <ReadMore size="small" header={t.basis}>
      <BodyShort size="small" weight="semibold">
        {t.restsOn}
      </BodyShort>
      <EntryLinks ids={finding.events} />
      <BodyShort size="small" weight="semibold" className="case-more">
        {t.source}
      </BodyShort>
      {finding.source === undefined ? (
        <BodyShort size="small">{t.sourceUnknown}</BodyShort>
      ) : (
        // Sources are named in the language of the rule's record, whatever the page's is.
        <BodyShort size="small" lang="en">
          {finding.source}
        </BodyShort>
      )}
    </ReadMore>
  );
}
