import { DatePicker } from '@navikt/ds-react/DatePicker';
import type { Day } from '../../../../src/domain/time/day.js';

interface CalendarProps {
  chosen: Day | undefined;
  today: Day;
  onChoose: (day: Day) => void;
}

const YEARS_BACK = 80;
const YEARS_AHEAD = 10;

/** Days to choose from; a file of its own since most dates are typed and it is heavy. */
export default function Calendar({ chosen, today, onChoose }: CalendarProps) {
  const now = asDate(today);
  return (
    <DatePicker.Standalone
      mode="single"
      {...(chosen === undefined ? {} : { selected: asDate(chosen) })}
      today={now}
      defaultMonth={asDate(chosen ?? today)}
      fromDate={new Date(now.getFullYear() - YEARS_BACK, 0, 1)}
      toDate={new Date(now.getFullYear() + YEARS_AHEAD, 11, 31)}
      dropdownCaption
      onSelect={(date: Date | undefined) => date && onChoose(asDay(date))}
    />
  );
}

// The calendar shows days of the machine's own zone: noon is on the same day in all of them.
const asDate = (day: Day): Date => new Date(`${day}T12:00:00`);

const asDay = (date: Date): Day =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
