import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useId, useState } from 'react';
import { ButtonLink } from '../../ui/button-link.js';
import type { Case } from '../../api/answers.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import { ruleText } from '../../vocabulary/rule-text.js';
import { useWords } from '../../vocabulary/words.js';
import { dueInWords } from '../../worklist/due-in-words.js';
import { stepFor } from '../../worklist/steps.js';
import { useCaseOnPage } from '../context.js';
import { isLookingBack } from '../moment/moment.js';
import './findings.css';
import { subjectOf } from './missing-for.js';
import { texts } from './texts.js';

type Task = Case['tasks'][number];

/** So many at first: where the person stands must not be below the fold. */
const FIRST = 3;

/** What is to be done in the case now, the most urgent first; nothing where there is nothing. */
export function Tasks({ tasks }: { tasks: Case['tasks'] }) {
  const t = useTexts(texts);
  const id = useId();
  const { moment } = useCaseOnPage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tasks : tasks.slice(0, FIRST);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="case-tasks">
      <Heading level="2" size="small" id={id} spacing>
        {isLookingBack(moment) ? t.tasksThen : t.tasks}
      </Heading>
      <ul className="task-list">
        {shown.map((task) => (
          <li key={subjectOf(task)} className="task">
            <OneTask task={task} />
          </li>
        ))}
      </ul>
      {shown.length < tasks.length && (
        <Button size="small" variant="tertiary" onClick={() => setWhole(true)}>
          {t.moreTasks(tasks.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function OneTask({ task }: { task: Task }) {
  const { language } = useLanguage();
  const { caseId, mayRecord } = useCaseOnPage();
  const words = useWords();
  const step = stepFor(task);
  const about = step?.fact === undefined ? '' : `?fact=${step.fact}`;
  return (
    <>
      <div className="task-says">
        <div className="case-item-head">
          <BodyShort as="span" weight="semibold">
            {task.title[language]}
          </BodyShort>
          <Tag size="xsmall" variant="moderate" data-color={task.daysLeft < 0 ? 'warning' : 'info'}>
            {dueInWords(task.daysLeft, language)}
          </Tag>
        </div>
        <BodyShort size="small" textColor="subtle">
          {ruleText(task.text, task.values, language)}
        </BodyShort>
      </div>
      {mayRecord && step && (
        <ButtonLink
          to={`/saker/${caseId}/registrer/${step.command}${about}`}
          size="small"
          variant="secondary"
        >
          {words.command(step.command)}
        </ButtonLink>
      )}
    </>
  );
}
