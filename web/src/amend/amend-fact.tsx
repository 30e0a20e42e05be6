import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Link } from '@navikt/ds-react/Link';
import { BodyLong } from '@navikt/ds-react/Typography';
import { useMemo, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Recorded, Subject } from '../api/command.js';
import { useTexts } from '../i18n/language.js';
import type { RecordingContext } from '../record/form/recording-context.js';
import { Empty } from '../ui/empty.js';
import { PageFrame } from '../ui/page-frame.js';
import { commandOf, formOf } from '../vocabulary/forms.js';
import { useWords } from '../vocabulary/words.js';
import { AmendForm } from './amend-form.js';
import { FactAsItStands } from './fact-as-it-stands.js';
import { NOTHING_SHOWN, shownFor } from './layout.js';
import { References } from './said-value.js';
import { fieldsOfEntry, targetIn, type Entry, type Target } from './target.js';
import { amendTexts } from './texts.js';
import type { Mode } from './use-amending.js';

interface AmendFactProps {
  subject: Subject;
  /** Whose history it is, with a way back. */
  lead: ReactNode;
  eventId: string;
  entries: readonly Entry[];
  revision: number;
  context: RecordingContext;
  /** Address of the page of another fact of the same history. */
  addressOf: (eventId: string) => string;
  onRecorded: (recorded: Recorded) => void;
  onCancel: () => void;
}

/** A recorded fact, and what can be done about it where it is wrong. */
export function AmendFact({ lead, eventId, entries, context, ...rest }: AmendFactProps) {
  const t = useTexts(amendTexts);
  const title = useTitle();
  const target = targetIn(entries, eventId);
  const references = useMemo(
    () => ({
      employerNames: new Map(
        context.employers.flatMap(({ employerId, name }) => (name ? [[employerId, name]] : [])),
      ) as ReadonlyMap<string, string>,
      entries,
    }),
    [context.employers, entries],
  );
  if (!target)
    return (
      <PageFrame title={t.notFound} lead={lead}>
        <Empty title={t.notFoundAdvice} />
      </PageFrame>
    );
  return (
    <PageFrame title={title(target)} lead={lead}>
      <References value={references}>
        <div className="amend-page">
          <FactAsItStands entry={target.entry} />
          <Amending key={eventId} target={target} context={context} {...rest} />
        </div>
      </References>
    </PageFrame>
  );
}

function useTitle(): (target: Target) => string {
  const t = useTexts(amendTexts);
  const words = useWords();
  return ({ entry, amendment }) => {
    const event = words.event(entry.type);
    if (!amendment) return t.title(event);
    const kind = amendment.id === entry.retracted?.id ? 'retraction' : 'correction';
    return t.titleOfAmendment[kind](event);
  };
}

type AmendingProps = Omit<AmendFactProps, 'lead' | 'eventId' | 'entries'> & { target: Target };

function Amending({ target, ...rest }: AmendingProps) {
  const t = useTexts(amendTexts);
  const { entry, amendment } = target;
  const command = commandOf(entry.type);
  const shown = useMemo(
    () => (command && !amendment ? shownFor(command, fieldsOfEntry(entry)) : NOTHING_SHOWN),
    [command, amendment, entry],
  );
  if (entry.retracted && amendment?.id !== entry.retracted.id)
    return (
      <InlineMessage status="info">
        <BodyLong weight="semibold">{t.isRetracted}</BodyLong>
        <BodyLong>{t.isRetractedAdvice}</BodyLong>
        <Link as={RouterLink} to={rest.addressOf(entry.retracted.id)}>
          {t.restoreFact}
        </Link>
      </InlineMessage>
    );
  const opens = command !== undefined && formOf(command).opens === true;
  const modes: Mode[] = [
    ...(command && !amendment ? (['correct'] as const) : []),
    ...(opens && !amendment ? [] : (['retract'] as const)),
  ];
  return (
    <>
      {amendment && amendment.id !== entry.retracted?.id && <BodyLong>{t.onlyRetract}</BodyLong>}
      {opens && !amendment && <BodyLong>{t.openingStays}</BodyLong>}
      {!command && <BodyLong>{t.noForm}</BodyLong>}
      <AmendForm target={target} command={command} shown={shown} modes={modes} {...rest} />
    </>
  );
}
