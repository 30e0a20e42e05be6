import { Table } from '@navikt/ds-react/Table';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { texts } from './follow-up-texts.js';

type Period = keyof Case['followUp']['contacts'];

const ALWAYS: readonly Period[] = ['before', 'during', 'afterHire'];
const COLUMNS = ['withUser', 'withEmployer', 'threeParty', 'withWorkplace'] as const;

/** How many contacts are on record, by period and by whom they were with. */
export function ContactTable({ followUp }: { followUp: Case['followUp'] }) {
  const t = useTexts(texts);
  const caption = useId();
  const { contacts, hired } = followUp;
  const periods: Period[] = [
    ...ALWAYS,
    ...(contacts.unknown.contacts > 0 ? ['unknown' as const] : []),
  ];
  return (
    <>
      <BodyShort size="small" weight="semibold" id={caption}>
        {t.caption}
      </BodyShort>
      <Table size="small" aria-labelledby={caption} className="contact-table">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.period}</Table.HeaderCell>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} scope="col" align="right">
                {t[column]}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {periods.map((period) => (
            <Table.Row key={period}>
              <Table.HeaderCell scope="row">{t.periods[period]}</Table.HeaderCell>
              {period === 'afterHire' && !hired ? (
                <Table.DataCell colSpan={COLUMNS.length} align="right">
                  {t.notHired}
                </Table.DataCell>
              ) : (
                COLUMNS.map((column) => (
                  <Table.DataCell key={column} align="right">
                    {contacts[period][column]}
                  </Table.DataCell>
                ))
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
