import { Chips } from '@navikt/ds-react/Chips';
import { isDay } from '../../../src/domain/time/day.js';
import { useMe } from '../app/me.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { useStateWords } from '../vocabulary/states.js';
import { ChipGroup } from '../worklist/list/chip-group.js';
import { FilterFold } from '../worklist/list/filter-fold.js';
import { listTexts } from '../worklist/list/list-texts.js';
import type { ListAddress } from '../worklist/list/use-list-query.js';
import { CaseSelects } from './case-selects.js';
import type { CasesAddress } from './queries.js';
import { texts } from './texts.js';

/** What narrows the list of cases. */
export function CaseFilters({ address }: { address: ListAddress<CasesAddress> }) {
  const { query } = address;
  const { data: me } = useMe();
  const isOthers = query.counsellor !== undefined && query.counsellor !== me?.id;
  const isHiding = Boolean(query.state ?? query.office ?? query.task) || isOthers;
  return (
    <div className="list-filters">
      <CounsellorChips address={address} />
      <StandingChips address={address} />
      <NewToCounsellor address={address} />
      <FilterFold address={address} opensAtOnce={isHiding}>
        <div className="cases-selects">
          <CaseSelects address={address} />
        </div>
      </FilterFold>
    </div>
  );
}

type PartProps = { address: ListAddress<CasesAddress> };

const NOBODY = 'nobody';

function CounsellorChips({ address: { query, change } }: PartProps) {
  const words = useTexts(listTexts);
  const { data: me } = useMe();
  const chosen = query.unassigned === undefined ? query.counsellor : NOBODY;
  const choose = (value: string) =>
    change({
      counsellor: value === NOBODY || value === chosen ? undefined : value,
      unassigned: value === NOBODY && value !== chosen ? 'true' : undefined,
      assignedFrom: undefined,
    });
  return (
    <ChipGroup
      name={words.whose}
      choices={[
        ...(me ? [{ value: me.id, label: words.mine }] : []),
        { value: NOBODY, label: words.unassigned },
      ]}
      chosen={chosen === undefined ? [] : [chosen]}
      onToggle={choose}
    />
  );
}

function StandingChips({ address: { query, change } }: PartProps) {
  const { standing, open, closed } = useTexts(texts);
  const { findingKind } = useStateWords();
  const chosen = [
    ...(query.open === undefined ? [] : [query.open]),
    ...(query.misuse === undefined ? [] : ['misuse']),
  ];
  const choose = (value: string) =>
    value === 'misuse'
      ? change({ misuse: query.misuse === undefined ? 'true' : undefined })
      : change({ open: query.open === value ? undefined : value });
  return (
    <ChipGroup
      name={standing}
      choices={[
        { value: 'true', label: open },
        { value: 'false', label: closed },
        { value: 'misuse', label: findingKind('misuse') },
      ]}
      chosen={chosen}
      onToggle={choose}
    />
  );
}

/** Set by a ready list alone; told here so that it can be taken away. */
function NewToCounsellor({ address: { query, change, toList } }: PartProps) {
  const { assignedFrom } = useTexts(texts);
  const { alsoFilteredBy } = useTexts(listTexts);
  const said = useSaidDate();
  const from = query.assignedFrom;
  if (from === undefined) return null;
  return (
    <Chips size="small" aria-label={alsoFilteredBy}>
      <Chips.Removable
        onDelete={() => {
          change({ assignedFrom: undefined });
          toList();
        }}
      >
        {assignedFrom(isDay(from) ? said(from) : from)}
      </Chips.Removable>
    </Chips>
  );
}
