import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import { Section } from '../../case/facts/section.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import { ruleText } from '../../vocabulary/rule-text.js';
import type { Employer } from '../answers.js';
import { SaidDay } from '../said-day.js';
import { adviceIn, type Advice, type Finding } from './findings.js';
import { texts } from './texts.js';

/** Advice, never an alarm: what norms say of the relation, and what is due. */
export function AdviceSection({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const advice = adviceIn(employer.findings.filter(({ kind }) => kind !== 'misuse'));
  const due = new Map(employer.tasks.map((task) => [task.rule, task.due]));
  if (advice.length === 0) return null;
  return (
    <Section title={t.findings}>
      <ul className="employer-plain-list">
        {advice.map((one) => (
          <li key={one.key}>
            <AdviceItem advice={one} due={due.get(one.finding.rule)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AdviceItem({
  advice: { finding, times },
  due,
}: {
  advice: Advice;
  due?: string | undefined;
}) {
  const t = useTexts(texts);
  return (
    <>
      <FindingText finding={finding} />
      {due !== undefined && finding.outcome === 'departed' && (
        <Tag size="xsmall" variant="moderate" data-color="info">
          <Due day={due} />
        </Tag>
      )}
      {times > 1 && (
        <BodyShort size="small" textColor="subtle">
          {t.times(times)}
        </BodyShort>
      )}
    </>
  );
}

function Due({ day }: { day: string }) {
  const { due } = useTexts(texts);
  const [before, after] = due('\n').split('\n');
  return (
    <span>
      {before}
      <SaidDay edtf={day} />
      {after}
    </span>
  );
}

/** What a rule says, and where it is from. */
export function FindingText({ finding }: { finding: Finding }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { text, values, outcome, source } = finding;
  return (
    <>
      {outcome === 'unknown' && (
        <BodyShort size="small" weight="semibold">
          {t.cannotTell}
        </BodyShort>
      )}
      <BodyShort size="small">{ruleText(text, values, language)}</BodyShort>
      {source !== undefined && (
        <ReadMore header={t.source} size="small">
          <span lang="en">{source}</span>
        </ReadMore>
      )}
    </>
  );
}
