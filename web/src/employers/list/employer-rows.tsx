import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react/Link';
import { BodyShort } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { EmployerItem } from '../answers.js';
import { ReadinessTag } from '../readiness-tag.js';
import { SaidDay } from '../said-day.js';
import { texts as shared } from '../texts.js';
import './employer-rows.css';
import { texts } from './texts.js';

/**
 * The employers of one page. A list and no table: on a narrow screen each becomes a card, and what
 * stands in the heads is then said in each.
 */
export function EmployerRows({ employers }: { employers: readonly EmployerItem[] }) {
  const { heads } = useTexts(texts);
  return (
    <div className="employer-list">
      <div className="employer-row employer-row-heads" aria-hidden>
        {Object.values(heads).map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <ul className="employer-rows">
        {employers.map((employer) => (
          <li key={employer.employerId} className="employer-row">
            <EmployerRow employer={employer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EmployerRow({ employer }: { employer: EmployerItem }) {
  const t = useTexts(texts);
  const { noContact } = useTexts(shared);
  const { readiness, openings, trainees, elsewhere, lastContactOn } = employer;
  return (
    <>
      <div className="employer-row-who">
        <Who employer={employer} />
      </div>
      <Cell label={t.heads.readiness}>
        <ReadinessTag colour={readiness} />
      </Cell>
      <Cell label={t.heads.openings} quiet={openings === 0}>
        {t.places(openings)}
      </Cell>
      <Cell label={t.heads.trainees} quiet={trainees + elsewhere === 0}>
        {t.inTraining(trainees, elsewhere)}
      </Cell>
      <Cell label={t.heads.contact} quiet={lastContactOn === undefined}>
        {lastContactOn === undefined ? noContact : <SaidDay edtf={lastContactOn} />}
      </Cell>
    </>
  );
}

function Who({ employer }: { employer: EmployerItem }) {
  const t = useTexts(texts);
  const { noName } = useTexts(shared);
  const words = useWords();
  const { employerId, name, industry, municipality, employees, contact, leakage } = employer;
  const about = [
    ...(industry === undefined ? [] : [words.option('industry', industry)]),
    ...(municipality === undefined ? [] : [t.municipalityNo(municipality)]),
    ...(employees === undefined ? [] : [t.employees(employees)]),
    ...(contact === undefined ? [] : [t.ourContact(contact)]),
  ];
  return (
    <>
      <Link as={RouterLink} to={`/arbeidsgivere/${employerId}`} className="employer-row-name">
        {name ?? noName}
      </Link>
      {about.length > 0 && (
        <BodyShort size="small" textColor="subtle">
          {about.join(' · ')}
        </BodyShort>
      )}
      {leakage === 'leaking' && (
        <BodyShort size="small" className="employer-row-warning">
          <ExclamationmarkTriangleIcon aria-hidden />
          {t.leakingWarning}
        </BodyShort>
      )}
      {leakage === 'unknown' && <BodyShort size="small">{t.unknownContact}</BodyShort>}
    </>
  );
}

interface CellProps {
  label: string;
  /** Nothing is on record: said, but not made much of. */
  quiet?: boolean;
  children: ReactNode;
}

function Cell({ label, quiet, children }: CellProps) {
  return (
    <div className={quiet ? 'employer-row-cell employer-row-quiet' : 'employer-row-cell'}>
      <span className="employer-row-label">{label.endsWith('?') ? label : `${label}:`} </span>
      {children}
    </div>
  );
}
