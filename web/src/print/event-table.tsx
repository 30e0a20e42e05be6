import type { CaseTimeline } from '../api/answers.js';
import { changesOf } from '../case/log/entries.js';
import { saidInstant } from '../case/moment/moment.js';
import { useLanguage, useSaidDate, useTexts } from '../i18n/language.js';
import { statedFields } from '../timeline/stated-fields.js';
import { commandOf } from '../vocabulary/forms.js';
import { useStateWords } from '../vocabulary/states.js';
import { useWords } from '../vocabulary/words.js';
import { texts } from './texts.js';

type Entry = CaseTimeline['entries'][number];
type Amendment = NonNullable<Entry['retracted']>;

/** Everything that happened, in order of happening, with what was corrected and what was taken back. */
export function EventTable({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  return (
    <table className="paper-events">
      <caption>{t.events}</caption>
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.recorded}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EventRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function EventRow({ entry }: { entry: Entry }) {
  const t = useTexts(texts);
  const words = useWords();
  const states = useStateWords();
  const saidDate = useSaidDate();
  const marks = marksOf(entry, t);
  return (
    <tr className={entry.retracted && 'paper-retracted'}>
      <td>{entry.revision}</td>
      <td>{saidDate(entry.occurredOn)}</td>
      <th scope="row">
        {words.event(entry.type)}
        {marks.length > 0 && ` (${marks.join(', ')})`}
        <Stated entry={entry} />
        {entry.corrections?.map((correction) => (
          <div key={correction.id} className="paper-amendment">
            <AmendedBy what={t.corrected} amendment={correction} />
            {changesOf(correction).map(({ field, before, after }) => (
              <div key={field}>
                {words.field(field, commandOf(entry.type))}:{' '}
                <del>{words.said(field, before, commandOf(entry.type))}</del> {t.changedTo}{' '}
                <ins>{words.said(field, after, commandOf(entry.type))}</ins>
              </div>
            ))}
          </div>
        ))}
        {entry.retracted && (
          <div className="paper-amendment">
            <AmendedBy what={t.retracted} amendment={entry.retracted} />
          </div>
        )}
      </th>
      <td>
        <Recorded {...entry} />
        {entry.source !== undefined && (
          <div>
            {t.source}: {states.source(entry.source).toLocaleLowerCase('nb')}
          </div>
        )}
      </td>
    </tr>
  );
}

function marksOf({ data }: Entry, t: typeof texts.nb): string[] {
  return [
    ...(data['basis'] === 'inferred' ? [t.inferred] : []),
    ...(data['dateBasis'] === 'inferred' ? [t.inferredDate] : []),
  ];
}

function Stated({ entry: { data, type } }: { entry: Entry }) {
  const words = useWords();
  const stated = statedFields(data, type);
  if (stated.length === 0) return null;
  return (
    <div className="paper-stated">
      {stated
        .map(
          ({ field, value, command }) =>
            `${words.field(field, command)}: ${words.said(field, value, command)}`,
        )
        .join(' · ')}
    </div>
  );
}

function Recorded({ recordedAt, recordedBy }: Pick<Amendment, 'recordedAt' | 'recordedBy'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <>
      <time dateTime={recordedAt}>{saidInstant(recordedAt, language)}</time>{' '}
      {t.by(recordedBy.actor, recordedBy.office)}
    </>
  );
}

function AmendedBy({ what, amendment }: { what: string; amendment: Amendment }) {
  const t = useTexts(texts);
  const words = useWords();
  const { reason, reasonCode } = amendment;
  const reasons = [
    ...(reasonCode === undefined ? [] : [words.option('reasonCode', reasonCode, 'correct-fact')]),
    ...(reason === undefined ? [] : [words.said('reason', reason, 'correct-fact')]),
  ];
  return (
    <div>
      <strong>{what}</strong> <Recorded {...amendment} />
      {reasons.length > 0 && `. ${t.reason}: ${reasons.join('. ')}`}
    </div>
  );
}
