import { Button } from '@navikt/ds-react/Button';
import { Process } from '@navikt/ds-react/Process';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Fact, Facts, Section } from '../../case/facts/section.js';
import { EntryAmendments } from '../../case/log/amendments.js';
import { detailsOf, isReference } from '../../case/log/details.js';
import { EntryDate, EntryMarks, EntryOrigin } from '../../case/log/entry-parts.js';
import '../../case/log/log.css';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { ProblemView } from '../../ui/problem-view.js';
import { useWords } from '../../vocabulary/words.js';
import type { TimelineEntry } from '../answers.js';
import { useEmployerTimeline, type Moment } from '../queries.js';
import { anchorOf } from './entry-link.js';
import { texts } from './texts.js';

const AT_FIRST = 10;
const MORE = 50;

/** Everything that was recorded of the employer itself, the latest first. */
export function EmployerLog({ employerId, moment }: { employerId: string; moment: Moment }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useEmployerTimeline(employerId, moment);
  return (
    <Section title={t.log}>
      {data && <Entries entries={data.entries.toReversed()} />}
      {!data && (error ? <ProblemView problem={error} retry={refetch} /> : <Loading />)}
    </Section>
  );
}

function Entries({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTexts(texts);
  const [most, setMost] = useState(AT_FIRST);
  const { hash, key } = useLocation();
  const target = entries.findIndex(({ id }) => hash === `#${anchorOf(id)}`);
  // What somebody has followed a link to is shown, however far back it is.
  const shown = entries.slice(0, Math.max(most, target + 1));
  useEffect(() => {
    if (target >= 0) document.getElementById(hash.slice(1))?.focus();
  }, [target, hash, key]);
  const left = entries.length - shown.length;
  if (entries.length === 0) return <BodyShort size="small">{t.noLog}</BodyShort>;
  return (
    <>
      <Process aria-label={t.log} hideStatusText>
        {shown.map((entry, place) => (
          <Entry key={entry.id} entry={entry} isTarget={place === target} />
        ))}
      </Process>
      {left > 0 && (
        <Button size="small" variant="tertiary" onClick={() => setMost(shown.length + MORE)}>
          {t.showMore(Math.min(left, MORE))}
        </Button>
      )}
    </>
  );
}

function Entry({ entry, isTarget }: { entry: TimelineEntry; isTarget: boolean }) {
  const words = useWords();
  const details = detailsOf(entry).filter((detail) => !isReference(detail));
  return (
    <Process.Event
      id={anchorOf(entry.id)}
      tabIndex={-1}
      title={words.event(entry.type)}
      status="completed"
      className={[
        'log-entry',
        ...(entry.retracted ? ['log-retracted'] : []),
        ...(isTarget ? ['log-target'] : []),
      ].join(' ')}
    >
      <BodyShort size="small" as="div" className="log-when">
        <EntryDate entry={entry} />
        <EntryMarks entry={entry} />
      </BodyShort>
      {details.length > 0 && (
        <Facts>
          {details.map(({ field, value, command }) => (
            <Fact key={field} name={words.field(field, command)}>
              {words.said(field, value, command)}
            </Fact>
          ))}
        </Facts>
      )}
      <EntryAmendments entry={entry} />
      <div className="log-foot">
        <EntryOrigin entry={entry} />
      </div>
    </Process.Event>
  );
}
