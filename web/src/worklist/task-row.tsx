import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Detail } from '@navikt/ds-react/Typography';
import { memo } from 'react';
import { Link as RouterLink } from 'react-router';
import { ButtonLink } from '../ui/button-link.js';
import { addressOf } from '../api/read.js';
import { useLanguage, useSaidDate, useTexts } from '../i18n/language.js';
import { ruleText } from '../vocabulary/rule-text.js';
import { useStateWords } from '../vocabulary/states.js';
import { dueInWords } from './due-in-words.js';
import { listTexts } from './list/list-texts.js';
import type { Line } from './queries.js';
import { stepFor } from './steps.js';
import { texts } from './texts.js';

interface TaskRowProps {
  line: Line;
  /** Whether the reader records milestones. */
  records: boolean;
  /** Whether lines of several offices can stand in the list. */
  showsOffice: boolean;
}

/** One thing to do: by when, what, for whom, and the milestone that does it. */
export const TaskRow = memo(function TaskRow({ line, records, showsOffice }: TaskRowProps) {
  const { language } = useLanguage();
  return (
    <li className="worklist-row">
      <Due line={line} />
      <div className="worklist-what">
        <div className="worklist-title">
          <BodyShort weight="semibold">{line.title[language]}</BodyShort>
          <Employer line={line} />
        </div>
        <BodyShort size="small" className="list-subtle">
          {ruleText(line.text, line.values, language)}
        </BodyShort>
      </div>
      <Whose line={line} showsOffice={showsOffice} />
      {records && <Step line={line} />}
    </li>
  );
});

function Due({ line: { due, daysLeft, urgency, since } }: { line: Line }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const said = useSaidDate();
  return (
    <div className="worklist-due">
      <BodyShort
        size="small"
        weight="semibold"
        {...(urgency === 'overdue' ? { className: 'worklist-overdue' } : {})}
      >
        {dueInWords(daysLeft, language)}
      </BodyShort>
      <Detail className="list-subtle">
        <time dateTime={due}>{words.due(said(due))}</time>
      </Detail>
      {since !== undefined && <Detail className="list-subtle">{words.since(said(since))}</Detail>}
    </div>
  );
}

function Employer({ line: { employerId, employerName } }: { line: Line }) {
  if (employerName === undefined) return null;
  return (
    <BodyShort size="small">
      <Link as={RouterLink} to={`/arbeidsgivere/${employerId}`} data-color="neutral">
        {employerName}
      </Link>
    </BodyShort>
  );
}

function Whose({ line, showsOffice }: { line: Line; showsOffice: boolean }) {
  const { state } = useStateWords();
  const words = useTexts(listTexts);
  const { caseId, pseudonym, counsellor, office } = line;
  return (
    <div className="worklist-whose">
      <BodyShort weight="semibold">
        <Link as={RouterLink} to={`/saker/${caseId}`}>
          {pseudonym ?? words.noPseudonym}
        </Link>
      </BodyShort>
      <Detail>{state(line.state)}</Detail>
      <Detail className="list-subtle">
        {counsellor === undefined ? (
          words.unassigned
        ) : (
          <>
            <span className="visually-hidden">{words.counsellor} </span>
            {counsellor}
          </>
        )}
        {showsOffice && office !== undefined && ` · ${words.office} ${office}`}
      </Detail>
    </div>
  );
}

function Step({ line }: { line: Line }) {
  const { steps, look, inCase } = useTexts(texts);
  const { noPseudonym } = useTexts(listTexts);
  const step = stepFor(line);
  const caseAddress = `/saker/${line.caseId}`;
  return (
    <div className="worklist-step">
      <ButtonLink
        to={
          step
            ? addressOf(`${caseAddress}/registrer/${step.command}`, { fact: step.fact })
            : caseAddress
        }
        size="small"
        variant={step ? 'secondary' : 'tertiary'}
      >
        {step ? steps[step.command] : look}
        <span className="visually-hidden"> {inCase(line.pseudonym ?? noPseudonym)}</span>
      </ButtonLink>
    </div>
  );
}
