import type { Case } from '../../api/answers.js';
import type { CommandName } from '../../vocabulary/forms.js';

type Spell = Case['spells'][number];

/** One field that says what kind of training, employment … it is. */
interface Term {
  field: string;
  value: unknown;
  command: CommandName;
}

/** Something that goes on, as the top of the page says it. */
export interface RunningSpell {
  id: string;
  kind: string;
  from?: string;
  employerId?: string;
  plannedEnd?: string;
  terms: Term[];
  /** An instrument that is only proposed or granted has not begun. */
  isBegun: boolean;
  current: Readonly<Record<string, unknown>>;
}

/** What says where a person stands, the most telling first; agreements and consents stand elsewhere. */
const KINDS = ['employment', 'instrument', 'training', 'preparation', 'assessment', 'mentor'];

const TERMS: Readonly<Record<string, { command: CommandName; fields: readonly string[] }>> = {
  employment: { command: 'start-employment', fields: ['contractType', 'percentage', 'workArea'] },
  instrument: { command: 'start-instrument', fields: ['kind'] },
  training: { command: 'start-training', fields: ['workArea', 'hoursPerWeek'] },
  preparation: { command: 'start-preparation', fields: ['kind'] },
  assessment: { command: 'start-assessment', fields: ['kind'] },
  mentor: { command: 'assign-mentor', fields: ['role'] },
};

const END_FIELDS = ['newEnd', 'plannedEnd'];

/** What runs, or waits to begin, in the order of what tells most. */
export function runningNow(spells: readonly Spell[]): RunningSpell[] {
  const going = spells.filter(
    (spell) =>
      KINDS.includes(spell.kind) &&
      (spell.running || isWaiting(spell)) &&
      !isLeftOver(spell, spells),
  );
  return going
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map((spell) => runningSpell(spell, spells));
}

/** Instruments are on record from their proposal on; one that has an end does not wait any more. */
const isWaiting = ({ kind, running, end }: Spell): boolean =>
  kind === 'instrument' && !running && end === undefined;

/** Nobody records that a mentor stops when the training has ended that the mentor was for. */
const isLeftOver = ({ kind, current }: Spell, spells: readonly Spell[]): boolean =>
  kind === 'mentor' && placeOf(current, spells)?.running === false;

function runningSpell(spell: Spell, spells: readonly Spell[]): RunningSpell {
  const { id, kind, from, running, current } = spell;
  const { command, fields } = TERMS[kind]!;
  const employerId = textIn(current, 'employerId') ?? employerOf(current, spells);
  const plannedEnd = END_FIELDS.map((field) => textIn(current, field)).find(Boolean);
  return {
    id,
    kind,
    ...(from === undefined ? {} : { from }),
    ...(employerId === undefined ? {} : { employerId }),
    ...(plannedEnd === undefined ? {} : { plannedEnd }),
    terms: fields.flatMap((field) =>
      current[field] === undefined ? [] : [{ field, value: current[field], command }],
    ),
    isBegun: running,
    current,
  };
}

/** Of a mentor or a subsidy: the employer of the training or employment that it belongs to. */
function employerOf(
  current: Readonly<Record<string, unknown>>,
  spells: readonly Spell[],
): string | undefined {
  const place = placeOf(current, spells);
  return place && textIn(place.current, 'employerId');
}

function placeOf(
  current: Readonly<Record<string, unknown>>,
  spells: readonly Spell[],
): Spell | undefined {
  const place = textIn(current, 'employment') ?? textIn(current, 'training');
  return spells.find(({ id }) => id === place);
}

function textIn(data: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
}
