import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { ruleText } from '../../vocabulary/rule-text.js';
import { useStateWords } from '../../vocabulary/states.js';
import { useWords } from '../../vocabulary/words.js';
import { EntryLinks } from '../entry-link.js';
import { Section } from '../facts/section.js';
import './findings.css';
import { sortedFindings, topicsIn, type Finding } from './missing-for.js';
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
      {departed.length > 0 && (
        <ul className="case-items">
          {departed.map((finding) => (
            <li key={`${finding.rule} ${finding.events.join()}`}>
              <OneFinding finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <ReadMore header={t.undecided(unknown.length)} className="case-more">
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
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <div className="finding">
      <BodyShort size="small">
        <span className="finding-undecided">{t.undecidedIf}</span>{' '}
        {ruleText(finding.text, finding.values, language)}
      </BodyShort>
      <FindingMarks finding={finding} />
      <WhatIsMissing finding={finding} />
      <Grounds finding={finding} />
    </div>
  );
}

function FindingMarks({ finding: { kind, from, today } }: { finding: Finding }) {
  const t = useTexts(texts);
  const states = useStateWords();
  const saidDate = useSaidDate();
  return (
    <div className="case-item-head">
      <Tag size="xsmall" variant="outline" data-color="info">
        {states.findingKind(kind)}
      </Tag>
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
