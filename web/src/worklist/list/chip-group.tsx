import { Chips } from '@navikt/ds-react/Chips';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import './list.css';

interface ChipChoice {
  value: string;
  label: string;
  /** How many lines would then be left; absent where it is not counted. */
  count?: number;
}

interface ChipGroupProps {
  name: string;
  choices: readonly ChipChoice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Values of a filter to switch on and off, each with what it would leave. */
export function ChipGroup({ name, choices, chosen, onToggle }: ChipGroupProps) {
  const id = useId();
  return (
    <div className="list-chips">
      <BodyShort size="small" weight="semibold" id={id}>
        {name}
      </BodyShort>
      <Chips size="small" aria-labelledby={id}>
        {choices.map(({ value, label, count }) => (
          <Chips.Toggle
            key={value}
            selected={chosen.includes(value)}
            onClick={() => onToggle(value)}
          >
            {count === undefined ? label : `${label} (${count})`}
          </Chips.Toggle>
        ))}
      </Chips>
    </div>
  );
}
