import { ReadMore } from '@navikt/ds-react/ReadMore';
import { BodyShort } from '@navikt/ds-react/Typography';
import { Fact, Facts, Section } from '../../case/facts/section.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { SaidDay } from '../said-day.js';
import { texts } from './cooperation-texts.js';
import { RecordLink, RecordLinks } from './record-link.js';

type Cooperation = Employer['cooperation'];
type Score = NonNullable<Cooperation['closeness']>;

/** The form that the cooperation has, proposed by a rule until a person has confirmed it. */
export function CooperationSection({ cooperation }: { cooperation: Cooperation }) {
  const t = useTexts(texts);
  const words = useWords();
  const { suggestion, confirmed, closeness, activeness, oneSided } = cooperation;
  const form = (name: string) => words.option('form', name, 'classify-cooperation-form');
  const enough = suggestion !== 'insufficientData';
  return (
    <Section title={t.title}>
      <Facts>
        <Fact name={t.suggested}>{enough ? form(suggestion) : t.insufficient}</Fact>
        <Fact name={t.confirmed}>
          {confirmed ? (
            <>
              {form(confirmed.form)}, <SaidDay edtf={confirmed.since} />
            </>
          ) : (
            t.notConfirmed
          )}
        </Fact>
        {closeness && <ScoreFact name={t.closeness} score={closeness} />}
        {activeness && <ScoreFact name={t.activeness} score={activeness} />}
      </Facts>
      {oneSided && <BodyShort size="small">{t.oneSided[oneSided]}</BodyShort>}
      {confirmed && enough && confirmed.form !== suggestion && (
        <BodyShort size="small">{t.differs}</BodyShort>
      )}
      {enough && (
        <BodyShort size="small" textColor="subtle" className="employer-note">
          {t.proposal} {t.basis(cooperation.placements, cooperation.contacts)}
        </BodyShort>
      )}
      {closeness && activeness && (
        <ReadMore header={t.how} size="small">
          <Components score={closeness} />
          <Components score={activeness} />
        </ReadMore>
      )}
      <RecordLinks>
        <RecordLink about={{ command: 'classify-cooperation-form' }} />
      </RecordLinks>
    </Section>
  );
}

function ScoreFact({ name, score: { score, known } }: { name: string; score: Score }) {
  const t = useTexts(texts);
  return (
    <Fact name={name}>
      {t.score(score)} <span className="employer-told">({t.known(known)})</span>
    </Fact>
  );
}

function Components({ score: { components } }: { score: Score }) {
  const t = useTexts(texts);
  const names: Readonly<Record<string, string>> = t.components;
  return (
    <Facts>
      {components.map(({ id, value }) => (
        <Fact key={id} name={names[id] ?? id}>
          {value === undefined ? t.unknown : t.score(value)}
        </Fact>
      ))}
    </Facts>
  );
}
