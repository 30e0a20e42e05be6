import { Select } from '@navikt/ds-react/Select';
import { useMe } from '../app/me.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useStateWords } from '../vocabulary/states.js';
import { listTexts } from '../worklist/list/list-texts.js';
import type { ListAddress } from '../worklist/list/use-list-query.js';
import { useCaseChoices, type CasesAddress } from './queries.js';
import { STATES_TO_CHOOSE } from './states.js';
import { texts } from './texts.js';

/** The filters of which one value is chosen among many. */
export function CaseSelects({
  address: { query, change },
}: {
  address: ListAddress<CasesAddress>;
}) {
  const words = useTexts(texts);
  const shared = useTexts(listTexts);
  const { language } = useLanguage();
  const { state } = useStateWords();
  const { data: me } = useMe();
  const counts = useCaseChoices();
  const offices =
    me && me.offices !== 'all' ? me.offices : (counts?.office ?? []).map(({ value }) => value);
  return (
    <>
      <OneOf
        label={shared.state}
        any={words.anyState}
        value={query.state}
        choices={STATES_TO_CHOOSE.map((value) => ({ value, label: state(value) }))}
        onChoose={(chosen) => change({ state: chosen })}
      />
      <OneOf
        label={shared.office}
        any={words.anyOffice}
        value={query.office}
        choices={offices.toSorted().map((value) => ({ value, label: value }))}
        onChoose={(chosen) => change({ office: chosen })}
      />
      <OneOf
        label={shared.counsellor}
        any={shared.anyCounsellor}
        value={query.counsellor}
        choices={(counts?.counsellor ?? [])
          .map(({ value }) => ({ value, label: value }))
          .toSorted((a, b) => (a.value < b.value ? -1 : 1))}
        onChoose={(chosen) => change({ counsellor: chosen, unassigned: undefined })}
      />
      <OneOf
        label={words.task}
        any={words.anyTask}
        value={query.task}
        choices={(counts?.rule ?? []).map(({ value, title }) => ({
          value,
          label: title[language],
        }))}
        onChoose={(chosen) => change({ task: chosen })}
      />
    </>
  );
}

interface OneOfProps {
  label: string;
  /** What is said where no value is chosen. */
  any: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string | undefined) => void;
}

function OneOf({ label, any, value = '', choices, onChoose }: OneOfProps) {
  // What the address says is shown also where it is not among what can be chosen here.
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Select
      label={label}
      size="small"
      value={value}
      onChange={({ target }) => onChoose(target.value || undefined)}
    >
      <option value="">{any}</option>
      {[...(isKnown ? [] : [{ value, label: value }]), ...choices].map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
