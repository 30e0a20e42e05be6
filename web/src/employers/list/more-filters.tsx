import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { INDUSTRIES, SECTORS } from '../enterprise-options.js';
import type { Change } from './filter-bar.js';
import type { Filters } from './filters.js';
import { texts } from './texts.js';
import { useWritten } from './written.js';

interface MoreFiltersProps {
  filters: Filters;
  change: Change;
}

/** What one looks for more rarely. A choice counts at once, what is written when it is sent. */
export function MoreFilters({ filters, change }: MoreFiltersProps) {
  return (
    <div className="employer-more-filters">
      <ChoiceFilter field="sector" options={SECTORS} chosen={filters.sector} change={change} />
      <ChoiceFilter
        field="industry"
        options={INDUSTRIES}
        chosen={filters.industry}
        change={change}
      />
      <WrittenFilters filters={filters} change={change} />
    </div>
  );
}

interface ChoiceFilterProps {
  field: 'sector' | 'industry';
  options: readonly string[];
  chosen: string | undefined;
  change: Change;
}

function ChoiceFilter({ field, options, chosen, change }: ChoiceFilterProps) {
  const { any } = useTexts(texts);
  const words = useWords();
  return (
    <Select
      label={words.field(field)}
      size="small"
      value={chosen ?? ''}
      onChange={({ target }) => change({ [field]: target.value || undefined })}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words.option(field, option)}
        </option>
      ))}
    </Select>
  );
}

function WrittenFilters({ filters, change }: MoreFiltersProps) {
  const t = useTexts(texts);
  const [municipality, setMunicipality] = useWritten(filters.municipality);
  const [office, setOffice] = useWritten(filters.office);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const notANumber = municipality.trim() !== '' && !/^\d{4}$/.test(municipality.trim());
    setWrong(notANumber);
    if (!notANumber)
      change({
        municipality: municipality.trim() || undefined,
        office: office.trim() || undefined,
      });
  };
  return (
    <form className="employer-written-filters" onSubmit={submit} noValidate>
      <TextField
        label={t.municipality}
        description={t.municipalityHelp}
        size="small"
        inputMode="numeric"
        value={municipality}
        onChange={({ target }) => setMunicipality(target.value)}
        error={wrong ? t.fourDigits : undefined}
      />
      <TextField
        label={t.office}
        description={t.officeHelp}
        size="small"
        value={office}
        onChange={({ target }) => setOffice(target.value)}
      />
      <Button size="small" variant="secondary">
        {t.show}
      </Button>
    </form>
  );
}
