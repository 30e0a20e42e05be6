import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { Link as RouterLink } from 'react-router';
import { isProblem } from '../api/problem.js';
import { addressOf } from '../api/read.js';
import { Fact, Facts } from '../case/facts/section.js';
import { useTexts } from '../i18n/language.js';
import type { Employer, EmployerOfCase } from './answers.js';
import { ContactPerson } from './contact-person.js';
import './employer-card.css';
import { lastContacts, type DirectedContact } from './last-contacts.js';
import { useEmployer, useMoment } from './queries.js';
import { ReadinessTag } from './readiness-tag.js';
import { SaidDay } from './said-day.js';
import { texts } from './texts.js';

interface EmployerCardProps {
  /** As the case names it. What the employer's own history adds is fetched. */
  employer: EmployerOfCase;
  /** Of the heading, so that headings have no gaps where the card stands. */
  level?: '2' | '3' | '4';
}

/** The employer's side of the relation in brief, as of the moment in the address. */
export function EmployerCard({ employer: side, level = '3' }: EmployerCardProps) {
  const t = useTexts(texts);
  const moment = useMoment();
  const { data: employer, error } = useEmployer(side.employerId, moment);
  const main = employer?.profile.contacts.main ?? side.contacts;
  const contacts = lastContacts<DirectedContact>(employer?.contactLog.entries ?? side.contactsHeld);
  const unregistered = isProblem(error) && error.status === 404;
  return (
    <article className="employer-card">
      <div className="employer-card-head">
        <Heading level={level} size="xsmall">
          {unregistered ? (
            (side.name ?? t.noName)
          ) : (
            <Link
              as={RouterLink}
              to={addressOf(`/arbeidsgivere/${side.employerId}`, { ...moment })}
            >
              {side.name ?? t.noName}
            </Link>
          )}
        </Heading>
        {employer && <ReadinessTag colour={employer.readiness.colour} />}
      </div>
      {unregistered && <BodyShort size="small">{t.notRegistered}</BodyShort>}
      <Facts>
        <Fact name={`${t.fixedContact} ${t.atEmployer}`}>
          <ContactPerson person={main?.employer} />
        </Fact>
        <Fact name={`${t.fixedContact} ${t.ours}`}>
          <ContactPerson person={main?.services} />
        </Fact>
        <Fact name={`${t.lastContact} ${t.fromUs}`}>
          <LastContact contact={contacts.out} />
        </Fact>
        <Fact name={`${t.lastContact} ${t.fromEmployer}`}>
          <LastContact contact={contacts.in} />
        </Fact>
        {employer && <Relation employer={employer} />}
      </Facts>
    </article>
  );
}

function LastContact({ contact }: { contact: DirectedContact | undefined }) {
  const { noContact } = useTexts(texts);
  return contact ? <SaidDay edtf={contact.on} /> : noContact;
}

function Relation({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const { trainees, hires, openings, concerns } = employer;
  const open = openings.open.filter(({ windowPassed }) => !windowPassed);
  const unsettled = concerns.filter(({ resolution }) => !resolution).length;
  const confirmed = concerns.filter(
    ({ resolution }) => resolution?.decision === 'confirmed',
  ).length;
  return (
    <>
      <Fact name={t.hosted}>
        {t.hostedNumbers(trainees.earlier.length, trainees.current.length, hires.length)}
        {trainees.elsewhere > 0 && <div>{t.elsewhere(trainees.elsewhere)}</div>}
      </Fact>
      <Fact name={t.openNow}>
        {open.length === 0
          ? t.noOpening
          : open.map(({ value }) => t.opening(value.kind, value.places)).join(', ')}
      </Fact>
      {(unsettled > 0 || confirmed > 0) && (
        <Fact name={t.concerns}>
          {[
            ...(unsettled > 0 ? [t.openConcerns(unsettled)] : []),
            ...(confirmed > 0 ? [t.confirmedConcerns(confirmed)] : []),
          ].join(', ')}
        </Fact>
      )}
    </>
  );
}
