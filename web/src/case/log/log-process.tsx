import { Process } from '@navikt/ds-react/Process';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useWords } from '../../vocabulary/words.js';
import { EntryAmendments } from './amendments.js';
import { anchorOf } from './anchor.js';
import type { Entry } from './entries.js';
import { EntryDetails } from './entry-details.js';
import { CorrectLink, EntryDate, EntryMarks, EntryOrigin } from './entry-parts.js';

/** The entries one below the other, each with everything that was said of it. */
export function LogProcess({
  entries,
  target,
  labelledBy,
}: {
  entries: readonly Entry[];
  target: string | undefined;
  labelledBy: string;
}) {
  const words = useWords();
  return (
    <Process aria-labelledby={labelledBy} hideStatusText>
      {entries.map((entry) => (
        <Process.Event
          key={entry.id}
          id={anchorOf(entry.id)}
          tabIndex={-1}
          title={words.event(entry.type)}
          status="completed"
          className={classesOf(entry, target)}
        >
          <BodyShort size="small" as="div" className="log-when">
            <EntryDate entry={entry} />
            <EntryMarks entry={entry} />
          </BodyShort>
          <EntryDetails entry={entry} />
          <EntryAmendments entry={entry} />
          <div className="log-foot">
            <EntryOrigin entry={entry} />
            <CorrectLink entry={entry} />
          </div>
        </Process.Event>
      ))}
    </Process>
  );
}

export const classesOf = ({ id, retracted }: Entry, target: string | undefined): string =>
  [
    'log-entry',
    ...(retracted ? ['log-retracted'] : []),
    ...(id === target ? ['log-target'] : []),
  ].join(' ');
