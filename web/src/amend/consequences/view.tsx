import { Tag } from '@navikt/ds-react/Tag';
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import type { Consequences } from '../../../../src/domain/rules/consequences.js';
import { useRules } from '../../case/queries.js';
import { useLanguage, useSaidDate, useTexts } from '../../i18n/language.js';
import { useStateWords } from '../../vocabulary/states.js';
import { useWords } from '../../vocabulary/words.js';
import { useSaidEvent } from '../said-value.js';
import { amendTexts } from '../texts.js';
import { consequencesInWords, type SaidChange } from './in-words.js';
import { consequenceTexts } from './texts.js';

/** What an amendment changes beside the fact itself, group by group. */
export function ConsequencesView({ consequences }: { consequences: Consequences }) {
  const t = useTexts(amendTexts);
  const groups = useGroups(consequences);
  if (groups.length === 0) return <BodyLong>{t.nothingBeside}</BodyLong>;
  return groups.map(({ kind, title, changes, notShown }) => (
    <section key={kind} className="amend-group" aria-labelledby={`amend-${kind}`}>
      <Heading level="4" size="xsmall" id={`amend-${kind}`}>
        {title}
      </Heading>
      <ul className="amend-changes">
        {changes.map((change, at) => (
          // One rule can say several things of the same event: only the place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${change.what} ${change.about} ${at}`}>
            <OneChange change={change} />
          </li>
        ))}
        {notShown > 0 && <li>{t.more(notShown)}</li>}
      </ul>
    </section>
  ));
}

function useGroups(consequences: Consequences) {
  const { language } = useLanguage();
  const words = useWords();
  const states = useStateWords();
  const date = useSaidDate();
  const { data: rules } = useRules();
  return consequencesInWords(consequences, {
    t: consequenceTexts[language],
    words,
    date,
    ruleTitle: (rule) => rules?.get(rule)?.title[language] ?? rule,
    outcome: states.findingOutcome,
  });
}

const COLOURS = { appears: 'info', disappears: 'neutral', changes: 'warning' } as const;

function OneChange({ change: said }: { change: SaidChange }) {
  const { change, what, before, after, about, notes = [] } = said;
  const t = useTexts(amendTexts);
  const { change: marks } = useTexts(consequenceTexts);
  const event = useSaidEvent()(about ?? '');
  return (
    <>
      <Tag size="xsmall" variant="moderate" data-color={COLOURS[change]}>
        {marks[change]}
      </Tag>{' '}
      <strong>{what}</strong>
      {(before !== undefined || after !== undefined) && ': '}
      {before !== undefined && <del>{before}</del>}
      {before !== undefined && after !== undefined && (
        <>
          {' '}
          <span aria-hidden>→</span>
          <span className="visually-hidden">{t.changedTo}</span>{' '}
        </>
      )}
      {after !== undefined && <ins>{after}</ins>}
      {event !== undefined && !what.includes(event) && (
        <span className="amend-about"> {event}</span>
      )}
      {notes.map((note) => (
        <span key={note} className="amend-about">
          {note}
        </span>
      ))}
    </>
  );
}
