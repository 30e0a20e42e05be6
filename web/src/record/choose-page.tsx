import { Link } from '@navikt/ds-react/Link';
import { Search } from '@navikt/ds-react/Search';
import { Detail, Heading } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Case } from '../api/answers.js';
import { ForCounsellors } from '../app/for-counsellors.js';
import { useCase } from '../case/queries.js';
import { useTexts } from '../i18n/language.js';
import { Empty } from '../ui/empty.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { formOf } from '../vocabulary/forms.js';
import { useWords, type Words } from '../vocabulary/words.js';
import { CaseLink } from './case-link.js';
import { contextOfCase, missingFor, type FactChoice } from './form/recording-context.js';
import { addressOfMilestone, milestonesByPhase, type NextMilestone } from './next-milestones.js';
import { SuggestedMilestones } from './next-milestones-list.js';
import './record.css';
import { texts } from './texts.js';

const NOW = {};
const SUGGESTED = 8;

/** What can be recorded on a case, what fits now first: `/saker/:caseId/registrer`. */
export function Component() {
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useCase(caseId, NOW);
  const { chooseTitle } = useTexts(texts);
  return (
    <PageFrame title={chooseTitle} lead={<CaseLink caseId={caseId} shown={data} />} wide>
      <ForCounsellors>
        {data ? (
          <Chooser of={data} />
        ) : error ? (
          <ProblemView problem={error} retry={refetch} />
        ) : (
          <Loading />
        )}
      </ForCounsellors>
    </PageFrame>
  );
}

interface Group {
  title: string;
  milestones: readonly NextMilestone[];
}

function Chooser({ of }: { of: Case }) {
  const words = useWords();
  const { searchMilestone, foundMilestones, noMilestone, suggested } = useTexts(texts);
  const [typed, setTyped] = useState('');
  const groups = milestonesByPhase().map(({ phase, commands }) => ({
    title: words.phase(phase),
    milestones: commands.map((command) => ({ command })),
  }));
  const found = typed.trim() === '' ? groups : groupsWith(typed, groups, words);
  const count = found.reduce((sum, { milestones }) => sum + milestones.length, 0);
  return (
    <div className="record-choose">
      <Search
        label={searchMilestone}
        hideLabel={false}
        size="small"
        variant="simple"
        autoComplete="off"
        className="record-choose-search"
        value={typed}
        onChange={setTyped}
      />
      <output className="record-quiet">{typed.trim() !== '' && foundMilestones(count)}</output>
      {count === 0 && <Empty title={noMilestone} />}
      {found === groups && (
        <section>
          <Heading level="2" size="xsmall" spacing>
            {suggested}
          </Heading>
          <SuggestedMilestones case={of} most={SUGGESTED} />
        </section>
      )}
      <div className="record-groups">
        {found.map((group) => (
          <MilestoneGroup
            key={group.title}
            group={group}
            caseId={of.caseId}
            facts={contextOfCase(of).facts}
          />
        ))}
      </div>
    </div>
  );
}

/** Groups with what holds every word that is searched for, in its name or its phase's. */
function groupsWith(typed: string, groups: readonly Group[], words: Words): Group[] {
  const searched = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, milestones }) => ({
      title,
      milestones: milestones.filter(({ command }) => {
        const name = `${words.command(command)} ${words.event(formOf(command).event)} ${title}`;
        return searched.every((word) => name.toLowerCase().includes(word));
      }),
    }))
    .filter(({ milestones }) => milestones.length > 0);
}

interface MilestoneGroupProps {
  group: Group;
  caseId: string;
  facts: readonly FactChoice[];
}

function MilestoneGroup({ group, caseId, facts }: MilestoneGroupProps) {
  const words = useWords();
  const { needs } = useTexts(texts);
  return (
    <section>
      <Heading level="2" size="xsmall" spacing>
        {group.title}
      </Heading>
      <ul className="record-milestones">
        {group.milestones.map((milestone) => {
          const missing = missingFor(milestone.command, requiredOf(milestone), facts);
          return (
            <li key={milestone.command}>
              <Link as={RouterLink} to={addressOfMilestone(caseId, milestone)}>
                {words.command(milestone.command)}
              </Link>
              {missing !== undefined && (
                <Detail className="record-quiet">{needs(words.spell(missing))}</Detail>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const requiredOf = ({ command }: NextMilestone): string[] =>
  formOf(command)
    .fields.filter(({ required, kind }) => required === true && kind === 'fact')
    .map(({ name }) => name);
