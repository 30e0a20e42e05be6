import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { daysBetween, isDay } from '../../../../src/domain/time/day.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { texts } from './texts.js';

/** Before a new contact: somebody was here lately. Nothing where nobody was. */
export function RecentContact({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const words = useWords();
  const [newest] = employer.recentContact.contacts;
  if (!newest) return null;
  const { on } = newest;
  // A rough date has no number of days: its last possible day may be today.
  const when =
    on !== undefined && isDay(on) ? t.daysAgo(daysBetween(on, employer.profile.day)) : t.lately;
  const who = [
    newest.unit ??
      (newest.by === undefined ? undefined : words.option('by', newest.by, 'contact-employer')),
    newest.staff,
  ].filter((part) => part !== undefined);
  return (
    <InlineMessage status="warning" size="small" className="employer-recent">
      {t.someoneWasHere(who.length === 0 ? when : `${when} (${who.join(', ')})`)} {t.talkFirst}
    </InlineMessage>
  );
}
