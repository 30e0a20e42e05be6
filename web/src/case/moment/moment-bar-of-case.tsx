import type { Case, CaseTimeline } from '../../api/answers.js';
import { useLanguage, useTexts } from '../../i18n/language.js';
import { useCase, useTimeline } from '../queries.js';
import { laterThan, type Later } from './differences.js';
import { MomentBar } from './moment-bar.js';
import { saidMoment, type Moment } from './moment.js';
import { texts } from './texts.js';

interface MomentBarOfCaseProps {
  shown: Case;
  timeline: CaseTimeline | undefined;
  moment: Moment;
}

/** The bar of a case, with how many things came later. */
export function MomentBarOfCase({ shown, timeline, moment }: MomentBarOfCaseProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { at, knownAt } = moment;
  const { data: now } = useCase(shown.caseId, {});
  const known = useTimeline(
    shown.caseId,
    knownAt === undefined ? {} : { knownAt },
    at !== undefined,
  );
  const later =
    now &&
    (at === undefined || (timeline && known.data)) &&
    laterThan({
      moment,
      past: shown,
      now,
      ...(timeline ? { entriesThen: timeline } : {}),
      ...(known.data ? { entriesKnown: known.data } : {}),
    });
  return (
    <MomentBar
      said={saidMoment(moment, language)}
      more={[...(later ? [laterInWords(later, t)] : []), t.notRecording].join(' ')}
    />
  );
}

/** @param t the words of the language that is chosen */
function laterInWords({ recorded, corrections, happened }: Later, t: (typeof texts)['nb']): string {
  const parts = [
    ...(recorded === 0
      ? []
      : [
          t.recordedLater(recorded) +
            (corrections === 0 ? '' : `, ${t.correctedLater(corrections)}`),
        ]),
    ...(happened === 0 ? [] : [t.happenedLater(happened)]),
  ];
  return parts.length === 0 ? t.nothingLater : `${parts.join('. ')}.`;
}
