import { InfoCard } from '@navikt/ds-react/InfoCard';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import { useCaseOnPage } from '../context.js';
import { Fact, Facts } from './section.js';
import { texts } from './side-texts.js';

/** A training that is about to end, and what is on its way for the time after. */
export function Transitions({ transitions }: { transitions: Case['transitions'] }) {
  return transitions.map((one) => <NearEnd key={one.training} transition={one} />);
}

function NearEnd({ transition }: { transition: Case['transitions'][number] }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { employerNames } = useCaseOnPage();
  const { plannedEnd, employerId, hire, jobProspect, subsidies } = transition;
  const employer = employerNames.get(employerId);
  return (
    <InfoCard
      data-color={hire === 'open' ? 'warning' : 'info'}
      size="small"
      as="section"
      className="case-near-end"
    >
      <InfoCard.Header>
        <InfoCard.Title as="h3">{t.transition(saidDate(plannedEnd))}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <BodyShort spacing>
          {employer === undefined ? '' : `${employer}: `}
          {t.hire[hire]}
        </BodyShort>
        <Facts>
          <Fact name={t.jobProspect}>
            {words.said('jobProspect', jobProspect, 'clarify-expectations')}
          </Fact>
          <Fact name={t.subsidies}>
            {subsidies.length === 0
              ? t.noSubsidy
              : subsidies
                  .map(({ kind, step, plannedEnd: end }) =>
                    [
                      words.option('kind', kind, 'start-instrument'),
                      t.steps[step],
                      end === undefined ? t.untilNotStated : t.until(saidDate(end)),
                    ].join(', '),
                  )
                  .join('. ')}
          </Fact>
        </Facts>
      </InfoCard.Content>
    </InfoCard>
  );
}
