import { Table } from '@navikt/ds-react/Table';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { EntryAmendments } from './amendments.js';
import { anchorOf } from './anchor.js';
import type { Entry } from './entries.js';
import { EntryDetails } from './entry-details.js';
import { EntryInFull } from './entry-in-full.js';
import { CorrectLink, EntryDate, EntryMarks, EntryOrigin } from './entry-parts.js';
import { classesOf } from './log-process.js';
import { texts } from './texts.js';

interface LogTableProps {
  entries: readonly Entry[];
  target: string | undefined;
  labelledBy: string;
}

/** The entries as rows, for those who compare. */
export function LogTable({ entries, target, labelledBy }: LogTableProps) {
  const t = useTexts(texts);
  const words = useWords();
  const { mayRecord } = useCaseOnPage();
  return (
    <Table size="small" aria-labelledby={labelledBy}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.when}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.what}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.details}</Table.HeaderCell>
          {mayRecord && <Table.HeaderCell scope="col">{t.action}</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map((entry) => (
          <Table.Row
            key={entry.id}
            id={anchorOf(entry.id)}
            tabIndex={-1}
            className={classesOf(entry, target)}
          >
            <Table.DataCell className="log-cell">
              <EntryDate entry={entry} />
            </Table.DataCell>
            <Table.HeaderCell scope="row" className="log-cell">
              <span className="log-title">{words.event(entry.type)}</span>
              <EntryMarks entry={entry} />
            </Table.HeaderCell>
            <Table.DataCell className="log-cell">
              <EntryDetails entry={entry} />
              <EntryAmendments entry={entry} />
              <EntryOrigin entry={entry} />
            </Table.DataCell>
            {mayRecord && (
              <Table.DataCell className="log-cell">
                <CorrectLink entry={entry} />
              </Table.DataCell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** The rows of the table where there is no room for columns. */
export function LogCards({ entries, target, labelledBy }: LogTableProps) {
  const words = useWords();
  return (
    <ul className="log-cards" aria-labelledby={labelledBy}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          id={anchorOf(entry.id)}
          tabIndex={-1}
          className={`log-card ${classesOf(entry, target)}`}
        >
          <BodyShort weight="semibold" as="div" className="log-title">
            {words.event(entry.type)}
          </BodyShort>
          <EntryInFull entry={entry} />
        </li>
      ))}
    </ul>
  );
}
