import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { useLocation } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { justRecordedIn } from '../../record/just-recorded/just-recorded-state.js';
import { useWords } from '../../vocabulary/words.js';
import { texts } from '../record/texts.js';
import { EntryLink } from './entry-link.js';

/** That what was just sent is recorded; nothing where nothing was. */
export function JustRecorded() {
  const t = useTexts(texts);
  const words = useWords();
  const recorded = justRecordedIn(useLocation().state);
  if (!recorded) return null;
  const { id, type } = recorded.event;
  return (
    <output>
      <InlineMessage status="success" size="small" className="employer-recent">
        {t.recorded(words.event(type))} <EntryLink id={id}>{t.seeEntry}</EntryLink>
      </InlineMessage>
    </output>
  );
}
