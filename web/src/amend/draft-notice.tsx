import { Button } from '@navikt/ds-react/Button';
import { InfoCard } from '@navikt/ds-react/InfoCard';
import { BodyLong, BodyShort } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import { wallClockAt } from '../case/moment/norwegian-time.js';
import { saidInstant } from '../case/moment/moment.js';
import { useLanguage, useTexts, type Language } from '../i18n/language.js';
import { ProblemView } from '../ui/problem-view.js';
import { useProblemText } from '../vocabulary/problems.js';
import type { DraftStatus } from './draft-keeper.js';
import { draftTexts } from './draft-texts.js';
import type { Draft, OfferedDraft } from './draft.js';
import './amend.css';

interface DraftOfferProps<V> {
  draft: Draft<V>;
  /** Puts what was kept into the form. */
  onResume: (fields: Partial<V>, offered: OfferedDraft<V>) => void;
}

/** What somebody wrote here earlier and did not record: to go on with or to discard. */
export function DraftOffer<V>({ draft, onResume }: DraftOfferProps<V>) {
  const t = useTexts(draftTexts);
  const { language } = useLanguage();
  const [problem, setProblem] = useState<unknown>();
  const { offered } = draft;
  if (!offered) return null;
  const resume = () => {
    onResume(offered.fields, offered);
    draft.resume();
  };
  return (
    <InfoCard data-color="info" as="section" size="small">
      <InfoCard.Header>
        <InfoCard.Title as="h2">
          {t.offerTitle(saidInstant(offered.savedAt, language))}
        </InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <BodyLong spacing>{t.offerBody}</BodyLong>
        <div className="amend-buttons">
          <Button type="button" size="small" onClick={resume}>
            {t.resume}
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => void draft.discardOffered().catch(setProblem)}
          >
            {t.discard}
          </Button>
        </div>
        {problem !== undefined && <ProblemView problem={problem} />}
      </InfoCard.Content>
    </InfoCard>
  );
}

/**
 * How it stands with the draft. Aloud only the first time it is saved, and when it is not: each save
 * said aloud would talk into the typing.
 */
export function DraftStatusLine({ status }: { status: DraftStatus }) {
  const t = useTexts(draftTexts);
  const shown = useStatusWords(status);
  const aloud = status.is === 'failed' ? shown : status.is === 'nothing' ? '' : t.savedAloud;
  return (
    <>
      <BodyShort size="small" textColor="subtle" as="div" aria-hidden className="amend-status">
        {shown}
      </BodyShort>
      <output className="visually-hidden">{aloud}</output>
    </>
  );
}

function useStatusWords(status: DraftStatus): string {
  const t = useTexts(draftTexts);
  const { language } = useLanguage();
  const said = useProblemText();
  switch (status.is) {
    case 'nothing':
      return '';
    case 'saving':
      return t.saving;
    case 'saved':
      return t.saved(clockTime(status.savedAt, language));
    case 'failed': {
      if (status.problem.status === 401) return t.loggedOut;
      if (status.again) return t.notConnected;
      const { what, remedy = '' } = said.problem(status.problem);
      return [t.notSaved, what, remedy].join(' ').trim();
    }
  }
}

/** The time of day in Norway: 14.05, in English 14:05. */
function clockTime(instant: string, language: Language): string {
  const { time } = wallClockAt(new Date(instant));
  return language === 'en' ? time : time.replace(':', '.');
}
