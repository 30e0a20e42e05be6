import { MomentBar } from '../../case/moment/moment-bar.js';
import { saidInstant, type Moment } from '../../case/moment/moment.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { texts } from './texts.js';

/** The bar of an employer. */
export function MomentBarOfEmployer({ moment: { at, knownAt } }: { moment: Moment }) {
  const { lookingBack: t } = useTexts(texts);
  const { language } = useLanguage();
  const saidDate = useSaidDate();
  const known = knownAt === undefined ? undefined : saidInstant(knownAt, language);
  const said =
    at === undefined
      ? known && t.onlyKnown(known)
      : [t.at(saidDate(at)), ...(known === undefined ? [] : [t.known(known)])].join(', ');
  return <MomentBar said={said} more={t.more} />;
}
