import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Heading } from '@navikt/ds-react/Typography';
import { useId, useState } from 'react';
import type { Day } from '../../../src/domain/time/day.js';
import { MyDrafts } from '../amend/my-drafts.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { FirstRun } from '../start/first-run.js';
import { PageFrame } from '../ui/page-frame.js';
import './list/list.css';
import { useListQuery, type ListAddress } from './list/use-list-query.js';
import { useWorklist, WORKLIST_FIELDS, type WorklistAddress } from './queries.js';
import { OwnFilters } from './saved-filters.js';
import { ReadyLists } from './side-lists.js';
import { Tasks } from './tasks.js';
import { texts } from './texts.js';
import './worklist.css';

/** The counsellor's start of the day: what there is to do, for whom and by when. */
export function Component() {
  const { title } = useTexts(texts);
  const address = useListQuery(WORKLIST_FIELDS);
  const answer = useWorklist(address.query);
  return (
    <PageFrame title={title} lead={<Today on={answer.data?.on} />} wide>
      <FirstRun />
      <MyDrafts />
      <div className="worklist">
        <Side address={address} />
        <div className="worklist-main">
          <Tasks address={address} answer={answer} />
        </div>
      </div>
    </PageFrame>
  );
}

/** The day with its weekday; a space of its height until the server has said which day it is. */
function Today({ on }: { on: Day | undefined }) {
  const { weekdays } = useTexts(texts);
  const said = useSaidDate();
  if (on === undefined) return ' ';
  const weekday = weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()];
  return (
    <time dateTime={on} className="worklist-today">
      {weekday} {said(on)}
    </time>
  );
}

const TASKS = 'tasks';

/** The ready lists and one's own; behind a button where there is no room beside the tasks. */
function Side({ address }: { address: ListAddress<WorklistAddress> }) {
  const { lists } = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const heading = useId();
  const content = useId();
  return (
    <nav aria-labelledby={heading} className="worklist-side">
      <a href={`#${TASKS}`} className="worklist-skip">
        {lists.skip}
      </a>
      <Heading level="2" size="small" id={heading} className="worklist-side-heading">
        {lists.title}
      </Heading>
      <Button
        className="worklist-side-button"
        size="small"
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls={content}
        icon={isOpen ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {lists.title}
      </Button>
      <div id={content} className={isOpen ? 'worklist-side-open' : 'worklist-side-closed'}>
        <OwnFilters address={address} />
        <ReadyLists query={address.query} />
      </div>
    </nav>
  );
}
