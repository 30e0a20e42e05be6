import { Process } from '@navikt/ds-react/Process';
import { useWords } from '../../vocabulary/words.js';
import { anchorOf } from './anchor.js';
import type { Entry } from './entries.js';
import { EntryInFull } from './entry-in-full.js';

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
          <EntryInFull entry={entry} />
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
