import { Theme } from '@navikt/ds-react/Theme';
import { Heading } from '@navikt/ds-react/Typography';
import { useMemo, type ReactNode } from 'react';
import type { Case, CaseTimeline } from '../api/answers.js';
import { norwegianToday } from '../case/moment/norwegian-time.js';
import { saidInstant, saidMoment, type Moment } from '../case/moment/moment.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { PeriodTable } from '../timeline/period-table.js';
import { extentsOf, periodsOf } from '../timeline/periods.js';
import '../timeline/timeline.css';
import { useSaidPeriods } from '../timeline/use-said-periods.js';
import { EmployerLines } from './employer-lines.js';
import { EventTable } from './event-table.js';
import { Fact } from './fact.js';
import { FindingLines, GoalLines } from './goals-and-findings.js';
import { PaperFacts } from './paper-facts.js';
import { texts } from './texts.js';
import { usePageFooter } from './use-page-footer.js';

interface PaperProps {
  shown: Case;
  entries: CaseTimeline['entries'];
  moment: Moment;
  /** When and by whom, in words. */
  printed: string;
}

/** What is printed, in the order of reading: where it stands, what is advised, what happened. */
export function Paper({ shown, entries, moment, printed }: PaperProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const momentSaid = saidMoment(moment, language) ?? t.asItIs;
  const periods = useMemo(
    () => extentsOf(periodsOf(shown.spells, entries), moment.at ?? norwegianToday()),
    [shown.spells, entries, moment.at],
  );
  const said = useSaidPeriods(periods, shown.employers);
  const pseudonym = String(shown.facts['pseudonym'] ?? shown.caseId);
  const version = t.footer({
    pseudonym,
    revision: shown.revision,
    printed: `${t.printed} ${printed}`,
  });
  usePageFooter(`${version}\n${momentSaid}\nSHA-256 ${shown.contentHash}`);
  return (
    // Paper is white, also where the page around it is dark.
    <Theme theme="light" className="paper-sheet">
      <article className="paper">
        <p>{momentSaid}</p>
        <Section title={t.facts}>
          <PaperFacts shown={shown} />
        </Section>
        <Section title={t.goals}>
          <GoalLines goals={shown.goals} />
        </Section>
        <Section title={t.findings}>
          <FindingLines findings={shown.findings} />
        </Section>
        <Section title={t.employers}>
          <EmployerLines employers={shown.employers} />
        </Section>
        <Section title={t.periods}>
          <PeriodTable periods={periods} said={said} />
        </Section>
        <Section title={t.events}>
          <EventTable entries={entries} employers={shown.employers} />
        </Section>
        <Section title={t.control}>
          <p>{t.controlHow(`/api/cases/${shown.caseId}?knownAt=${shown.lastRecordedAt}`)}</p>
          <dl className="paper-facts paper-control">
            <Fact name={t.version}>{shown.revision}</Fact>
            <Fact name={t.lastRecorded}>{saidInstant(shown.lastRecordedAt, language)}</Fact>
            <Fact name={t.moment}>{momentSaid}</Fact>
            <Fact name={t.printed}>{printed}</Fact>
            <Fact name={t.hash}>
              <code>{shown.contentHash}</code>
            </Fact>
          </dl>
        </Section>
      </article>
    </Theme>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="paper-section">
      <Heading level="2" size="small">
        {title}
      </Heading>
      {children}
    </section>
  );
}
