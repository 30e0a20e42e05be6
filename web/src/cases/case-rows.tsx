import { Link } from '@navikt/ds-react/Link';
import { Table } from '@navikt/ds-react/Table';
import { BodyShort, Detail } from '@navikt/ds-react/Typography';
import { memo } from 'react';
import { Link as RouterLink } from 'react-router';
import { useLanguage, useSaidDate, useTexts } from '../i18n/language.js';
import { useIsNarrow } from '../ui/use-is-narrow.js';
import { listTexts } from '../worklist/list/list-texts.js';
import { personInWords } from './person-in-words.js';
import type { CaseRow } from './queries.js';
import { StateTag } from './state-tag.js';
import { texts } from './texts.js';

/** Pixels: columns of cases take more room than others. */
const TABLE_FROM = 900;

interface CaseRowsProps {
  cases: readonly CaseRow[];
  /** Whether cases of several offices can stand in the list. */
  showsOffice: boolean;
}

/** The cases as a table, or as cards where a table has no room. */
export function CaseRows({ cases, showsOffice }: CaseRowsProps) {
  const isNarrow = useIsNarrow(TABLE_FROM);
  return isNarrow ? (
    <Cards cases={cases} showsOffice={showsOffice} />
  ) : (
    <CaseTable cases={cases} showsOffice={showsOffice} />
  );
}

function CaseTable({ cases, showsOffice }: CaseRowsProps) {
  const { columns, listName } = useTexts(texts);
  const { state, counsellor, office } = useTexts(listTexts);
  const headings = [
    columns.case,
    state,
    columns.person,
    counsellor,
    ...(showsOffice ? [office] : []),
    columns.work,
    columns.opened,
    columns.recorded,
  ];
  return (
    <Table size="small" aria-label={listName}>
      <Table.Header>
        <Table.Row>
          {headings.map((heading) => (
            <Table.HeaderCell key={heading} scope="col" textSize="small">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {cases.map((one) => (
          <TableRow key={one.caseId} row={one} showsOffice={showsOffice} />
        ))}
      </Table.Body>
    </Table>
  );
}

const TableRow = memo(function TableRow({ row, showsOffice }: RowProps) {
  const { language } = useLanguage();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" textSize="small">
        <CaseLink row={row} />
      </Table.HeaderCell>
      <Table.DataCell textSize="small">
        <StateTag state={row.state} />
      </Table.DataCell>
      <Table.DataCell textSize="small">
        <Stated value={personInWords(row, language)} />
      </Table.DataCell>
      <Table.DataCell textSize="small">
        <Stated value={row.counsellor} />
      </Table.DataCell>
      {showsOffice && (
        <Table.DataCell textSize="small">
          <Stated value={row.office} />
        </Table.DataCell>
      )}
      <Table.DataCell textSize="small">
        <Stated value={row.work} />
      </Table.DataCell>
      <Table.DataCell textSize="small">
        <Opened row={row} />
      </Table.DataCell>
      <Table.DataCell textSize="small">
        <Recorded row={row} />
      </Table.DataCell>
    </Table.Row>
  );
});

function Cards({ cases, showsOffice }: CaseRowsProps) {
  const { listName } = useTexts(texts);
  return (
    <ul className="cases-cards" aria-label={listName}>
      {cases.map((one) => (
        <Card key={one.caseId} row={one} showsOffice={showsOffice} />
      ))}
    </ul>
  );
}

interface RowProps {
  row: CaseRow;
  showsOffice: boolean;
}

const Card = memo(function Card({ row, showsOffice }: RowProps) {
  const { columns } = useTexts(texts);
  const { counsellor, office, unassigned } = useTexts(listTexts);
  const { language } = useLanguage();
  const about = [personInWords(row, language), row.work].filter((part) => part !== undefined);
  return (
    <li className="cases-card">
      <div className="cases-card-head">
        <BodyShort weight="semibold">
          <CaseLink row={row} />
        </BodyShort>
        <StateTag state={row.state} />
      </div>
      {about.length > 0 && <BodyShort size="small">{about.join(' · ')}</BodyShort>}
      <Detail>
        {row.counsellor === undefined ? unassigned : `${counsellor} ${row.counsellor}`}
        {showsOffice && row.office !== undefined && ` · ${office} ${row.office}`}
      </Detail>
      <Detail className="list-subtle">
        {columns.opened} <Opened row={row} /> · {columns.recorded} <Recorded row={row} />
      </Detail>
    </li>
  );
});

function CaseLink({ row: { caseId, pseudonym } }: { row: CaseRow }) {
  const { noPseudonym } = useTexts(listTexts);
  return (
    <Link as={RouterLink} to={`/saker/${caseId}`}>
      {pseudonym ?? noPseudonym}
    </Link>
  );
}

function Stated({ value }: { value: string | undefined }) {
  const { notStated } = useTexts(listTexts);
  return value ?? <span className="list-subtle">{notStated}</span>;
}

/** A rough date has no machine form that `time` takes. */
const MACHINE_DATE = /^\d{4}(-\d{2}){0,2}$/;

function Opened({ row: { openedOn } }: { row: CaseRow }) {
  const said = useSaidDate();
  return openedOn !== undefined && MACHINE_DATE.test(openedOn) ? (
    <time dateTime={openedOn}>{said(openedOn)}</time>
  ) : (
    <Stated value={openedOn === undefined ? undefined : said(openedOn)} />
  );
}

// Sweden writes its dates as ISO 8601 does.
const DAY_IN_NORWAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

function Recorded({ row: { lastRecordedAt } }: { row: CaseRow }) {
  const said = useSaidDate();
  return (
    <time dateTime={lastRecordedAt}>{said(DAY_IN_NORWAY.format(new Date(lastRecordedAt)))}</time>
  );
}
