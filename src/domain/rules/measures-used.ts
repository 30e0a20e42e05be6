import { spellsOf, type Course, type Spell } from '../course/course.js';
import {
  employmentOf,
  endedEarly,
  plannedEndOf,
  stepsOf,
  trainingOf,
} from '../course/instrument-terms.js';
import {
  GrantInstrument,
  INSTRUMENT_KINDS,
  instrumentKind,
  instrumentStart,
  type EndInstrument,
  type InstrumentKind,
} from '../course/instruments.js';
import { isFact } from '../stream/milestone.js';
import type { Edtf } from '../time/edtf.js';
import { overlap, spanOf } from './spans.js';

/** How far an instrument came; `notUsed` where it ended without having started. */
export type InstrumentStage = 'proposed' | 'granted' | 'running' | 'ended' | 'notUsed';

/** One instrument of a case. What nobody stated is absent. */
export interface InstrumentUse {
  /** Id of the fact that first mentioned it. */
  id: string;
  stage: InstrumentStage;
  from?: Edtf;
  to?: Edtf;
  plannedEnd?: Edtf;
  endedEarly?: boolean;
  endReason?: string;
  training?: string;
  employment?: string;
  /** Trainings, employments and other instruments that it ran beside, for certain or perhaps. */
  beside: { id: string; kind: 'training' | 'employment' | 'instrument'; certain: boolean }[];
}

export interface KindUse {
  kind: InstrumentKind;
  /** Whether one of the kind has started. That one was only proposed or granted is no use. */
  used: boolean;
  instruments: InstrumentUse[];
}

/** Every kind of instrument with what was done of it in a case, also the kinds that nobody tried. */
export const instrumentsUsed = (course: Course): KindUse[] => {
  const instruments = spellsOf(course, 'instrument');
  return INSTRUMENT_KINDS.map((kind) => {
    const ofKind = instruments.filter((spell) => instrumentKind(spell) === kind);
    return {
      kind,
      used: ofKind.some((spell) => instrumentStart(spell) !== undefined),
      instruments: ofKind.map((spell) => useOf(course, spell)),
    };
  });
};

function useOf(course: Course, spell: Spell): InstrumentUse {
  const { reason } = (spell.end?.data ?? {}) as Partial<EndInstrument>;
  return {
    id: spell.id,
    stage: stageOf(spell),
    ...present('from', instrumentStart(spell)?.occurredOn),
    ...present('to', spell.end?.occurredOn),
    ...present('plannedEnd', plannedEndOf(spell)),
    ...present('endedEarly', endedEarly(spell)),
    ...present('endReason', reason),
    ...present('training', trainingOf(spell)),
    ...present('employment', employmentOf(spell)),
    beside: besideOf(course, spell),
  };
}

const present = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, V>);

function stageOf(spell: Spell): InstrumentStage {
  const started = instrumentStart(spell) !== undefined;
  if (spell.end) return started ? 'ended' : 'notUsed';
  if (started) return 'running';
  return stepsOf(spell).some((fact) => isFact(fact, GrantInstrument)) ? 'granted' : 'proposed';
}

/** The time in which something ran; an instrument only from its own start. */
function ran(spell: Spell) {
  const start = spell.kind === 'instrument' ? instrumentStart(spell) : spell.start;
  return start && spanOf({ start, ...(spell.end ? { end: spell.end } : {}) });
}

function besideOf(course: Course, spell: Spell): InstrumentUse['beside'] {
  const own = ran(spell);
  if (!own) return [];
  return course.spells.flatMap((other) => {
    const { id, kind } = other;
    if (id === spell.id || (kind !== 'training' && kind !== 'employment' && kind !== 'instrument'))
      return [];
    const span = ran(other);
    const together = span ? overlap(own, span) : false;
    return together === false ? [] : [{ id, kind, certain: together === true }];
  });
}
