import { Button } from '@navikt/ds-react/Button';
import { Chips } from '@navikt/ds-react/Chips';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Search } from '@navikt/ds-react/Search';
import { useRef, type FormEvent, type RefObject } from 'react';
import { useMe } from '../../app/me.js';
import { useTexts } from '../../i18n/language.js';
import { READINESS_COLOURS } from '../readiness.js';
import { texts as shared } from '../texts.js';
import { hasFilters, type Filters } from './filters.js';
import { MoreFilters } from './more-filters.js';
import { texts } from './texts.js';
import { useWritten } from './written.js';

export type Change = (changes: { [K in keyof Filters]?: Filters[K] | undefined }) => void;

interface FilterBarProps {
  filters: Filters;
  change: Change;
  clear: () => void;
}

/** What is looked for; each change is in the address at once. */
export function FilterBar({ filters, change, clear }: FilterBarProps) {
  const t = useTexts(texts);
  const { sector, industry, municipality } = filters;
  const field = useRef<HTMLInputElement>(null);
  const clearAll = () => {
    clear();
    // The button goes away with what it clears, and the keyboard must have somewhere to be.
    field.current?.focus();
  };
  return (
    <div className="employer-filters">
      <SearchField search={filters.search} change={change} field={field} />
      <fieldset className="employer-chips">
        <legend>{t.filters}</legend>
        <FilterChips filters={filters} change={change} />
      </fieldset>
      <ReadMore
        header={t.moreFilters}
        size="small"
        defaultOpen={[sector, industry, municipality].some((value) => value !== undefined)}
      >
        <MoreFilters filters={filters} change={change} />
      </ReadMore>
      {hasFilters(filters) && (
        <div>
          <Button size="xsmall" variant="tertiary" onClick={clearAll}>
            {t.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SearchFieldProps {
  search: string | undefined;
  change: Change;
  field: RefObject<HTMLInputElement | null>;
}

function SearchField({ search, change, field }: SearchFieldProps) {
  const t = useTexts(texts);
  const [written, setWritten] = useWritten(search);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ search: written.trim() || undefined });
  };
  return (
    <search className="employer-search">
      <form onSubmit={submit}>
        <Search
          ref={field}
          label={t.search}
          description={t.searchHelp}
          hideLabel={false}
          size="small"
          value={written}
          onChange={setWritten}
          onClear={() => change({ search: undefined })}
        />
      </form>
    </search>
  );
}

const SIGNS = ['hasOpening', 'hostingNow', 'leaking'] as const;

function FilterChips({ filters, change }: { filters: Filters; change: Change }) {
  const t = useTexts(texts);
  const { colours } = useTexts(shared);
  const { data: me } = useMe();
  const offices = me && me.offices !== 'all' ? me.offices : [];
  return (
    <Chips size="small">
      {READINESS_COLOURS.map((colour) => (
        <Chips.Toggle
          key={colour}
          selected={filters.readiness === colour}
          onClick={() => change({ readiness: filters.readiness === colour ? undefined : colour })}
        >
          {colours[colour]}
        </Chips.Toggle>
      ))}
      {SIGNS.map((sign) => (
        <Chips.Toggle
          key={sign}
          selected={filters[sign] === true}
          onClick={() => change({ [sign]: filters[sign] === true ? undefined : true })}
        >
          {t[sign]}
        </Chips.Toggle>
      ))}
      {offices.map((office) => (
        <Chips.Toggle
          key={office}
          selected={filters.office === office}
          onClick={() => change({ office: filters.office === office ? undefined : office })}
        >
          {t.ownOffice(office)}
        </Chips.Toggle>
      ))}
    </Chips>
  );
}
