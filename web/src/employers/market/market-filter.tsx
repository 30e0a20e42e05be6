import { Chips } from '@navikt/ds-react/Chips';
import { Select } from '@navikt/ds-react/Select';
import { useSearchParams } from 'react-router';
import { useMe } from '../../app/me.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { INDUSTRIES } from '../enterprise-options.js';
import { marketFiltersIn, OPENING_KINDS, type MarketFilters } from './market-query.js';
import { texts } from './texts.js';

/** What is looked for; each change is in the address at once. */
export function MarketFilter() {
  const t = useTexts(texts);
  const words = useWords();
  const { data: me } = useMe();
  const [address, setAddress] = useSearchParams();
  const filters = marketFiltersIn(address);
  const offices = me && me.offices !== 'all' ? me.offices : [];
  const set = (name: keyof MarketFilters, value: string) =>
    setAddress((now) => {
      const next = new URLSearchParams(now);
      next.delete('page');
      if (value === '' || value === now.get(name)) next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <div className="market-filter">
      <fieldset className="employer-chips">
        <legend>{t.show}</legend>
        <Chips size="small">
          {OPENING_KINDS.map((kind) => (
            <Chips.Toggle
              key={kind}
              selected={filters.kind === kind}
              onClick={() => set('kind', kind)}
            >
              {t.kinds[kind]}
            </Chips.Toggle>
          ))}
          {offices.map((office) => (
            <Chips.Toggle
              key={office}
              selected={filters.office === office}
              onClick={() => set('office', office)}
            >
              {t.ownOffice(office)}
            </Chips.Toggle>
          ))}
        </Chips>
      </fieldset>
      <Select
        label={words.field('industry')}
        size="small"
        value={filters.industry ?? ''}
        onChange={({ target }) => set('industry', target.value)}
      >
        <option value="">{t.anyIndustry}</option>
        {INDUSTRIES.map((industry) => (
          <option key={industry} value={industry}>
            {words.option('industry', industry)}
          </option>
        ))}
      </Select>
    </div>
  );
}
