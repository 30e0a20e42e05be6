import { effectiveHistory } from '../../src/domain/stream/amendments.js';
import { CATALOGUE, entryOfEvent, fold, impossibleFacts } from '../../src/domain/course/decider.js';
import { runningSpells, type Course, type Spell } from '../../src/domain/course/course.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { fieldsOf } from '../../src/domain/fields/field.js';
import { factReference } from '../../src/domain/fields/shapes.js';
import { certainlyBefore, possiblyBefore } from '../../src/domain/time/bounds.js';
import { kindOf, TODAY } from './commands.js';

/** What holds for every course that commands can lead to. Each answers what is wrong, in words. */
type Invariant = (course: Course) => string[];

const wrong = (found: boolean, what: string): string[] => (found ? [what] : []);
const dataOf = (fact: Fact): Record<string, unknown> => ({ ...fact.data });

const historyIsEffective: Invariant = ({ recorded, facts }) =>
  wrong(
    JSON.stringify(facts) !== JSON.stringify(effectiveHistory(recorded)),
    'the facts are not the effective history of what is recorded',
  );

const stateIsFolded: Invariant = ({ recorded: _, ...course }) => {
  const { recorded: __, ...folded } = fold(course.facts);
  return wrong(
    JSON.stringify(folded) !== JSON.stringify(course),
    'the state is not the fold of its facts',
  );
};

const idsAreUnique: Invariant = ({ recorded }) =>
  wrong(new Set(recorded.map(({ id }) => id)).size < recorded.length, 'two events have one id');

const nothingIsAhead: Invariant = ({ facts }) =>
  facts
    .filter(({ occurredOn }) => certainlyBefore(TODAY, occurredOn))
    .map(({ id }) => `${id} lies in the future`);

const historyIsPossible: Invariant = ({ facts }) =>
  impossibleFacts(facts, TODAY).map(({ fact, refusal }) => `${fact.id} cannot be: ${refusal.code}`);

const referencesLeadBack: Invariant = ({ facts, spells }) =>
  facts.flatMap((fact, at) =>
    fieldsOf(entryOfEvent(fact.type)!.type)
      .filter(({ shape, name }) => shape === factReference && dataOf(fact)[name] !== undefined)
      .filter(({ name }) => {
        const id = dataOf(fact)[name];
        const spell = spells.find((candidate) => candidate.id === id);
        const earlier = facts.findIndex((candidate) => candidate.id === id);
        return spell?.kind !== kindOf(name) || earlier < 0 || earlier >= at;
      })
      .map(({ name }) => `${name} of ${fact.id} leads to no earlier fact of its kind`),
  );

const spellsAreInOrder: Invariant = ({ spells }) =>
  spells.flatMap(({ id, start, end, changes }) => [
    ...wrong(certainlyBefore(end?.occurredOn, start.occurredOn), `${id} ends before its start`),
    ...changes.flatMap((change) => [
      ...wrong(
        certainlyBefore(change.occurredOn, start.occurredOn),
        `${change.id} is before ${id}`,
      ),
      ...wrong(certainlyBefore(end?.occurredOn, change.occurredOn), `${change.id} is after ${id}`),
    ]),
  ]);

/** The types that end the spell they refer to. */
const ENDINGS = CATALOGUE.filter(({ event }) =>
  /(Ended|Completed|Interrupted|Withdrawn|Answered)$/.test(event),
);

const spellsEndOnce: Invariant = ({ facts, spells }) =>
  spells.flatMap(({ id, kind }) => {
    const endings = facts.filter((fact) => {
      const entry = ENDINGS.find(({ event }) => event === fact.type);
      const references = entry
        ? fieldsOf(entry.type).filter(({ shape }) => shape === factReference)
        : [];
      return references.some(
        ({ name }) =>
          kindOf(name) === kind && name !== 'prerequisiteFor' && dataOf(fact)[name] === id,
      );
    });
    return wrong(endings.length > 1, `${id} has ${endings.length} ends`);
  });

const spellsHoldFacts: Invariant = ({ facts, spells }) =>
  spells
    .flatMap(({ start, end, changes }) => [start, ...changes, ...(end ? [end] : [])])
    .filter((fact) => !facts.includes(fact))
    .map(({ id }) => `${id} is in a spell but not in the history`);

const oneCounsellor: Invariant = (course) =>
  wrong(runningSpells(course, 'counsellor').length > 1, 'two counsellors at once');

const isMain = ({ kind, start }: Spell): boolean =>
  kind === 'mentor' && dataOf(start)['mainResponsible'] === true;
const samePlace = (a: Spell, b: Spell): boolean =>
  ['training', 'employment'].every((field) => dataOf(a.start)[field] === dataOf(b.start)[field]);

/** Both run now, or the one begins when the other certainly had begun and had not yet ended. */
const overlap = (a: Spell, b: Spell): boolean =>
  (!a.end && !b.end) ||
  (!possiblyBefore(b.start.occurredOn, a.start.occurredOn) &&
    certainlyBefore(b.start.occurredOn, a.end?.occurredOn));

const oneMainMentor: Invariant = ({ spells }) =>
  spells
    .filter(isMain)
    .flatMap((a, _, mains) =>
      mains
        .filter((b) => a !== b && samePlace(a, b) && overlap(a, b))
        .map((b) => `${a.id} and ${b.id} are main mentors at once`),
    );

const instrumentsStepOnce: Invariant = ({ spells }) =>
  spells.flatMap(({ id, start, changes }) =>
    ['InstrumentGranted', 'InstrumentStarted']
      .filter((type) => [start, ...changes].filter((fact) => fact.type === type).length > 1)
      .map((type) => `${id} has two ${type}`),
  );

const closedAsLastSaid: Invariant = ({ facts, closing }) => {
  const last = facts.findLast(({ type }) => type === 'CaseClosed' || type === 'CaseReopened');
  const expected = last?.type === 'CaseClosed' ? last.id : undefined;
  return wrong(closing?.id !== expected, 'the case is not closed as was last said');
};

const followUpEndsAsLastSaid: Invariant = ({ facts, followUpEnd }) => {
  const since = followUpEnd ? facts.slice(facts.indexOf(followUpEnd)) : [];
  const contacts = facts.filter(({ type }) => type === 'FollowUpContactHeld');
  return [
    ...wrong(
      contacts.some(
        ({ occurredOn }) => followUpEnd && certainlyBefore(followUpEnd.occurredOn, occurredOn),
      ),
      'follow-up is over although a later contact was held',
    ),
    ...wrong(
      contacts.some(
        (contact) =>
          since.includes(contact) && !certainlyBefore(contact.occurredOn, followUpEnd?.occurredOn),
      ),
      'follow-up is over although a contact was recorded since',
    ),
    ...wrong(
      contacts.length === 0 && !followUpEnd && facts.some(({ type }) => type === 'FollowUpEnded'),
      'follow-up goes on although its end is recorded and no contact is',
    ),
  ];
};

const opensFirst: Invariant = ({ facts, opening }) =>
  wrong(
    facts.length > 0 && (facts[0]?.type !== 'CaseOpened' || opening?.id !== facts[0].id),
    'the history does not begin with the opening',
  );

const INVARIANTS: readonly Invariant[] = [
  historyIsEffective,
  stateIsFolded,
  idsAreUnique,
  opensFirst,
  nothingIsAhead,
  historyIsPossible,
  referencesLeadBack,
  spellsAreInOrder,
  spellsEndOnce,
  spellsHoldFacts,
  oneCounsellor,
  oneMainMentor,
  instrumentsStepOnce,
  closedAsLastSaid,
  followUpEndsAsLastSaid,
];

export const violationsOf = (course: Course): string[] =>
  INVARIANTS.flatMap((invariant) => invariant(course));
