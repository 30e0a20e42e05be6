import { Select } from '@navikt/ds-react/Select';
import type { ReactNode } from 'react';
import { useMe } from '../app/me.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useStateWords } from '../vocabulary/states.js';
import { ChosenElsewhere } from './chosen-elsewhere.js';
import { ChipGroup } from './list/chip-group.js';
import { FilterFold } from './list/filter-fold.js';
import { toggled, valuesOf } from './list/list-query.js';
import { listTexts } from './list/list-texts.js';
import type { ListAddress } from './list/use-list-query.js';
import type { Worklist, WorklistAddress } from './queries.js';
import { texts } from './texts.js';

interface FiltersProps {
  address: ListAddress<WorklistAddress>;
  worklist: Worklist;
  /** What is offered beside "remove all filters" once something is chosen. */
  children?: ReactNode;
}

/** What narrows the worklist, each value with the lines it would leave given the other filters. */
export function WorklistFilters({ address, worklist, children }: FiltersProps) {
  return (
    <div className="list-filters">
      <CounsellorChips address={address} worklist={worklist} />
      <UrgencyChips address={address} worklist={worklist} />
      <ChosenElsewhere address={address} worklist={worklist} />
      <FilterFold address={address} beside={children}>
        <MoreFilters address={address} worklist={worklist} />
      </FilterFold>
    </div>
  );
}

type PartProps = Pick<FiltersProps, 'address' | 'worklist'>;

const NOBODY = 'nobody';

function CounsellorChips({ address: { query, change }, worklist: { counts } }: PartProps) {
  const words = useTexts(listTexts);
  const { data: me } = useMe();
  const mine = counts.counsellor.find(({ value }) => value === me?.id)?.count ?? 0;
  const choices = [
    ...(me ? [{ value: me.id, label: words.mine, count: mine }] : []),
    { value: NOBODY, label: words.unassigned, count: counts.unassigned },
  ];
  const chosen = query.unassigned === undefined ? query.counsellor : NOBODY;
  const choose = (value: string) =>
    change({
      counsellor: value === NOBODY || value === chosen ? undefined : value,
      unassigned: value === NOBODY && value !== chosen ? 'true' : undefined,
    });
  return (
    <ChipGroup
      name={words.whose}
      choices={choices}
      chosen={chosen === undefined ? [] : [chosen]}
      onToggle={choose}
    />
  );
}

function UrgencyChips({ address: { query, change }, worklist: { counts } }: PartProps) {
  const { byUrgency, urgency } = useTexts(texts);
  return (
    <ChipGroup
      name={byUrgency}
      choices={counts.urgency.map(({ value, count }) => ({
        value,
        count,
        label: urgency[value as keyof typeof urgency],
      }))}
      chosen={valuesOf(query.urgency)}
      onToggle={(value) => change((now) => ({ urgency: toggled(now.urgency, value) }))}
    />
  );
}

function MoreFilters({ address: { query, change }, worklist: { counts } }: PartProps) {
  const words = useTexts(listTexts);
  const { kind } = useTexts(texts);
  const { language } = useLanguage();
  const { state } = useStateWords();
  return (
    <>
      <ChipGroup
        name={kind}
        choices={counts.rule.map(({ value, count, title }) => ({
          value,
          count,
          label: title[language],
        }))}
        chosen={valuesOf(query.rule)}
        onToggle={(value) => change((now) => ({ rule: toggled(now.rule, value) }))}
      />
      <ChipGroup
        name={words.state}
        choices={counts.state.map(({ value, count }) => ({ value, count, label: state(value) }))}
        chosen={valuesOf(query.state)}
        onToggle={(value) => change((now) => ({ state: toggled(now.state, value) }))}
      />
      <ChipGroup
        name={words.office}
        choices={counts.office.map(({ value, count }) => ({ value, count, label: value }))}
        chosen={valuesOf(query.office)}
        onToggle={(value) =>
          change((now) => ({ office: value === now.office ? undefined : value }))
        }
      />
      <Select
        className="worklist-counsellor"
        label={words.counsellor}
        size="small"
        value={query.counsellor ?? ''}
        onChange={({ target }) =>
          change({ counsellor: target.value || undefined, unassigned: undefined })
        }
      >
        <option value="">{words.anyCounsellor}</option>
        {counts.counsellor.map(({ value, count }) => (
          <option key={value} value={value}>{`${value} (${count})`}</option>
        ))}
      </Select>
    </>
  );
}
