import { Button } from '@navikt/ds-react/Button';
import { DatePicker } from '@navikt/ds-react/DatePicker';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useDay } from '../../case/moment/look-back-form.js';
import { withMoment, type Moment } from '../../case/moment/moment.js';
import { endOfDay, wallClockAt } from '../../case/moment/norwegian-time.js';
import { useTexts } from '../../i18n/language.js';
import { texts } from './texts.js';

/** Two days, one on each clock: as it was, and as it was known. */
export default function LookBackForm({ moment, close }: { moment: Moment; close: () => void }) {
  const { lookingBack: t } = useTexts(texts);
  const [, setAddress] = useSearchParams();
  const [isTried, setTried] = useState(false);
  const at = useDay(moment.at);
  const known = useDay(moment.knownAt && wallClockAt(new Date(moment.knownAt)).day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (at.isWrong || known.isWrong) return;
    const next = {
      ...(at.day === undefined ? {} : { at: at.day }),
      ...(known.day === undefined ? {} : { knownAt: endOfDay(known.day) }),
    };
    setAddress((now) => withMoment(now, next));
    close();
  };
  return (
    <form className="moment-panel" onSubmit={submit} noValidate>
      <div className="moment-fields">
        {[
          { ...at, label: t.day },
          { ...known, label: t.knownDay },
        ].map(({ label, datepickerProps, inputProps, isWrong }) => (
          <DatePicker key={label} {...datepickerProps}>
            <DatePicker.Input
              {...inputProps}
              size="small"
              label={label}
              error={isTried && isWrong && t.notADay}
            />
          </DatePicker>
        ))}
      </div>
      <div className="moment-actions">
        <Button size="small">{t.show}</Button>
      </div>
    </form>
  );
}
