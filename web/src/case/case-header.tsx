import { Tag } from '@navikt/ds-react/Tag';
import type { ReactNode } from 'react';
import { useTexts, useSaidDate } from '../i18n/language.js';
import type { Case } from '../api/answers.js';
import { SaidDay } from '../employers/said-day.js';
import { colourOfState } from '../vocabulary/state-colours.js';
import { useStateWords } from '../vocabulary/states.js';
import { useWords } from '../vocabulary/words.js';
import { texts } from './texts.js';

/** Where the person stands, who follows up, and since when. */
export function CaseHeader({ shown, children }: { shown: Case; children?: ReactNode }) {
  const t = useTexts(texts);
  const states = useStateWords();
  const { state } = shown;
  return (
    <div className="case-header">
      <Tag variant="moderate" data-color={colourOfState(state ?? '') ?? 'neutral'}>
        {state === undefined ? t.notOpened : states.state(state)}
      </Tag>
      <dl className="case-header-facts">
        <Counsellor counsellor={shown.counsellor} />
        <OfTheCase facts={shown.facts} hasName={shown.personName !== undefined} />
      </dl>
      {children}
    </div>
  );
}

function Counsellor({ counsellor }: { counsellor: Case['counsellor'] }) {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  return (
    <HeaderFact name={t.counsellor}>
      {counsellor === undefined
        ? t.noCounsellor
        : counsellor.since === undefined
          ? counsellor.counsellor
          : `${counsellor.counsellor} (${t.since(saidDate(counsellor.since))})`}
    </HeaderFact>
  );
}

function OfTheCase({ facts, hasName }: { facts: Case['facts']; hasName: boolean }) {
  const t = useTexts(texts);
  const words = useWords();
  const { office, openedOn, gender, ageBand, pseudonym, closed } = facts;
  return (
    <>
      {hasName && pseudonym !== undefined && (
        <HeaderFact name={t.pseudonym}>{String(pseudonym)}</HeaderFact>
      )}
      <HeaderFact name={t.office}>{words.said('office', office, 'open-case')}</HeaderFact>
      <HeaderFact name={t.opened}>
        <SaidDay edtf={textOf(openedOn)} />
      </HeaderFact>
      {closed !== undefined && <Closed closed={closed as Record<string, unknown>} />}
      <HeaderFact name={t.gender}>{words.said('gender', gender, 'open-case')}</HeaderFact>
      <HeaderFact name={t.ageBand}>{words.said('ageBand', ageBand, 'open-case')}</HeaderFact>
    </>
  );
}

function Closed({ closed }: { closed: Readonly<Record<string, unknown>> }) {
  const t = useTexts(texts);
  const words = useWords();
  const said = ['outcome', 'goalOutcome', 'note'].flatMap((field) =>
    closed[field] === undefined ? [] : [words.said(field, closed[field], 'close-case')],
  );
  return (
    <HeaderFact name={t.closed}>
      <SaidDay edtf={textOf(closed['on'])} />
      {said.length > 0 && `: ${said.join('. ')}`}
    </HeaderFact>
  );
}

const HeaderFact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
