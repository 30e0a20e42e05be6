import { decisionsOf } from '../analysis/decisions.js';
import { CASE_RULE_SET, findingsOf } from '../rules/case-rules.js';
import { fieldsOf } from '../fields/field.js';
import { validate } from '../fields/validate.js';
import type { Course } from './course.js';
import type { Decision } from './decision.js';
import { CATALOGUE, decide, evolve, isDecision } from './decider.js';
import {
  commandOf,
  courseOf,
  EMPLOYER,
  factOf,
  given,
  givenOpenCase,
  idOf,
  TODAY,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';
import type { Fact } from '../stream/milestone.js';

const DECISIONS: [command: string, fields: Fields, given: GivenFact[]][] = [
  ['record-hiring-decision', { employerId: EMPLOYER, hired: false }, []],
  ['propose-instrument', { kind: 'mentorGrant' }, []],
  ['grant-instrument', { kind: 'mentorGrant' }, []],
  ['start-instrument', { kind: 'mentorGrant' }, []],
  [
    'adjust-instrument',
    { instrument: idOf('instrument'), plannedEnd: '2020-06-01' },
    [['instrument', 'InstrumentStarted', { kind: 'mentorGrant' }]],
  ],
  ['close-case', { outcome: 'work' }, []],
];

const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-05' },
];
const AGREEMENT: GivenFact = [
  'agreement',
  'AgreementSigned',
  { parties: ['user', 'employer', 'office'], occurredOn: '2018-03-01' },
];
const HIRING = { employerId: EMPLOYER, hired: false };

/** A decision as it is recorded on a course. */
function decided(course: Course, fields: Fields = HIRING, position?: string): Fact<Decision> {
  const command = commandOf('record-hiring-decision', fields, 'decision');
  const decision = decide({ ...command, ...(position ? { position } : {}) }, course);
  if ('refusal' in decision) throw new Error(decision.refusal.message);
  return decision.events[0] as Fact<Decision>;
}

describe('A decision', () => {
  it('is made where somebody decides on a hire, an instrument or the end of a case', () =>
    expect(CATALOGUE.map(({ command }) => command).filter(isDecision)).toEqual(
      expect.arrayContaining(DECISIONS.map(([command]) => command)),
    ));

  it.each(DECISIONS)('%s is recorded with what was known', (command, fields, facts) => {
    const { course, when } = givenOpenCase(TRAINING, ...facts);
    const { decision } = when(command, fields);
    expect(decision).not.toHaveProperty('refusal');
    const recorded = decide({ ...commandOf(command, fields), position: '41' }, course);
    expect(recorded).toMatchObject({
      events: [
        {
          data: {
            knownThen: {
              revision: 2 + facts.length,
              position: '41',
              ruleSet: CASE_RULE_SET,
              findings: findingsOf(course, TODAY).map(({ rule, outcome, events }) => ({
                rule,
                outcome,
                revisions: events.map(
                  (id) => course.recorded.findIndex((fact) => fact.id === id) + 1,
                ),
              })),
            },
          },
        },
      ],
    });
    expect(findingsOf(course, TODAY).length).toBeGreaterThan(0);
  });

  it.each(DECISIONS)('%s cannot be told what was known', (command, fields) => {
    const knownThen = { revision: 1, ruleSet: CASE_RULE_SET, findings: [] };
    const { type } = CATALOGUE.find((entry) => entry.command === command)!;
    expect(validate(type, { ...fields, knownThen })).toMatchObject({
      problems: [{ field: 'knownThen' }],
    });
    expect(fieldsOf(type).find(({ name }) => name === 'knownThen')?.assigned).toBe(true);
  });

  it('keeps what was known, whatever is corrected', () => {
    const made = decided(courseOf(TRAINING));
    const course = evolve(courseOf(TRAINING), made);
    const correct = (changes: Fields) =>
      decide(commandOf('correct-fact', { fact: made.id, changes, reason: 'Misread' }), course);
    expect(correct({ knownThen: null })).toMatchObject({
      refusal: { code: 'assigned-field', field: 'changes.knownThen' },
    });
    const corrected = correct({ hired: true });
    if ('refusal' in corrected) throw new Error(corrected.refusal.message);
    const [after] = evolve(course, corrected.events[0]!).facts.slice(-1);
    expect(after!.data).toEqual({ ...made.data, hired: true });
  });

  it('in the same words is made once, though more is known by then', () => {
    const dated = { ...HIRING, occurredOn: '2018-06-01' };
    const before = courseOf(TRAINING);
    const course = [decided(before, dated), factOf(...AGREEMENT)].reduce(evolve, before);
    const again = commandOf('record-hiring-decision', dated, 'again');
    expect(decide({ ...again, position: '99' }, course)).toEqual({ events: [] });
  });

  it('of another day is another decision', () => {
    const course = evolve(courseOf(TRAINING), decided(courseOf(TRAINING)));
    const later = commandOf('record-hiring-decision', { ...HIRING, occurredOn: '2019-01-01' }, 'l');
    expect(decide(later, course)).toMatchObject({ events: [{ id: idOf('l') }] });
  });
});

describe('What was known then, beside what is known now', () => {
  const judged = (...facts: (Fact | GivenFact)[]) => {
    const course = facts
      .map((fact) => (Array.isArray(fact) ? factOf(...fact) : fact))
      .reduce(evolve, given(['opening', 'CaseOpened', { occurredOn: '2018-01-01' }]).course);
    return decisionsOf(course, () => TODAY, TODAY);
  };
  const onTraining = () => decided(courseOf(AGREEMENT, TRAINING));
  const RETRACTED: GivenFact = ['r', 'FactRetracted', { fact: idOf('agreement'), reason: 'x' }];

  it('is the same while nothing is corrected, whatever is recorded later', () => {
    const [decision] = judged(AGREEMENT, TRAINING, onTraining(), [
      'end',
      'TrainingCompleted',
      { training: idOf('training'), occurredOn: '2018-06-15' },
    ]);
    expect(decision).toMatchObject({ id: idOf('decision'), sameRules: true, differences: [] });
    expect(decision!.knownThen!.findings).toEqual(decision!.knownNow.findings);
  });

  it('differs by what a correction takes away or brings', () => {
    const [decision] = judged(AGREEMENT, TRAINING, onTraining(), RETRACTED);
    expect(decision!.differences).toContainEqual({
      rule: 'training-without-agreement',
      subject: idOf('training'),
      outcomeNow: 'departed',
      because: ['corrections'],
    });
  });

  it('differs by rules that are other ones now, and says so', () => {
    const made = onTraining();
    const knownThen = {
      ...made.data.knownThen!,
      ruleSet: idOf('rules of old'),
      findings: [{ rule: 'abolished', outcome: 'departed', revisions: [3] }],
    };
    const [decision] = judged(AGREEMENT, TRAINING, {
      ...made,
      data: { ...made.data, knownThen } as Fact['data'],
    });
    expect(decision!.sameRules).toBe(false);
    expect(decision!.differences).toContainEqual({
      rule: 'abolished',
      subject: idOf('training'),
      outcomeThen: 'departed',
      because: ['rules'],
    });
    for (const { because } of decision!.differences) expect(because).toEqual(['rules']);
  });

  it('differs by the days that passed where rules and facts are the same', () => {
    const made = onTraining();
    const seen = made.data.knownThen!;
    const knownThen = { ...seen, findings: [] };
    const [decision] = judged(AGREEMENT, TRAINING, {
      ...made,
      data: { ...made.data, knownThen } as Fact['data'],
    });
    expect(decision!.sameRules).toBe(true);
    expect(decision!.differences.length).toBeGreaterThan(0);
    for (const { because } of decision!.differences) expect(because).toEqual(['time']);
  });

  it('is not compared where it was recorded without it', () => {
    const [decision] = judged(TRAINING, ['decision', 'HiringDecisionRecorded', HIRING], RETRACTED);
    expect(decision).not.toHaveProperty('knownThen');
    expect(decision!.differences).toEqual([]);
    expect(decision!.knownNow.findings.length).toBeGreaterThan(0);
  });

  it('is judged on the day on which the decision was recorded', () => {
    const course = evolve(courseOf(TRAINING), decided(courseOf(TRAINING)));
    const on = (day: string) => decisionsOf(course, () => day, TODAY)[0]!.knownNow.findings;
    expect(on('2018-03-06')).not.toEqual(on(TODAY));
  });

  it('stays on record of a decision that is retracted', () => {
    const [decision] = judged(AGREEMENT, TRAINING, onTraining(), [
      'r',
      'FactRetracted',
      { fact: idOf('decision'), reason: 'x' },
    ]);
    expect(decision).toMatchObject({ retracted: true, knownThen: { revision: 3 } });
  });
});
