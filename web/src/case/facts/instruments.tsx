import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { texts } from './record-texts.js';
import { Section } from './section.js';

type KindUse = Case['instruments'][number];

/** What was used of what there is, and what was not: that nothing was tried is knowledge too. */
export function Instruments({ instruments }: { instruments: Case['instruments'] }) {
  const t = useTexts(texts);
  const words = useWords();
  const tried = instruments.filter((one) => one.instruments.length > 0);
  const untried = instruments.filter((one) => one.instruments.length === 0);
  const kind = ({ kind: name }: KindUse) => words.option('kind', name, 'start-instrument');
  return (
    <Section title={t.instruments}>
      {tried.length === 0 ? (
        <BodyShort size="small">{t.noneUsed}</BodyShort>
      ) : (
        <ul className="case-items">
          {tried.flatMap((one) =>
            one.instruments.map((use) => (
              <li key={use.id}>
                <BodyShort weight="semibold">{kind(one)}</BodyShort>
                <Use use={use} />
              </li>
            )),
          )}
        </ul>
      )}
      {untried.length > 0 && (
        <BodyShort size="small" textColor="subtle" className="case-more">
          {t.notUsed}: {words.list(untried.map((one) => kind(one).toLowerCase()))}
        </BodyShort>
      )}
    </Section>
  );
}

function Use({ use }: { use: KindUse['instruments'][number] }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { stage, from, to, plannedEnd, endedEarly, endReason } = use;
  const said = [
    t.stages[stage],
    ...(stage === 'running' || stage === 'ended'
      ? [t.fromTo(saidDate(from), to === undefined ? undefined : saidDate(to))]
      : []),
    ...(plannedEnd === undefined ? [] : [t.plannedEnd(saidDate(plannedEnd))]),
    ...(endedEarly ? [t.endedEarly] : []),
    ...(endReason === undefined ? [] : [words.said('reason', endReason, 'end-instrument')]),
  ];
  return <BodyShort size="small">{said.join(', ')}</BodyShort>;
}
