import { BodyShort } from '@navikt/ds-react/Typography';
import { useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTexts } from '../i18n/language.js';
import { AxisBands, AxisLines } from './axis-view.js';
import { axisOf } from './axis.js';
import type { DaysShown } from './days-shown.js';
import type { Extent } from './extent.js';
import { layOut, type Box, type Canvas } from './layout.js';
import { buttonId, PeriodButton } from './period-button.js';
import { ROWS, type Period, type RowName } from './periods.js';
import { inReadingOrder, isMove, reachedBy } from './roving.js';
import type { SaidPeriod } from './say.js';
import { texts } from './texts.js';
import { widthOfText } from './text-width.js';
import { useWidth } from './use-width.js';

interface ChartProps {
  periods: readonly (Period & Extent)[];
  said: ReadonlyMap<string, SaidPeriod>;
  shown: DaysShown;
  today: string;
  at: string | undefined;
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
}

const AFTER = 'timeline-end';
const isContact = ({ kind }: Period) => kind === 'contact' || kind === 'review';

/** The drawing: rows of lanes on one scale of days. One tab stop; arrow keys go from period to period. */
export function TimelineChart({ periods, said, shown, today, at, openId, onOpen }: ChartProps) {
  const says = useTexts(texts);
  const { ref, width } = useWidth();
  const [currentId, setCurrentId] = useState<string>();
  const { from, to } = shown;
  const canvas: Canvas = useMemo(() => ({ from, to, width }), [from, to, width]);
  const layout = useMemo(() => {
    const placeable = periods.map((period) => ({
      ...period,
      labelWidth: isContact(period) ? 0 : widthOfText(said.get(period.id)!.label),
    }));
    return layOut(placeable, canvas, ROWS);
  }, [periods, said, canvas]);
  const axis = useMemo(() => axisOf(canvas), [canvas]);
  const byId = new Map(periods.map((period) => [period.id, period]));
  const order = inReadingOrder(layout);
  const stop = order.find(({ id }) => id === currentId) ?? order[0];

  function onKeyDown(event: KeyboardEvent, id: string) {
    if (event.key === 'Escape') return onOpen(undefined);
    if (!isMove(event.key) || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = reachedBy(event.key, id, layout, { whole: event.ctrlKey });
    document.getElementById(buttonId(next))?.focus();
  }

  const button = (box: Box) => (
    <PeriodButton
      key={box.id}
      box={box}
      period={byId.get(box.id)!}
      said={said.get(box.id)!}
      isStop={box.id === stop?.id}
      isOpen={box.id === openId}
      onFocus={() => setCurrentId(box.id)}
      onToggle={() => onOpen(box.id === openId ? undefined : box.id)}
      onKeyDown={(event) => onKeyDown(event, box.id)}
    />
  );

  return (
    <>
      <a
        className="timeline-skip"
        href={`#${AFTER}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(AFTER)?.focus();
        }}
      >
        {says.skip}
      </a>
      <div className="timeline-chart">
        <div className="timeline-axis" ref={ref}>
          <AxisBands axis={axis} canvas={canvas} today={today} at={at} />
        </div>
        <AxisLines axis={axis} canvas={canvas} today={today} at={at} />
        {layout.rows.map(({ row, lanes }) => (
          <div key={row} className="timeline-row" data-row={row}>
            <BodyShort as="div" size="small" className="timeline-row-name" id={`timeline-${row}`}>
              {says.rows[row as RowName]}
            </BodyShort>
            <ul
              className="timeline-lanes"
              aria-labelledby={`timeline-${row}`}
              style={{ '--timeline-lanes': lanes } as CSSProperties}
            >
              {order.filter((box) => box.row === row).map(button)}
            </ul>
          </div>
        ))}
      </div>
      <div id={AFTER} tabIndex={-1} className="timeline-foot">
        <BodyShort size="small" textColor="subtle">
          {says.rough}
        </BodyShort>
        <BodyShort size="small" textColor="subtle" className="timeline-keys">
          {says.keys}
        </BodyShort>
        {layout.outside.length > 0 && (
          <BodyShort size="small">{says.outside(layout.outside.length)}</BodyShort>
        )}
      </div>
    </>
  );
}
