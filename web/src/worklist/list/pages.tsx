import { Pagination } from '@navikt/ds-react/Pagination';
import { Select } from '@navikt/ds-react/Select';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { listTexts } from './list-texts.js';
import './list.css';

const SIZES = ['25', '50', '100'];
const DEFAULT_SIZE = '50';

interface PagesProps {
  total: number;
  page: string | undefined;
  pageSize: string | undefined;
  onPage: (page: string) => void;
  onPageSize: (size: string | undefined) => void;
}

/** Which part of a list is shown, and the way to the others. */
export function Pages({ total, page = '1', pageSize = DEFAULT_SIZE, ...on }: PagesProps) {
  const words = useTexts(listTexts);
  const size = Number(pageSize);
  const count = Math.ceil(total / size);
  const from = (Number(page) - 1) * size + 1;
  const sizes = SIZES.includes(pageSize) ? SIZES : [...SIZES, pageSize];
  return (
    <div className="list-pages">
      <BodyShort size="small">
        {words.range(from, Math.min(from + size - 1, total), total)}
      </BodyShort>
      {count > 1 && (
        <Pagination
          aria-label={words.pages}
          size="small"
          page={Number(page)}
          count={count}
          siblingCount={1}
          onPageChange={(next) => on.onPage(String(next))}
        />
      )}
      <Select
        className="list-beside-label"
        label={words.perPage}
        size="small"
        value={pageSize}
        onChange={({ target }) =>
          on.onPageSize(target.value === DEFAULT_SIZE ? undefined : target.value)
        }
      >
        {sizes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </div>
  );
}
