import { Chips } from '@navikt/ds-react/Chips';
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useMemo, useState } from 'react';
import type { Case, CaseTimeline as Timeline } from '../api/answers.js';
import { useTexts } from '../i18n/language.js';
import { TimelineChart } from './chart.js';
import { daysShown, firstZoom, ZOOMS, type Zoom } from './days-shown.js';
import { PeriodDetails } from './details.js';
import { PeriodTable } from './period-table.js';
import { buttonId } from './period-button.js';
import { extentsOf, periodsOf } from './periods.js';
import { texts } from './texts.js';
import './timeline.css';
import { useSaidPeriods, type NamedEmployers } from './use-said-periods.js';

interface CaseTimelineProps {
  spells: Case['spells'];
  entries: Timeline['entries'];
  employers: NamedEmployers;
  /** The day of a look back. */
  at?: string | undefined;
  today: string;
  /** Address of where an event can be corrected; absent for whoever may not. */
  correctAt?: ((eventId: string) => string) | undefined;
}

/** When everything was: as a drawing in which nothing overlaps or is left out, or as a table. */
export function CaseTimeline(props: CaseTimelineProps) {
  const { spells, entries, employers, at, today, correctAt } = props;
  const says = useTexts(texts);
  const [view, setView] = useState<'timeline' | 'table'>('timeline');
  const [chosenZoom, setZoom] = useState<Zoom>();
  const [openId, setOpenId] = useState<string>();
  const until = at ?? today;
  const periods = useMemo(
    () => extentsOf(periodsOf(spells, entries), until),
    [spells, entries, until],
  );
  const said = useSaidPeriods(periods, employers);
  const drawn = periods.filter(({ once, from }) => !once || from !== undefined);
  const zoom = chosenZoom ?? firstZoom(drawn, until);
  const open = periods.find(({ id }) => id === openId);
  function close(id: string) {
    setOpenId(undefined);
    document.getElementById(buttonId(id))?.focus();
  }
  if (periods.length === 0)
    return (
      <section className="case-timeline">
        <Heading level="2" size="small" spacing>
          {says.heading}
        </Heading>
        <BodyShort>{says.empty}</BodyShort>
      </section>
    );
  return (
    <section className="case-timeline">
      <div className="timeline-head">
        <Heading level="2" size="small">
          {says.heading}
        </Heading>
        <ToggleGroup
          className="timeline-view"
          size="small"
          value={view}
          onChange={(chosen) => setView(chosen === 'table' ? 'table' : 'timeline')}
          aria-label={says.shownAs}
        >
          <ToggleGroup.Item value="timeline" label={says.asTimeline} />
          <ToggleGroup.Item value="table" label={says.asTable} />
        </ToggleGroup>
      </div>
      {view === 'table' ? (
        <PeriodTable periods={periods} said={said} />
      ) : (
        <>
          <Chips size="small" className="timeline-zoom" aria-label={says.zoom}>
            {ZOOMS.map((one) => (
              <Chips.Toggle
                key={one}
                selected={one === zoom}
                checkmark={false}
                onClick={() => setZoom(one)}
              >
                {says.zooms[one]}
              </Chips.Toggle>
            ))}
          </Chips>
          <TimelineChart
            periods={drawn}
            said={said}
            shown={daysShown(zoom, drawn, until)}
            today={today}
            at={at}
            openId={openId}
            onOpen={setOpenId}
          />
          {drawn.length < periods.length && (
            <BodyShort size="small">{says.undated(periods.length - drawn.length)}</BodyShort>
          )}
          {open && (
            <PeriodDetails
              key={open.id}
              period={open}
              title={said.get(open.id)!.title}
              employers={employers}
              correctAt={correctAt}
              onClose={() => close(open.id)}
            />
          )}
        </>
      )}
    </section>
  );
}
