import { formatEdtf } from '../../../src/domain/time/format.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import type { Axis, Band } from './axis.js';
import { leftOf, type Canvas } from './layout.js';
import { texts } from './texts.js';

interface AxisProps {
  axis: Axis;
  canvas: Canvas;
  today: string;
  at: string | undefined;
}

/** Names of years and their parts, and of the days that are marked. Each period tells its own dates. */
export function AxisBands({ axis, canvas, today, at }: AxisProps) {
  const marks = marksOf({ canvas, today, at });
  return (
    <div aria-hidden>
      {marks.length > 0 && (
        <div className="timeline-marks">
          {marks.map(({ kind, left }) => (
            <Mark key={kind} kind={kind} left={left} width={canvas.width} />
          ))}
        </div>
      )}
      <Bands bands={axis.years} strong />
      {axis.parts.length > 0 && <Bands bands={axis.parts} />}
    </div>
  );
}

function Bands({ bands, strong = false }: { bands: readonly Band[]; strong?: boolean }) {
  const { band: nameOf } = useTexts(texts);
  const { language } = useLanguage();
  return (
    <div className={strong ? 'timeline-band timeline-band-years' : 'timeline-band'}>
      {bands
        .filter(({ named }) => named)
        .map(({ unit, first, left }) => (
          <span key={first} style={{ left }}>
            {nameOf(
              unit,
              first.slice(0, 4),
              Number(first.slice(5, 7)),
              formatEdtf(first.slice(0, 7), language),
            )}
          </span>
        ))}
    </div>
  );
}

type MarkKind = 'today' | 'asOf';

function Mark({ kind, left, width }: { kind: MarkKind; left: number; width: number }) {
  const says = useTexts(texts);
  // Towards the middle, so that it never reaches over the edge.
  const side = left > width / 2 ? { right: width - left } : { left };
  return (
    <span className={`timeline-mark timeline-mark-${kind}`} style={side}>
      {says[kind]}
    </span>
  );
}

/** The lines that go through all rows. */
export function AxisLines({ axis, canvas, today, at }: AxisProps) {
  const lines = axis.parts.length > 0 ? axis.parts : axis.years;
  const marks = marksOf({ canvas, today, at });
  return (
    <div
      aria-hidden
      className={marks.length > 0 ? 'timeline-lines timeline-marked' : 'timeline-lines'}
    >
      {lines
        .filter(({ left }) => left > 0)
        .map(({ first, left }) => (
          <span
            key={first}
            className={first.endsWith('-01-01') ? 'timeline-line-year' : 'timeline-line'}
            style={{ left }}
          />
        ))}
      {marks.map(({ kind, left }) => (
        <span key={kind} className={`timeline-line-${kind}`} style={{ left }} />
      ))}
    </div>
  );
}

function marksOf({
  canvas,
  today,
  at,
}: Omit<AxisProps, 'axis'>): { kind: MarkKind; left: number }[] {
  const marks = [
    { kind: 'today' as const, day: today },
    { kind: 'asOf' as const, day: at },
  ];
  return marks.flatMap(({ kind, day }) =>
    day !== undefined && day >= canvas.from && day <= canvas.to
      ? [{ kind, left: leftOf(day, canvas) }]
      : [],
  );
}
