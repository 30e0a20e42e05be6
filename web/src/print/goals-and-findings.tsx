import type { Case } from '../api/answers.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { ruleText } from '../vocabulary/rule-text.js';
import { useWords } from '../vocabulary/words.js';
import { texts } from './texts.js';

export function GoalLines({ goals }: { goals: Case['goals'] }) {
  const t = useTexts(texts);
  const words = useWords();
  if (goals.length === 0) return <p>{t.noGoals}</p>;
  return (
    <ol className="paper-list">
      {goals.map(({ number, text, status, criterion }) => (
        <li key={number}>
          {words.said('text', text, 'sign-agreement')} –{' '}
          <strong>{status === undefined ? t.notJudged : words.option('status', status)}</strong>
          {criterion !== undefined && (
            <>
              <br />
              {t.criterion}: {words.said('criterion', criterion, 'sign-agreement')}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Every finding; what cannot be decided says so. */
export function FindingLines({ findings }: { findings: Case['findings'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (findings.length === 0) return <p>{t.noFindings}</p>;
  return (
    <ul className="paper-list">
      {findings.map(({ rule, events, outcome, text, values }) => (
        <li key={`${rule} ${events.join()}`}>
          {outcome === 'unknown' && <em>{t.undecided} </em>}
          {ruleText(text, values, language)}
        </li>
      ))}
    </ul>
  );
}
