import { CalendarIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { lazy, Suspense, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import { addDays, isDay, type Day } from '../../../../src/domain/time/day.js';
import { formatEdtf } from '../../../../src/domain/time/format.js';
import { norwegianToday } from '../../case/moment/norwegian-time.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import { readSaidDate, type Said } from '../dates/said-date.js';
import { texts } from '../texts.js';
import { useLabelled, type FieldProps } from './labelled.js';

const Calendar = lazy(() => import('./calendar.js'));

/** Far enough back that nothing which is counted from today means the same. */
const ANOTHER_DAY: Day = '1950-01-15';

/** A date in one's own words, exact or rough; what it is understood as stands below. */
export function WhenInput(props: FieldProps) {
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ name: props.path });
  const { language } = useLanguage();
  const { whenExamples } = useTexts(texts);
  const labelled = useLabelled(props);
  const today = norwegianToday();
  const typed = value as string;
  const said = readSaidDate(typed, today);

  /** "I går" means another day tomorrow, when a draft is taken up again. */
  const settle = () => {
    onBlur();
    const later = readSaidDate(typed, ANOTHER_DAY);
    const moves = said.kind === 'date' && later.kind === 'date' && said.edtf !== later.edtf;
    if (moves) onChange(formatEdtf(said.edtf, language));
  };
  const choose = (day: Day) => onChange(formatEdtf(day, language));
  // Of the date of the milestone itself: further dates are plans as often as not, and seldom today.
  const isMain = props.path === 'occurredOn';

  return (
    <div className="record-when">
      <TextField
        className="record-when-text"
        {...labelled}
        description={isMain ? whenExamples : labelled.description}
        ref={ref}
        value={typed}
        onChange={({ target }) => onChange(target.value)}
        onBlur={settle}
        autoComplete="off"
      />
      <DayChoices
        label={labelled.label}
        today={today}
        said={said}
        isNear={isMain}
        onChoose={choose}
      />
      {(isMain || said.kind !== 'notStated') && <Understood said={said} />}
    </div>
  );
}

interface DayChoicesProps {
  label: string;
  today: Day;
  said: Said;
  /** Whether it is likely today or yesterday. */
  isNear: boolean;
  onChoose: (day: Day) => void;
}

function DayChoices({ label, today, said, isNear, onChoose }: DayChoicesProps) {
  const { today: todayText, yesterday, calendar } = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = said.kind === 'date' && isDay(said.edtf) ? said.edtf : undefined;
  return (
    <>
      <fieldset className="record-when-days" aria-label={label}>
        {isNear && (
          <>
            <Button type="button" size="small" variant="secondary" onClick={() => onChoose(today)}>
              {todayText}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => onChoose(addDays(today, -1))}
            >
              {yesterday}
            </Button>
          </>
        )}
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<CalendarIcon aria-hidden />}
          ref={opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {calendar}
        </Button>
      </fieldset>
      {isOpen && (
        <Suspense>
          <Calendar
            chosen={chosen}
            today={today}
            onChoose={(day) => {
              onChoose(day);
              setOpen(false);
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** How a date is understood, told to screen readers as well once it changes. */
function Understood({ said }: { said: Said }) {
  const { language } = useLanguage();
  const { understoodAs, dateNotStated, dateUnclear } = useTexts(texts);
  return (
    <output className="record-understood" data-kind={said.kind}>
      {said.kind === 'date' && (
        <>
          {understoodAs}{' '}
          <strong>
            <time dateTime={isDay(said.edtf) ? said.edtf : undefined}>
              {formatEdtf(said.edtf, language)}
            </time>
          </strong>
        </>
      )}
      {said.kind === 'notStated' && dateNotStated}
      {said.kind === 'unclear' && dateUnclear}
    </output>
  );
}
