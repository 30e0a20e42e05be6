import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { isLookingBack } from '../moment/moment.js';
import { InferredMarks } from '../said.js';
import { runningNow, type RunningSpell } from './running.js';
import { Fact, Facts, Section } from './section.js';
import { texts } from './side-texts.js';

const ASSESSED = 'complete-assessment';

/** Where the person stands, what the person can do and wants, and what is aimed at. */
export function PersonSide({ shown }: { shown: Case }) {
  const t = useTexts(texts);
  const { moment } = useCaseOnPage();
  const assessment = (shown.facts['assessment'] ?? {}) as Record<string, unknown>;
  return (
    <Section title={t.person}>
      <Facts>
        <Fact name={isLookingBack(moment) ? t.onThatDay : t.now}>
          <Running shown={shown} />
        </Fact>
        <Assessed name={t.can} data={assessment} fields={['resources']} />
        <Assessed
          name={t.wants}
          data={assessment}
          fields={['interests', 'ambitions', 'direction']}
        />
        <Assessed name={t.needs} data={assessment} fields={['environmentNeeds']} />
      </Facts>
      <Goals goals={shown.goals} />
    </Section>
  );
}

/** Several fields under one name; "ikke oppgitt" where none of them is stated. */
function Assessed({
  name,
  data,
  fields,
}: {
  name: string;
  data: Readonly<Record<string, unknown>>;
  fields: readonly string[];
}) {
  const words = useWords();
  const stated = fields.filter((field) => data[field] !== undefined);
  const said = (stated.length > 0 ? stated : fields.slice(0, 1)).map((field) =>
    words.said(field, data[field], ASSESSED),
  );
  return <Fact name={name}>{said.join('. ')}</Fact>;
}

function Running({ shown }: { shown: Case }) {
  const { nothingRuns } = useTexts(texts);
  const running = runningNow(shown.spells);
  if (running.length === 0) return nothingRuns;
  return (
    <ul className="case-plain-list">
      {running.map((spell) => (
        <li key={spell.id}>
          <RunningItem spell={spell} />
        </li>
      ))}
    </ul>
  );
}

function RunningItem({ spell }: { spell: RunningSpell }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { employerNames } = useCaseOnPage();
  const { kind, from, employerId, plannedEnd, terms, isBegun, current } = spell;
  const employer = employerId === undefined ? undefined : employerNames.get(employerId);
  const begun = from === undefined ? t.sinceNotStated : t.since(saidDate(from));
  const parts = [
    ...terms.map(({ field, value, command }) => words.said(field, value, command)),
    isBegun ? begun : t.notStarted,
    ...(plannedEnd === undefined ? [] : [t.plannedEnd(saidDate(plannedEnd))]),
  ];
  return (
    <>
      <strong>{words.spell(kind)}</strong>
      {employer === undefined ? '' : ` ${t.at(employer)}`}
      {`: ${parts.join(', ')} `}
      <InferredMarks data={current} />
    </>
  );
}

const STATUS_COLOURS: Readonly<Record<string, 'success' | 'info' | 'neutral'>> = {
  reached: 'success',
  partlyReached: 'info',
  onTrack: 'info',
};

function Goals({ goals }: { goals: Case['goals'] }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <Section title={t.goals} level="3">
      {goals.length === 0 ? (
        <BodyShort size="small">{t.noGoals}</BodyShort>
      ) : (
        <ol className="case-items">
          {goals.map((goal) => (
            <li key={goal.number}>
              <div className="case-item-head">
                <BodyShort as="span" weight="semibold">
                  {words.said('text', goal.text, 'sign-agreement')}
                </BodyShort>
                <Tag
                  size="xsmall"
                  variant="moderate"
                  data-color={STATUS_COLOURS[goal.status ?? ''] ?? 'neutral'}
                >
                  {goal.status === undefined
                    ? t.goalNotJudged
                    : words.option('status', goal.status)}
                </Tag>
              </div>
              <BodyShort size="small" textColor="subtle">
                {[
                  ...(goal.kind === undefined
                    ? []
                    : [words.said('kind', goal.kind, 'sign-agreement')]),
                  ...(goal.setBy === undefined
                    ? []
                    : [`${t.setBy}: ${words.said('setBy', goal.setBy, 'sign-agreement')}`]),
                ].join('. ')}
              </BodyShort>
              <BodyShort size="small" textColor="subtle">
                {goal.criterion === undefined
                  ? t.noCriterion
                  : `${t.criterion}: ${words.said('criterion', goal.criterion, 'sign-agreement')}`}
              </BodyShort>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
