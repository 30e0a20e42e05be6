import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { commandOf } from '../../vocabulary/forms.js';
import { useWords } from '../../vocabulary/words.js';
import { SaidInstant } from '../said.js';
import { changedBeside, changesOf, type Correction, type Entry } from './entries.js';
import { texts } from './texts.js';

/** What was corrected about an entry, or that it was retracted: by whom, when, why and from what. */
export function EntryAmendments({ entry }: { entry: Entry }) {
  const t = useTexts(texts);
  return (
    <>
      {entry.corrections?.map((correction) => (
        <div key={correction.id} className="log-amendment">
          <Amended what={t.corrected} amendment={correction} />
          <Changes correction={correction} type={entry.type} />
        </div>
      ))}
      {entry.retracted && (
        <div className="log-amendment">
          <Amended what={t.retracted} amendment={entry.retracted} />
        </div>
      )}
    </>
  );
}

type Amendment = NonNullable<Entry['retracted']>;

function Amended({ what, amendment }: { what: string; amendment: Amendment }) {
  const t = useTexts(texts);
  const words = useWords();
  const { recordedAt, recordedBy, reason, reasonCode } = amendment;
  const reasons = [
    ...(reasonCode === undefined ? [] : [words.option('reasonCode', reasonCode, 'correct-fact')]),
    ...(reason === undefined ? [] : [words.said('reason', reason, 'correct-fact')]),
  ];
  const beside = changedBeside(amendment).map(([kind, number]) => t.beside[kind](number));
  return (
    <>
      <BodyShort size="small" weight="semibold">
        {what} <SaidInstant instant={recordedAt} /> {t.by(recordedBy.actor, recordedBy.office)}
      </BodyShort>
      {reasons.length > 0 && (
        <BodyShort size="small">
          {t.reason}: {reasons.join('. ')}
        </BodyShort>
      )}
      {beside.length > 0 && (
        <BodyShort size="small">
          {t.changedBeside}: {beside.join(', ')}
        </BodyShort>
      )}
    </>
  );
}

function Changes({ correction, type }: { correction: Correction; type: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const command = commandOf(type);
  const said = (field: string, value: unknown) =>
    value === undefined ? t.notStated : words.said(field, value, command);
  return (
    <dl className="case-facts">
      {changesOf(correction).map(({ field, before, after }) => (
        <div key={field} className="case-fact">
          <dt>{words.field(field, command)}</dt>
          <dd>
            <del>{said(field, before)}</del> <span aria-hidden>→</span>
            <span className="visually-hidden">{t.changedTo}</span> <ins>{said(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
