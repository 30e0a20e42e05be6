import type { Case } from '../../api/answers.js';
import type { CommandName } from '../../vocabulary/forms.js';

/** Something on record that a milestone can be about, e.g. a training. */
export interface FactChoice {
  /** Of the event that began it. */
  id: string;
  /** What lasts: `training`, `employment`, `opening` … */
  kind: string;
  from?: string;
  to?: string;
  ended: boolean;
  /** What tells it from others of its kind: the employer's name, or a choice to be said in words. */
  about?: string | { field: string; value: string };
  employerId?: string;
}

export interface EmployerChoice {
  employerId: string;
  name?: string;
}

interface GoalChoice {
  number: number;
  /** Withheld texts are no strings. */
  text: unknown;
}

/** What a form can offer of what is on record already. */
export interface RecordingContext {
  facts: readonly FactChoice[];
  /** Those that the case has met: offered before a search. */
  employers: readonly EmployerChoice[];
  goals: readonly GoalChoice[];
  /** How far the history had come when this was read; a later one is not recorded over. */
  revision?: number;
}

export const NOTHING_KNOWN: RecordingContext = { facts: [], employers: [], goals: [] };

/** What a form can offer of a case. */
export function contextOfCase({ spells, employers, goals, revision }: Case): RecordingContext {
  const names = new Map(employers.map(({ employerId, name }) => [employerId, name]));
  return {
    facts: spells.map((spell) => factOfSpell(spell, names)),
    employers: employers.map(({ employerId, name }) => ({
      employerId,
      ...(name === undefined ? {} : { name }),
    })),
    goals: goals.map(({ number, text }) => ({ number, text })),
    revision,
  };
}

function factOfSpell(
  { id, kind, from, to, end, current }: Case['spells'][number],
  names: ReadonlyMap<string, string | undefined>,
): FactChoice {
  const employerId = textIn(current, 'employerId');
  const about = (employerId && names.get(employerId)) ?? aboutIn(current);
  return {
    id,
    kind,
    ended: end !== undefined,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(about === undefined ? {} : { about }),
    ...(employerId === undefined ? {} : { employerId }),
  };
}

/** Which field tells one of them from another, the most telling first. */
const TELLING: readonly string[] = ['workArea', 'title', 'scope', 'kind', 'role', 'by'];

function aboutIn(current: Readonly<Record<string, unknown>>): FactChoice['about'] {
  const field = TELLING.find((name) => textIn(current, name) !== undefined);
  return field && { field, value: textIn(current, field)! };
}

function textIn(data: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' ? value : undefined;
}

/** Which kind of thing a field names, by the field or by `command.field`. */
const KIND_NAMED: Readonly<Record<string, string>> = {
  consent: 'consent',
  disclosureConsent: 'consent',
  assessment: 'assessment',
  preparation: 'preparation',
  prerequisiteFor: 'training',
  training: 'training',
  employment: 'employment',
  agreement: 'agreement',
  'end-cooperation-agreement.agreement': 'cooperation',
  mentor: 'mentor',
  instrument: 'instrument',
  request: 'supportRequest',
  opening: 'opening',
  concern: 'misuseConcern',
  contactPerson: 'contactPerson',
  takesOverFrom: 'contactPerson',
  relation: 'relation',
};

/** Fields that name what ends by this: what has ended already cannot. */
const ENDS: readonly string[] = [
  'withdraw-consent.consent',
  'complete-assessment.assessment',
  'end-preparation.preparation',
  'complete-training.training',
  'interrupt-training.training',
  'end-mentor.mentor',
  'end-employment.employment',
  'end-instrument.instrument',
  'answer-support.request',
  'fill-opening.opening',
  'expire-opening.opening',
  'end-contact-person.contactPerson',
  'assign-contact-person.takesOverFrom',
  'end-cooperation-agreement.agreement',
  'resolve-misuse-concern.concern',
];

export const endsWhatIsNamed = (command: CommandName, field: string): boolean =>
  ENDS.includes(`${command}.${field}`);

export const kindNamed = (command: CommandName, field: string): string | undefined =>
  KIND_NAMED[`${command}.${field}`] ?? KIND_NAMED[field];

/** What a field can be about, what runs first. Everything where the field may name anything. */
export function fittingFacts(
  facts: readonly FactChoice[],
  command: CommandName,
  field: string,
): FactChoice[] {
  const kind = kindNamed(command, field);
  const fitting = facts.filter((fact) => kind === undefined || fact.kind === kind);
  const running = fitting.filter(({ ended }) => !ended);
  if (endsWhatIsNamed(command, field)) return running;
  return [...running, ...fitting.filter(({ ended }) => ended)];
}

/** What a milestone cannot be without: the first that is missing, e.g. a running training. */
export function missingFor(
  command: CommandName,
  required: readonly string[],
  facts: readonly FactChoice[],
): string | undefined {
  return required
    .filter((field) => fittingFacts(facts, command, field).length === 0)
    .map((field) => kindNamed(command, field))
    .find((kind) => kind !== undefined);
}
