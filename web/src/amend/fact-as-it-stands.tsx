import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { detailsOf } from '../case/log/details.js';
import { EntryAmendments } from '../case/log/amendments.js';
import { InferredMarks, SaidInstant } from '../case/said.js';
import { SaidDay } from '../employers/said-day.js';
import { useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { useSaidValue } from './said-value.js';
import type { Entry } from './target.js';
import { amendTexts } from './texts.js';

/** What is recorded, in its effective form, with what was amended about it so far. */
export function FactAsItStands({ entry }: { entry: Entry }) {
  const t = useTexts(amendTexts);
  const words = useWords();
  const said = useSaidValue();
  const { actor } = entry.recordedBy;
  return (
    <section className="amend-fact" aria-labelledby="amend-fact">
      <Heading level="2" size="small" id="amend-fact">
        {t.asItStands}
      </Heading>
      <dl className="amend-values">
        <div>
          <dt>{t.happened}</dt>
          <dd>
            <SaidDay edtf={entry.occurredOn} /> <InferredMarks data={entry.data} />
          </dd>
        </div>
        {entry.source !== undefined && (
          <div>
            <dt>{words.field('source')}</dt>
            <dd>{words.option('source', entry.source)}</dd>
          </div>
        )}
        {detailsOf(entry).map((detail) => (
          <div key={detail.field}>
            <dt>{words.field(detail.field, detail.command)}</dt>
            <dd>{said(detail)}</dd>
          </div>
        ))}
      </dl>
      <BodyShort size="small" textColor="subtle" as="div">
        {t.recorded} <SaidInstant instant={entry.recordedAt} /> {t.recordedBy(actor)}
      </BodyShort>
      <EntryAmendments entry={entry} />
    </section>
  );
}
