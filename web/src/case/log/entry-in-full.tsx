import { BodyShort } from '@navikt/ds-react/Typography';
import { EntryAmendments } from './amendments.js';
import type { Entry } from './entries.js';
import { EntryDetails } from './entry-details.js';
import { CorrectLink, EntryDate, EntryMarks, EntryOrigin } from './entry-parts.js';

/** Everything of an entry below its title. */
export function EntryInFull({ entry }: { entry: Entry }) {
  return (
    <>
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
    </>
  );
}
