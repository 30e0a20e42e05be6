import type { Recorded } from '../../api/command.js';

type Finding = Recorded['findings'][number];

/** What the page that comes next is told of a recording, in the history entry that leads to it. */
export interface JustRecordedState {
  justRecorded: {
    event: { id: string; type: string };
    /** When, in ms since 1970. */
    at: number;
    /** Departures that the recording brought, and those that it settled. */
    appeared: Finding[];
    settled: Finding[];
  };
}

/** @param before what the rules found when the form was opened */
export function justRecordedState(
  { events, findings }: Pick<Recorded, 'events' | 'findings'>,
  before: readonly Finding[],
  at: number,
): JustRecordedState | undefined {
  const [event] = events;
  if (!event) return undefined;
  return {
    justRecorded: {
      event: { id: event.id, type: event.type },
      at,
      appeared: departuresIn(findings, before),
      settled: departuresIn(before, findings),
    },
  };
}

/** Departures that the others do not have. */
function departuresIn(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.filter(isDeparture).map(subjectOf));
  return findings.filter((finding) => isDeparture(finding) && !known.has(subjectOf(finding)));
}

const isDeparture = ({ outcome }: Finding): boolean => outcome === 'departed';

/** Of one rule about one event there is one finding. */
const subjectOf = ({ rule, events }: Finding): string => `${rule} ${events[0] ?? ''}`;

/** What stands in a history entry, where this page put it there. */
export function justRecordedIn(state: unknown): JustRecordedState['justRecorded'] | undefined {
  return typeof state === 'object' && state !== null && 'justRecorded' in state
    ? (state as JustRecordedState).justRecorded
    : undefined;
}
