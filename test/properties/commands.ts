import { toFact } from '../../src/domain/stream/amendments.js';
import type { CatalogueEntry } from '../../src/domain/stream/catalogue.js';
import type { Aggregate } from '../../src/domain/stream/aggregate.js';
import type { History } from '../../src/domain/stream/history.js';
import { courses } from '../../src/domain/course/decider.js';
import { employers } from '../../src/domain/employer/decider.js';
import type { Command } from '../../src/domain/stream/milestone.js';
import { fieldsOf, type DeclaredField, type FieldClass } from '../../src/domain/fields/field.js';
import { factReference, type FieldShape } from '../../src/domain/fields/shapes.js';
import { validate } from '../../src/domain/fields/validate.js';
import type { Dice } from './dice.js';

/** Random commands that validate, made from the declarations of their fields. */

export const TODAY = '2020-01-01';

/** Exact, rough and open dates that are often in order, often not, and often neither. */
export const DATES = [
  '2018-05-14',
  '2018-05-15',
  '2018-05',
  '2018-06-01',
  '2018-06-01~',
  '2018',
  '2017-10~',
  '2018-04/2018-07',
  '../2018-06',
  '2018-22',
  '201X',
  '2019-01-01',
  '2019-12',
  '2020-06-01',
];

/** What a caller may send: fields that are filled in when recording are refused. */
const sendable = (type: FieldClass) => fieldsOf(type).filter(({ assigned }) => !assigned);

const WORDS = 'kantine butikk 0315 0316 Z990101 Z990102 Z990103 999263550 post@example.no'
  .split(' ')
  .concat('22 00 00 00');

export const anId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const NOWHERE = anId(999_999);
const EMPLOYERS = [anId(900_001), anId(900_002)];

/** The kind of spell that a field refers to; `fact` may be any event. */
const KIND_OF: Record<string, string> = {
  disclosureConsent: 'consent',
  prerequisiteFor: 'training',
  request: 'supportRequest',
};
export const kindOf = (field: string): string => KIND_OF[field] ?? field;

/** The same of the streams of employers; no kind of spell is of both. */
const EMPLOYER_KIND_OF: Record<string, string> = {
  agreement: 'cooperation',
  concern: 'misuseConcern',
  takesOverFrom: 'contactPerson',
};

/** Ids that a reference field may rightly hold; the latest are the most interesting. */
function targets({ name }: DeclaredField, { recorded, spells }: History): string[] {
  const kinds = [kindOf(name), EMPLOYER_KIND_OF[name]];
  const right =
    name === 'fact' ? recorded : spells.filter(({ kind }) => kinds.includes(kind)).slice(-3);
  return right.map(({ id }) => id);
}

/** Mostly the id of a fact of the right kind, sometimes another, sometimes one of no fact. */
function reference(dice: Dice, field: DeclaredField, state: History): string | undefined {
  const right = targets(field, state);
  if (right.length > 0 && !dice.oneIn(8)) return dice.pick(right);
  if (right.length === 0 && !field.required && !dice.oneIn(8)) return undefined;
  return dice.pick([NOWHERE, ...state.recorded.map(({ id }) => id)]);
}

function valueOf(dice: Dice, field: DeclaredField, state: History): unknown {
  if (field.shape === factReference) return reference(dice, field, state);
  return valueOfShape(dice, field.shape, state);
}

function valueOfShape(
  dice: Dice,
  shape: Pick<FieldShape, 'schema' | 'group' | 'list'>,
  state: History,
): unknown {
  const { schema, group, list } = shape;
  if (list) {
    const item = { schema: schema['items'] as FieldShape['schema'], ...(group && { group }) };
    const length = Math.min(list.max, Math.max(list.min, 1 + dice.below(3)));
    return distinct(() => valueOfShape(dice, item, state), length);
  }
  if (group) return fieldsFor(dice, sendable(group), state);
  const { minimum, maximum } = schema as { minimum: number; maximum: number };
  if (schema['enum']) return dice.pick(schema['enum'] as string[]);
  if (schema['type'] === 'boolean') return !dice.oneIn(2);
  if (schema['type'] === 'integer') return minimum + dice.below(3);
  if (schema['type'] === 'number') return Math.min(maximum, minimum + dice.below(100));
  if (schema['format'] === 'uuid') return dice.pick(EMPLOYERS);
  if (schema['format'] === 'edtf') return dice.pick(DATES);
  return dice.pick(wordsFor(schema['pattern'] as string));
}

/** So many different values, or fewer when there are not so many. */
function distinct(draw: () => unknown, length: number): unknown[] {
  const byText = new Map<string, unknown>();
  for (let tries = 0; tries < 20 && byText.size < length; tries++) {
    const value = draw();
    byText.set(JSON.stringify(value), value);
  }
  return [...byText.values()];
}

const wordsFor = (pattern: string): string[] => {
  const regex = new RegExp(pattern, 'u');
  return WORDS.filter((word) => regex.test(word));
};

/** The required fields and some of the others. */
function fieldsFor(
  dice: Dice,
  fields: readonly DeclaredField[],
  state: History,
): Record<string, unknown> {
  const given = fields
    .filter((field) => field.required || !dice.oneIn(field.name === 'occurredOn' ? 4 : 2))
    .map((field): [string, unknown] => [field.name, valueOf(dice, field, state)]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Changes to a fact: some of its fields, with values of theirs or null. */
function changesTo(dice: Dice, type: string | undefined, state: History): Record<string, unknown> {
  const entry =
    type === undefined ? undefined : (courses.entryOfEvent(type) ?? employers.entryOfEvent(type));
  if (!entry) return { occurredOn: '2018' };
  const changes = Array.from({ length: 1 + dice.below(3) }, (): [string, unknown] => {
    const field = dice.pick(sendable(entry.type));
    return [field.name, dice.oneIn(6) ? null : (valueOf(dice, field, state) ?? null)];
  });
  return Object.fromEntries(changes);
}

/** How often a command is drawn, where it differs from once: what others build on comes often. */
const WEIGHTS: Record<string, number> = {
  'correct-fact': 16,
  'retract-fact': 3,
  'assign-mentor': 5,
  'end-mentor': 3,
  'start-training': 2,
  'start-employment': 2,
  'hold-follow-up-contact': 2,
  'change-counsellor': 3,
  'report-actual-workload': 3,
  'start-instrument': 3,
  'adjust-instrument': 3,
  'assign-contact-person': 5,
  'announce-opening': 3,
  'raise-misuse-concern': 2,
};

/** Draws the commands of one kind of stream. */
function commandsOf<S extends History>({ entries }: Aggregate<S>) {
  const commands = entries.flatMap((entry) => {
    const needs = sendable(entry.type).filter(
      ({ required, shape }) => required && shape === factReference,
    );
    return Array.from({ length: WEIGHTS[entry.command] ?? 1 }, () => ({ entry, needs }));
  });

  /** Mostly a command that finds what it must refer to. */
  function pickEntry(dice: Dice, state: S): CatalogueEntry {
    const ready = commands.filter(({ needs }) =>
      needs.every((field) => targets(field, state).length > 0),
    );
    return dice.pick(dice.oneIn(16) ? commands : ready).entry;
  }

  /** The next command of a walk; the first one mostly opens the stream. */
  return (dice: Dice, state: S, n: number): Command => {
    const opens = state.recorded.length === 0 && !dice.oneIn(16);
    const entry = opens ? entries[0]! : pickEntry(dice, state);
    const fields = fieldsFor(dice, sendable(entry.type), state);
    if (entry.command === 'correct-fact') {
      const target = state.recorded.find(({ id }) => id === fields['fact']);
      fields['changes'] = changesTo(dice, target?.type, state);
    }
    return asCommand(entry, fields, n);
  };
}

export const nextCommand = commandsOf(courses);
export const nextEmployerCommand = commandsOf(employers);

/** @throws Error when the fields do not validate: what is generated from the declarations must */
function asCommand(entry: CatalogueEntry, fields: object, n: number): Command {
  const checked = validate(entry.type, fields);
  if ('problems' in checked) throw new Error(JSON.stringify([fields, checked.problems]));
  const { data, occurredOn, source } = toFact(anId(n), entry.event, { ...checked.value });
  return {
    name: entry.command,
    factId: anId(n),
    today: TODAY,
    data,
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...(source === undefined ? {} : { source }),
  };
}
