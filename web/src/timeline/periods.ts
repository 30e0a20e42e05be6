import type { Case, CaseTimeline } from '../api/answers.js';
import { extentOf, type Extent, type Stated } from './extent.js';

type Spell = Case['spells'][number];
type Entry = CaseTimeline['entries'][number];

/**
 * The rows in the order in which they are drawn. Contacts with the person stand above those with
 * both, and those with the workplace below, so that one sees at a glance which way follow-up went.
 */
export const ROWS = [
  'groundwork',
  'agreement',
  'training',
  'employment',
  'instrument',
  'mentor',
  'withPerson',
  'withBoth',
  'withWorkplace',
  'withOthers',
  'request',
  'consent',
  'other',
] as const;
export type RowName = (typeof ROWS)[number];

/** Something that lasted, or a contact that was held once. */
export interface Period extends Stated {
  /** Of the event that began it. */
  id: string;
  row: RowName;
  /** Of a spell as the case tells it; `contact` and `review` of what was held once. */
  kind: string;
  /** Of the event that began it; absent where the log does not show it. */
  type?: string;
  /** Happened once: `from` and `to` are one and the same statement. */
  once: boolean;
  employerId?: string;
  current: Readonly<Record<string, unknown>>;
  changes: Spell['changes'];
  end?: Spell['end'];
  /** On a day in the past, a rough date may leave open whether it had begun. */
  perhaps: boolean;
}

const ROW_OF_SPELL: Readonly<Record<string, RowName>> = {
  assessment: 'groundwork',
  preparation: 'groundwork',
  agreement: 'agreement',
  training: 'training',
  employment: 'employment',
  instrument: 'instrument',
  mentor: 'mentor',
  supportRequest: 'request',
  consent: 'consent',
};

const WORKPLACE = ['employer', 'manager', 'mentor', 'colleague'];

/** Everything that the timeline shows, each once: the spells, then the contacts in order of happening. */
export function periodsOf(spells: readonly Spell[], entries: readonly Entry[]): Period[] {
  const begun = new Map(entries.map((entry) => [entry.id, entry]));
  const employers = new Map(spells.map(({ id, current }) => [id, current['employerId']]));
  const contacts = entries.filter(({ retracted }) => !retracted).flatMap((entry) => contact(entry));
  return [...spells.map((spell) => ofSpell(spell, begun.get(spell.id))), ...contacts].map(
    (period) => ({ ...period, ...employerOf(period.current, employers) }),
  );
}

function ofSpell(spell: Spell, entry: Entry | undefined): Period {
  const { id, kind, to, current, changes, end } = spell;
  const from = beginningOf(spell);
  const once = !end && (kind === 'agreement' || !spell.running);
  return {
    id,
    kind,
    row: ROW_OF_SPELL[kind] ?? 'other',
    once,
    ...(from === undefined ? {} : { from }),
    ...(once && from !== undefined ? { to: from } : {}),
    ...(to === undefined ? {} : { to }),
    ...(!end && !once ? { ongoing: true } : {}),
    ...(entry ? { type: entry.type } : {}),
    current,
    changes,
    ...(end ? { end } : {}),
    perhaps: entry?.happened === 'perhaps',
  };
}

/** An instrument begins when it is set running, and not when somebody first proposed it. */
function beginningOf({ kind, from, changes }: Spell): string | undefined {
  const started = changes.find(({ type }) => type === 'InstrumentStarted');
  return kind === 'instrument' && started ? started.occurredOn : from;
}

function contact({ id, type, occurredOn, data, happened }: Entry): Period[] {
  const held =
    type === 'FollowUpContactHeld'
      ? { kind: 'contact', parties: data['directedAt'] }
      : type === 'ReviewHeld'
        ? { kind: 'review', parties: data['participants'] }
        : undefined;
  if (!held) return [];
  const dates = occurredOn === undefined ? {} : { from: occurredOn, to: occurredOn };
  return [
    {
      id,
      type,
      kind: held.kind,
      row: rowOfParties(Array.isArray(held.parties) ? held.parties : []),
      once: true,
      ...dates,
      current: data,
      changes: [],
      perhaps: happened === 'perhaps',
    },
  ];
}

function rowOfParties(parties: readonly unknown[]): RowName {
  const withPerson = parties.includes('user');
  const withWorkplace = WORKPLACE.some((party) => parties.includes(party));
  if (withPerson && withWorkplace) return 'withBoth';
  if (withPerson) return 'withPerson';
  return withWorkplace ? 'withWorkplace' : 'withOthers';
}

/** Its own employer, or that of the training or employment it belongs to. */
function employerOf(
  { employerId, training, employment }: Period['current'],
  employers: ReadonlyMap<unknown, unknown>,
): { employerId?: string } {
  const found = employerId ?? employers.get(employment) ?? employers.get(training);
  return typeof found === 'string' ? { employerId: found } : {};
}

export const extentsOf = (periods: readonly Period[], until: string): (Period & Extent)[] =>
  periods.map((period) => ({ ...period, ...extentOf(period, until) }));
