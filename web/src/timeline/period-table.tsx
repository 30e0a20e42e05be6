import { useTexts } from '../i18n/language.js';
import { ROWS, type Period } from './periods.js';
import type { SaidPeriod } from './say.js';
import { texts } from './texts.js';

interface PeriodTableProps {
  periods: readonly Period[];
  said: ReadonlyMap<string, SaidPeriod>;
}

/** The same as the drawing in words, one row for each period and contact. */
export function PeriodTable({ periods, said }: PeriodTableProps) {
  const says = useTexts(texts);
  const ordered = periods.toSorted((a, b) => ROWS.indexOf(a.row) - ROWS.indexOf(b.row));
  return (
    <table className="timeline-table">
      <caption>{says.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{says.what}</th>
          <th scope="col">{says.when}</th>
          <th scope="col">{says.part}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ id, row }) => (
          <tr key={id}>
            <th scope="row">{said.get(id)!.title}</th>
            <td>{said.get(id)!.when}</td>
            <td>{says.rows[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
