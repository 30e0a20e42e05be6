import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { SaidDay } from '../../employers/said-day.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { texts } from './record-texts.js';
import { Section } from './section.js';

/** Who of those concerned has read what is written, and what they say to it. */
export function Reviews({ reviews }: { reviews: Case['reviews'] }) {
  const t = useTexts(texts);
  const words = useWords();
  if (reviews.length === 0) return null;
  return (
    <Section title={t.reviews}>
      <ul className="case-items">
        {reviews.map((review) => (
          <li key={review.id}>
            <BodyShort size="small">
              {words.option('by', review.by, 'review-narrative')}{' '}
              {review.accepted ? t.accepted : t.notAccepted} (<SaidDay edtf={review.on} />
              ).
              {review.changedSince === true && ` ${t.changedSince}`}
            </BodyShort>
            {review.remarks !== undefined && (
              <BodyShort size="small">
                {words.said('remarks', review.remarks, 'review-narrative')}
              </BodyShort>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
