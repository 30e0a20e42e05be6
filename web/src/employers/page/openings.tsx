import { Tag } from '@navikt/ds-react/Tag';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { Section } from '../../case/facts/section.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { texts as shared } from '../texts.js';
import { LongList } from './long-list.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { texts } from './texts.js';

type Open = Employer['openings']['open'][number];
type Ended = Employer['openings']['ended'][number];

/** Where there is room and until when, and what became of earlier openings. */
export function Openings({ openings: { open, ended } }: { openings: Employer['openings'] }) {
  const t = useTexts(texts);
  return (
    <Section title={t.openings}>
      {open.length === 0 && (
        <BodyShort size="small" textColor="subtle">
          {t.noOpenings}
        </BodyShort>
      )}
      <ul className="employer-plain-list">
        {open.map((opening) => (
          <li key={opening.fact}>
            <OpenOpening opening={opening} />
          </li>
        ))}
      </ul>
      <RecordLinks>
        <RecordLink about={{ command: 'announce-opening' }} />
      </RecordLinks>
      {ended.length > 0 && (
        <div className="employer-part">
          <Heading level="3" size="xsmall">
            {t.endedOpenings}
          </Heading>
          <LongList>
            {ended.toReversed().map((opening) => (
              <EndedOpening key={opening.fact} opening={opening} />
            ))}
          </LongList>
        </div>
      )}
    </Section>
  );
}

function OpenOpening({ opening }: { opening: Open }) {
  const t = useTexts(texts);
  const s = useTexts(shared);
  const words = useWords();
  const saidDate = useSaidDate();
  const { value, since, lastDay, daysLeft, windowPassed, firstCandidate, fact } = opening;
  const told = [
    ...(value.workArea === undefined ? [] : [value.workArea]),
    ...(value.percentage === undefined
      ? []
      : [words.said('percentage', value.percentage, 'announce-opening')]),
    t.announced(saidDate(since)),
    lastDay === undefined ? t.noWindow : t.windowTo(saidDate(lastDay)),
    firstCandidate ? t.firstCandidate(saidDate(firstCandidate.on)) : t.noCandidate,
  ];
  return (
    <>
      <strong className="employer-opening">{s.opening(value.kind, value.places)}</strong>{' '}
      {daysLeft !== undefined && (
        <Tag size="xsmall" variant="moderate" data-color={daysLeft <= 7 ? 'warning' : 'neutral'}>
          {t.daysLeft(daysLeft)}
        </Tag>
      )}
      <div className="employer-told">{told.join(' · ')}</div>
      {value.mustHaves && (
        <div className="employer-told">
          {words.field('mustHaves', 'announce-opening')}:{' '}
          {words.said('mustHaves', value.mustHaves, 'announce-opening')}
        </div>
      )}
      {windowPassed && <BodyShort size="small">{t.windowPassed}</BodyShort>}
      <RecordLinks>
        <RecordLink about={{ command: 'fill-opening', fact }} />
        <RecordLink about={{ command: 'expire-opening', fact }} />
      </RecordLinks>
    </>
  );
}

function EndedOpening({ opening }: { opening: Ended }) {
  const t = useTexts(texts);
  const s = useTexts(shared);
  const words = useWords();
  const saidDate = useSaidDate();
  const { kind, announcedOn, endedOn, how, byCandidate, reason } = opening;
  const became = how === 'expired' ? t.expired : byCandidate ? t.filledByCandidate : t.filled;
  const told = [
    t.span(saidDate(announcedOn), saidDate(endedOn)),
    became,
    ...(reason === undefined ? [] : [words.option('reason', reason, 'expire-opening')]),
  ];
  return (
    <>
      <span className="employer-opening">
        {s.opening(kind === 'job' ? 'job' : 'training', undefined)}
      </span>{' '}
      <span className="employer-told">{told.join(' · ')}</span>
    </>
  );
}
