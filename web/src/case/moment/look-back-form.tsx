import { Button } from '@navikt/ds-react/Button';
import { DatePicker, useDatepicker } from '@navikt/ds-react/DatePicker';
import { TextField } from '@navikt/ds-react/TextField';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { Day } from '../../../../src/domain/time/day.js';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { withMoment, type Moment } from './moment.js';
import {
  endOfDay,
  instantOf,
  isEndOfDay,
  norwegianToday,
  readTime,
  wallClockAt,
} from './norwegian-time.js';
import { QuickChoices } from './quick-choices.js';
import { texts } from './texts.js';

interface LookBackFormProps {
  moment: Moment;
  shown: Pick<Case, 'spells'>;
  close: () => void;
}

/** Two days, one on each clock: as it was, and as it was known. */
export default function LookBackForm({ moment, shown, close }: LookBackFormProps) {
  const t = useTexts(texts);
  const [, setQuery] = useSearchParams();
  const known = moment.knownAt === undefined ? undefined : wallClockAt(new Date(moment.knownAt));
  const at = useDay(moment.at);
  const knownDay = useDay(known?.day);
  const [time, setTime] = useState(
    moment.knownAt === undefined || isEndOfDay(moment.knownAt)
      ? ''
      : (known?.time.replace(':', '.') ?? ''),
  );
  const [isTried, setTried] = useState(false);
  const timeError =
    time.trim() === ''
      ? undefined
      : readTime(time) === undefined
        ? t.notATime
        : knownDay.day === undefined
          ? t.timeWithoutDay
          : undefined;
  const goTo = (next: Moment) => {
    setQuery((present) => withMoment(present, next));
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (at.isWrong || knownDay.isWrong || timeError) return;
    goTo({
      ...(at.day === undefined ? {} : { at: at.day }),
      ...(knownDay.day === undefined ? {} : { knownAt: instantIn(knownDay.day, time) }),
    });
  };
  return (
    <form className="moment-panel" onSubmit={submit} noValidate>
      <BodyShort>{t.lead}</BodyShort>
      <div className="moment-fields">
        <DatePicker {...at.datepickerProps}>
          <DatePicker.Input
            {...at.inputProps}
            size="small"
            label={t.at}
            description={t.atHelp}
            error={isTried && at.isWrong && t.notADay}
          />
        </DatePicker>
        <div className="moment-known">
          <DatePicker {...knownDay.datepickerProps}>
            <DatePicker.Input
              {...knownDay.inputProps}
              size="small"
              label={t.knownAt}
              description={t.knownAtHelp}
              error={isTried && knownDay.isWrong && t.notADay}
            />
          </DatePicker>
          <TextField
            htmlSize={8}
            autoComplete="off"
            size="small"
            label={t.time}
            description={t.timeHelp}
            value={time}
            onChange={({ target }) => setTime(target.value)}
            error={isTried && timeError}
          />
        </div>
      </div>
      <div className="moment-actions">
        <Button size="small">{t.show}</Button>
        <Button size="small" variant="tertiary" type="button" onClick={close}>
          {t.close}
        </Button>
      </div>
      <QuickChoices shown={shown} choose={(day) => goTo({ ...moment, at: day })} />
    </form>
  );
}

/** @param written a time of the day; none means its end */
function instantIn(day: Day, written: string): string {
  const time = readTime(written);
  return time === undefined ? endOfDay(day) : instantOf({ day, time });
}

/** A day that is chosen in a calendar or written; `isWrong` when what is written is no day until today. */
export function useDay(initial: Day | undefined) {
  const [isWrong, setWrong] = useState(false);
  const { datepickerProps, inputProps, selectedDay } = useDatepicker({
    ...(initial === undefined ? {} : { defaultSelected: dateOf(initial) }),
    toDate: dateOf(norwegianToday()),
    onValidate: ({ isEmpty, isValidDate }) => setWrong(!isEmpty && !isValidDate),
  });
  return {
    datepickerProps,
    inputProps,
    isWrong,
    day: selectedDay === undefined ? undefined : dayOf(selectedDay),
  };
}

// The calendar works with midnights of the browser's own time.
function dateOf(day: Day): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}

const dayOf = (date: Date): Day =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
