import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Heading, Label } from '@navikt/ds-react/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useEntryAddress } from '../case/context.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { useWords } from '../vocabulary/words.js';
import { DETAILS } from './period-button.js';
import type { Period } from './periods.js';
import { statedFields } from './stated-fields.js';
import { texts } from './texts.js';
import type { NamedEmployers } from './use-said-periods.js';

interface DetailsProps {
  period: Period;
  title: string;
  employers: NamedEmployers;
  correctAt: ((eventId: string) => string) | undefined;
  onClose: () => void;
}

/** All that is known of one period, below the drawing. */
export function PeriodDetails({ period, title, employers, correctAt, onClose }: DetailsProps) {
  const says = useTexts(texts);
  const words = useWords();
  const addressOf = useEntryAddress();
  const panel = useClosedByEscape(onClose);
  const employer = employers.find(({ employerId }) => employerId === period.employerId);
  return (
    <section
      id={DETAILS}
      className="timeline-details"
      aria-labelledby="timeline-details-title"
      ref={panel}
    >
      <div className="timeline-details-head">
        <Heading level="3" size="xsmall" id="timeline-details-title">
          {title}
        </Heading>
        <Button size="small" variant="tertiary" icon={<XMarkIcon aria-hidden />} onClick={onClose}>
          {says.close}
        </Button>
      </div>
      {period.perhaps && <BodyShort size="small">{says.perhaps}</BodyShort>}
      <dl className="timeline-facts">
        <Dates period={period} />
        {employer?.name && (
          <Fact name={says.employer}>
            <Link as={RouterLink} to={`/arbeidsgivere/${employer.employerId}`}>
              {employer.name}
            </Link>
          </Fact>
        )}
        {statedFields(period.current, period.type).map(({ field, value, command }) => (
          <Fact key={field} name={words.field(field, command)}>
            {words.said(field, value, command)}
          </Fact>
        ))}
      </dl>
      <Changes period={period} />
      <p className="timeline-links">
        <Link as={RouterLink} to={addressOf(period.id)} replace preventScrollReset>
          {says.inLog}
        </Link>
        {correctAt && (
          <Link as={RouterLink} to={correctAt(period.id)}>
            {says.correct}
          </Link>
        )}
      </p>
    </section>
  );
}

function useClosedByEscape(onClose: () => void) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return panel;
}

function Dates({ period }: { period: Period }) {
  const says = useTexts(texts);
  const saidDate = useSaidDate();
  const { from, to, once, ongoing, current, end } = period;
  const marked = (date: string | undefined, data: object | undefined) =>
    (data as { dateBasis?: string } | undefined)?.dateBasis === 'inferred'
      ? `${saidDate(date)} (${says.inferred})`
      : saidDate(date);
  if (once) return <Fact name={says.when}>{marked(from, current)}</Fact>;
  return (
    <>
      <Fact name={says.start}>{marked(from, current)}</Fact>
      <Fact name={says.end}>{ongoing ? says.ongoing : marked(to, end?.data)}</Fact>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What changed underway and how it ended, in the order recorded. */
function Changes({ period: { changes, end, to } }: { period: Period }) {
  const says = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const told = (type: string, data: object) =>
    statedFields(data, type).map(
      ({ field, value, command }) =>
        `${words.field(field, command)}: ${words.said(field, value, command)}`,
    );
  const line = (type: string, on: string | undefined, data: object) => (
    <>
      {saidDate(on)}: {[words.event(type), ...told(type, data)].join(' · ')}
    </>
  );
  return (
    <>
      {changes.length > 0 && (
        <>
          <Label as="p" size="small">
            {says.changes}
          </Label>
          <ul className="timeline-changes">
            {changes.map(({ id, type, occurredOn, data }) => (
              <li key={id}>{line(type, occurredOn, data)}</li>
            ))}
          </ul>
        </>
      )}
      {end && (
        <>
          <Label as="p" size="small">
            {says.ended}
          </Label>
          <BodyShort size="small">{line(end.type, to, end.data)}</BodyShort>
        </>
      )}
    </>
  );
}
