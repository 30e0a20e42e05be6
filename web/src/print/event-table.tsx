import type { CaseTimeline } from '../api/answers.js';
import { changesOf } from '../case/log/entries.js';
import { saidInstant } from '../case/moment/moment.js';
import { useLanguage, useSaidDate, useTexts } from '../i18n/language.js';
import { statedFields } from '../timeline/stated-fields.js';
import type { NamedEmployers } from '../timeline/use-said-periods.js';
import { commandOf } from '../vocabulary/forms.js';
import { useStateWords } from '../vocabulary/states.js';
import { useWords } from '../vocabulary/words.js';
import { texts } from './texts.js';

type Entry = CaseTimeline['entries'][number];
type Amendment = NonNullable<Entry['retracted']>;

interface EventTableProps {
  entries: readonly Entry[];
  employers: NamedEmployers;
}

/** Everything that happened, in order of happening, with what was corrected and what was taken back. */
export function EventTable({ entries, employers }: EventTableProps) {
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
          <EventRow key={entry.id} entry={entry} employer={employerOf(entry, employers)} />
        ))}
      </tbody>
    </table>
  );
}

const employerOf = ({ data }: Entry, employers: NamedEmployers): string | undefined =>
  employers.find(({ employerId }) => employerId === data['employerId'])?.name;

function EventRow({ entry, employer }: { entry: Entry; employer: string | undefined }) {
  const t = useTexts(texts);
  const words = useWords();
  const states = useStateWords();
  const saidDate = useSaidDate();
  const marks = marksOf(entry, t);
  return (
    <tr>
      <td>{entry.revision}</td>
      <td>{saidDate(entry.occurredOn)}</td>
      <th scope="row">
        {words.event(entry.type)}
        {marks.length > 0 && ` (${marks.join(', ')})`}
        <Stated entry={entry} employer={employer} />
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

function Stated({ entry, employer }: { entry: Entry; employer: string | undefined }) {
  const words = useWords();
  const stated = statedFields(entry.data, entry.type).map(
    ({ field, value, command }) =>
      `${words.field(field, command)}: ${words.said(field, value, command)}`,
  );
  const named = employer === undefined ? [] : [`${words.field('employerId')}: ${employer}`];
  const all = [...named, ...stated];
  return all.length > 0 && <div className="paper-stated">{all.join(' · ')}</div>;
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
