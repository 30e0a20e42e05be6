import { Chips } from '@navikt/ds-react/Chips';
import { useMe } from '../app/me.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { useStateWords } from '../vocabulary/states.js';
import { toggled, valuesOf } from './list/list-query.js';
import { listTexts } from './list/list-texts.js';
import type { ListAddress } from './list/use-list-query.js';
import type { Worklist, WorklistAddress } from './queries.js';
import { texts } from './texts.js';

interface ChosenElsewhereProps {
  address: ListAddress<WorklistAddress>;
  worklist: Worklist;
}

interface Chosen {
  label: string;
  without: Partial<WorklistAddress>;
}

/** What is chosen and not seen among the chips that always show: each is told and can be removed. */
export function ChosenElsewhere({ address, worklist }: ChosenElsewhereProps) {
  const words = useTexts(listTexts);
  const chosen = useChosen(address.query, worklist);
  if (chosen.length === 0) return null;
  return (
    <Chips size="small" aria-label={words.alsoFilteredBy}>
      {chosen.map(({ label, without }) => (
        <Chips.Removable
          key={label}
          onDelete={() => {
            address.change(without);
            address.toList();
          }}
        >
          {label}
        </Chips.Removable>
      ))}
    </Chips>
  );
}

function useChosen(query: WorklistAddress, { counts, lines }: Worklist): Chosen[] {
  const words = useTexts(listTexts);
  const { employer: anEmployer } = useTexts(texts);
  const { language } = useLanguage();
  const { state } = useStateWords();
  const { data: me } = useMe();
  const { rule, state: states, office, counsellor, employer } = query;
  const title = (id: string) =>
    counts.rule.find(({ value }) => value === id)?.title[language] ?? id;
  const employerName = lines.find(({ employerId }) => employerId === employer)?.employerName;
  return [
    ...valuesOf(rule).map((id) => ({ label: title(id), without: { rule: toggled(rule, id) } })),
    ...valuesOf(states).map((one) => ({
      label: state(one),
      without: { state: toggled(states, one) },
    })),
    ...(office === undefined
      ? []
      : [{ label: `${words.office} ${office}`, without: { office: undefined } }]),
    ...(counsellor === undefined || counsellor === me?.id
      ? []
      : [{ label: `${words.counsellor} ${counsellor}`, without: { counsellor: undefined } }]),
    ...(employer === undefined
      ? []
      : [{ label: employerName ?? anEmployer, without: { employer: undefined } }]),
  ];
}
