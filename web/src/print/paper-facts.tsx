import type { Case } from '../api/answers.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { statedFields } from '../timeline/stated-fields.js';
import { useStateWords } from '../vocabulary/states.js';
import { useWords } from '../vocabulary/words.js';
import { Fact } from './fact.js';
import { texts } from './texts.js';

/** Who it is about, where it stands, and what was said of background and needs. */
export function PaperFacts({ shown }: { shown: Case }) {
  const t = useTexts(texts);
  const words = useWords();
  const states = useStateWords();
  const saidDate = useSaidDate();
  const { facts, personName, state } = shown;
  const closed = facts['closed'] as { on?: string } | undefined;
  return (
    <>
      <dl className="paper-facts">
        {personName !== undefined && <Fact name={t.person}>{words.said('name', personName)}</Fact>}
        <Fact name={t.pseudonym}>{String(facts['pseudonym'] ?? shown.caseId)}</Fact>
        <Fact name={t.state}>{state === undefined ? t.notOpened : states.state(state)}</Fact>
        <Fact name={t.counsellor}>{useCounsellorSaid(shown.counsellor)}</Fact>
        {['office', 'gender', 'ageBand'].map((field) => (
          <Fact key={field} name={words.field(field, 'open-case')}>
            {words.said(field, facts[field], 'open-case')}
          </Fact>
        ))}
        <Fact name={t.opened}>{saidDate(facts['openedOn'] as string | undefined)}</Fact>
        {closed && <Fact name={t.closed}>{saidDate(closed.on)}</Fact>}
      </dl>
      <Stated title={t.background} type="BackgroundRecorded" data={facts['background']} />
      <Stated title={t.assessment} type="AssessmentCompleted" data={facts['assessment']} />
      <Stated title={t.closing} type="CaseClosed" data={facts['closed']} />
    </>
  );
}

function useCounsellorSaid(counsellor: Case['counsellor']): string {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  if (counsellor === undefined) return t.noCounsellor;
  return counsellor.since === undefined
    ? counsellor.counsellor
    : t.counsellorSince(counsellor.counsellor, saidDate(counsellor.since));
}

function Stated({ title, type, data }: { title: string; type: string; data: unknown }) {
  const words = useWords();
  const stated = statedFields((data as object | undefined) ?? {}, type);
  if (stated.length === 0) return null;
  return (
    <>
      <h3 className="paper-subheading">{title}</h3>
      <dl className="paper-facts">
        {stated.map(({ field, value, command }) => (
          <Fact key={field} name={words.field(field, command)}>
            {words.said(field, value, command)}
          </Fact>
        ))}
      </dl>
    </>
  );
}
