import { Button } from '@navikt/ds-react/Button';
import { Chips } from '@navikt/ds-react/Chips';
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useTexts } from '../../i18n/language.js';
import { Empty } from '../../ui/empty.js';
import { useIsNarrow } from '../../ui/use-is-narrow.js';
import { useWords } from '../../vocabulary/words.js';
import { anchorOf, eventAt } from './anchor.js';
import {
  logViewIn,
  phaseCounts,
  shownEntries,
  toggled,
  withLogView,
  type Entry,
  type LogView,
} from './entries.js';
import './log.css';
import { LogProcess } from './log-process.js';
import { LogCards, LogTable } from './log-table.js';
import { texts } from './texts.js';

/** So many are shown at first: what happened lately, and a page whose end is in reach. */
const FIRST = 15;
/** So many more at a time, so that a browser stays quick. */
const PORTION = 100;
/** From so many on, what is out of sight is left undrawn. */
const LONG = 40;
const HEADING = 'log-heading';

/** Everything that happened in the case, as log or as table; the address says how. */
export function Log({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const [query, setQuery] = useSearchParams();
  const [portions, setPortions] = useState(0);
  const view = logViewIn(query);
  const target = useTarget(entries);
  const { state } = useLocation();
  const chosen = shownEntries(entries, viewWith(view, entries, target));
  const reached = chosen.findIndex(({ id }) => id === target) + 1;
  const shown = chosen.slice(0, Math.max(FIRST + portions * PORTION, reached));
  const show = (next: LogView) =>
    setQuery((present) => withLogView(present, next), {
      replace: true,
      preventScrollReset: true,
      state,
    });
  return (
    <section aria-labelledby={HEADING} className={shown.length > LONG ? 'log log-long' : 'log'}>
      <div className="log-head">
        <Heading level="2" size="small" id={HEADING}>
          {t.heading}
        </Heading>
        <BodyShort textColor="subtle">{t.entries(chosen.length)}</BodyShort>
        <LogWays view={view} show={show} />
      </div>
      <LogPhases entries={entries} view={view} show={show} />
      {shown.length === 0 ? <Empty title={t.none} /> : <Shown entries={shown} target={target} />}
      {chosen.length > shown.length && (
        <Button variant="secondary" size="small" onClick={() => setPortions(portions + 1)}>
          {t.more(Math.min(PORTION, chosen.length - shown.length))}
        </Button>
      )}
    </section>
  );
}

/** A link to an entry shows it, whatever phases are chosen. */
function viewWith(view: LogView, entries: readonly Entry[], target: string | undefined): LogView {
  const phase = entries.find(({ id }) => id === target)?.phase;
  if (phase === undefined || view.phases.length === 0 || view.phases.includes(phase)) return view;
  return { ...view, phases: [...view.phases, phase] };
}

interface ControlProps {
  view: LogView;
  show: (view: LogView) => void;
}

function LogPhases({ entries, view, show }: ControlProps & { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <Chips size="small" aria-label={t.onlyPhase} className="log-phases">
      {phaseCounts(entries).map(([phase, number]) => (
        <Chips.Toggle
          key={phase}
          selected={view.phases.includes(phase)}
          onClick={() => show({ ...view, phases: toggled(view.phases, phase) })}
        >
          {`${words.phase(phase)} (${number})`}
        </Chips.Toggle>
      ))}
    </Chips>
  );
}

function LogWays({ view, show }: ControlProps) {
  const t = useTexts(texts);
  const [isTable, setTable] = useIsTable();
  return (
    <div className="log-ways">
      <Button
        size="small"
        variant="tertiary"
        onClick={() => show({ ...view, oldestFirst: !view.oldestFirst })}
      >
        {view.oldestFirst ? t.newestFirst : t.oldestFirst}
      </Button>
      <ToggleGroup
        size="small"
        aria-label={t.views}
        value={isTable ? 'table' : 'log'}
        onChange={(value) => setTable(value === 'table')}
      >
        <ToggleGroup.Item value="log">{t.asLog}</ToggleGroup.Item>
        <ToggleGroup.Item value="table">{t.asTable}</ToggleGroup.Item>
      </ToggleGroup>
    </div>
  );
}

function Shown({ entries, target }: { entries: readonly Entry[]; target: string | undefined }) {
  const [isTable] = useIsTable();
  const isNarrow = useIsNarrow();
  const View = !isTable ? LogProcess : isNarrow ? LogCards : LogTable;
  return <View entries={entries} target={target} labelledBy={HEADING} />;
}

function useIsTable(): [boolean, (next: boolean) => void] {
  const [query, setQuery] = useSearchParams();
  const { state } = useLocation();
  const setTable = (next: boolean) =>
    setQuery(
      (present) => {
        const changed = new URLSearchParams(present);
        if (next) changed.set('vis', 'tabell');
        else changed.delete('vis');
        return changed;
      },
      // What was just recorded is told of in the state: to sort the log must not take it away.
      { replace: true, preventScrollReset: true, state },
    );
  return [query.get('vis') === 'tabell', setTable];
}

/** The entry that the address points at; goes there whenever it is pointed at, anew too. */
function useTarget(entries: readonly Entry[]): string | undefined {
  const { hash, key } = useLocation();
  const target = eventAt(hash);
  const isThere = entries.some(({ id }) => id === target);
  useEffect(() => {
    if (target === undefined || !isThere) return;
    const element = document.getElementById(anchorOf(target));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [target, isThere, key]);
  return target;
}
