import { v5 } from 'uuid';
import { toFact } from '../stream/amendments.js';
import type { Aggregate } from '../stream/aggregate.js';
import type { History } from '../stream/history.js';
import { eventId } from '../stream/ids.js';
import type { Fact } from '../stream/milestone.js';
import { addDays, type Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { PRACTICE } from './practice.js';
import type { Randomness } from './random.js';

export type Fields = Record<string, unknown>;

/** A milestone to be recorded, as a counsellor would send it. */
export interface Planned {
  commandId: string;
  factId: string;
  name: string;
  fields: Fields;
  /** Day on which it happens and is recorded, counted from the beginning of the stream's telling. */
  day: number;
  /** The same as a day of the calendar. */
  on: Day;
}

/** How the date of a milestone is stated: to the day, as offices do, or perhaps not at all. */
export type Dating = 'exact' | 'usual' | 'loose';

/**
 * The milestones of one stream, told in any order and recorded in the order of days. What happens
 * after the cut-off is not recorded; whatever refers to it happens later still.
 */
export class Telling {
  readonly planned: Planned[] = [];
  private told = 0;
  private readonly days = new Map<number, Day>();

  /**
   * @param id namespace of the ids of its commands: the id of the case or employer
   * @param begin the day that counts as 0
   * @param lastDay the day of the cut-off, counted from `begin`
   */
  constructor(
    readonly id: string,
    readonly begin: Day,
    readonly lastDay: number,
    readonly random: Randomness,
  ) {}

  /** Answers the id that the event will have, for what refers to it. */
  tell(day: number, name: string, fields: Fields = {}, dating: Dating = 'usual'): string {
    const commandId = v5(String(this.told++), this.id);
    const occurredOn = this.stated(day, dating);
    return this.plan(commandId, day, name, {
      ...fields,
      ...(occurredOn === undefined ? {} : { occurredOn }),
    });
  }

  /** The same with a command id given from outside, as an opening has it. */
  tellAs(commandId: string, day: number, name: string, fields: Fields): string {
    return this.plan(commandId, day, name, { ...fields, occurredOn: this.dayAt(day) });
  }

  /**
   * Tells something at a rate per day, on days after `from` and before `to`, at most once a day: the
   * very same milestone twice on one day would count as one.
   */
  tellOften(rate: number, from: number, to: number, tell: (day: number) => void): void {
    const end = Math.min(to, this.lastDay + 1);
    let last = from;
    for (let at = from + this.random.waiting(rate); at < end; at += this.random.waiting(rate)) {
      if (Math.floor(at) === last) continue;
      last = Math.floor(at);
      tell(last);
    }
  }

  chance(probability: number): boolean {
    return this.random.chance(probability);
  }

  dayAt(day: number): Day {
    const known = this.days.get(day) ?? addDays(this.begin, day);
    this.days.set(day, known);
    return known;
  }

  private plan(commandId: string, day: number, name: string, fields: Fields): string {
    const factId = eventId(commandId, 0);
    if (day <= this.lastDay)
      this.planned.push({ commandId, factId, name, fields, day, on: this.dayAt(day) });
    return factId;
  }

  /** A rough date always covers the true day. */
  private stated(day: number, dating: Dating): Edtf | undefined {
    const exact = this.dayAt(day);
    if (dating === 'exact') return exact;
    if (dating === 'loose' && this.chance(PRACTICE.undatedContact)) return undefined;
    if (!this.chance(PRACTICE.roughDate)) return exact;
    const month = exact.slice(0, 7);
    return this.random.one([month, `${month}~`, `${exact}~`]);
  }
}

/** A fact with the command that recorded it. */
export interface Told extends Planned {
  fact: Fact;
}

export interface Recording {
  /** In the order of recording. */
  told: Told[];
  /** What the decider refused, in words: nothing, unless it has become stricter than the simulation. */
  refused: string[];
}

/**
 * Takes the milestones through the decider, one after the other, as if each came on its day. One that
 * is refused is left out, so that a population can still be made; specifications allow none.
 */
export function recordAll<S extends History>(
  { initial, decide, evolve }: Aggregate<S>,
  { planned }: Telling,
): Recording {
  const inOrder = planned.toSorted((a, b) => a.day - b.day);
  let state = initial;
  const recording: Recording = { told: [], refused: [] };
  for (const milestone of inOrder) {
    const { factId, name, fields, on: today } = milestone;
    const { id: _, type: __, ...rest } = toFact(factId, name, fields);
    const decision = decide({ ...rest, name, factId, today }, state);
    if ('refusal' in decision) {
      const { code, message } = decision.refusal;
      recording.refused.push(`${name} on ${today}: ${message} (${code})`);
      continue;
    }
    for (const fact of decision.events) {
      state = evolve(state, fact);
      recording.told.push({ ...milestone, fact });
    }
  }
  return recording;
}
