import { ANALYSIS_STATES } from '../analysis/states.js';
import { courses } from '../course/decider.js';
import {
  commandOf,
  courseOf,
  EMPLOYER,
  factOf,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { amendedId } from '../stream/amendments.js';
import { findingsOf } from './case-rules.js';
import { consequencesOf } from './consequences.js';

const TODAY = '2018-12-31';
const training = idOf('training');

const TRAINING: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const COMPLETED: GivenFact = [
  'end',
  'TrainingCompleted',
  { training, goalOutcomes: [{ goal: 1, outcome: 'reached' }], occurredOn: '2018-06-15' },
];
const AGREED: GivenFact = [
  'agreement',
  'AgreementSigned',
  { parties: ['user', 'employer', 'office'], goals: [{ text: 'A job' }], occurredOn: '2018-03-12' },
];
const HIRED: GivenFact = [
  'employment',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', percentage: 80, occurredOn: '2018-06-18' },
];
const correct = (fact: string, changes: Fields): GivenFact => [
  'correction',
  'FactCorrected',
  { fact: idOf(fact), changes, reason: 'Misread' },
];
const retract = (fact: string): GivenFact => [
  'retraction',
  'FactRetracted',
  { fact: idOf(fact), reason: 'Another person' },
];

/** What the last fact, an amendment, sets in motion. */
function consequences(...facts: GivenFact[]) {
  const [amendment, ...earlier] = facts.toReversed();
  const before = courseOf(...earlier.toReversed());
  const fact = factOf(...amendment!);
  const after = courses.evolve(before, fact);
  return consequencesOf(before, after, [amendedId(before.recorded, fact)], TODAY);
}

describe('What an amendment changes (R-19)', () => {
  it('is nothing where nothing rests on the fact', () => {
    const none = { total: 0, shown: [] };
    expect(consequences(TRAINING, correct('training', { hoursPerWeek: 20 }))).toEqual({
      derived: none,
      spells: none,
      goals: none,
      findings: none,
      tasks: none,
      decisions: none,
    });
  });

  it('is what follows from the fact: state, contract, durations, in the words of the analysis', () => {
    const { derived } = consequences(TRAINING, COMPLETED, HIRED, retract('employment'));
    expect(derived.total).toBe(derived.shown.length);
    expect(derived.shown).toEqual(
      expect.arrayContaining([
        { name: 'state', before: 'work', after: 'between' },
        { name: 'contracts', before: [{ type: 'permanent', percentage: 80 }], after: [] },
        { name: 'hired', before: true, after: false },
        { name: 'timeInPost', before: { min: 196, max: 196 } },
      ]),
    );
    for (const { before } of derived.shown.filter(({ name }) => name === 'state'))
      expect(ANALYSIS_STATES).toContain(before);
  });

  it('are spells with other dates, open again, or gone', () => {
    const moved = correct('training', { occurredOn: '2018-04-02' });
    const change = { id: training, kind: 'training' };
    expect(consequences(TRAINING, moved).spells.shown).toEqual([
      {
        ...change,
        change: 'changes',
        before: { from: '2018-03-15', ended: false },
        after: { from: '2018-04-02', ended: false },
      },
    ]);
    expect(consequences(TRAINING, COMPLETED, retract('end')).spells.shown).toEqual([
      {
        ...change,
        change: 'changes',
        before: { from: '2018-03-15', to: '2018-06-15', ended: true },
        after: { from: '2018-03-15', ended: false },
      },
    ]);
    expect(consequences(TRAINING, retract('training')).spells.shown).toEqual([
      { ...change, change: 'disappears', before: { from: '2018-03-15', ended: false } },
    ]);
  });

  it('are goals that stand otherwise', () =>
    expect(consequences(AGREED, TRAINING, COMPLETED, retract('end')).goals.shown).toEqual([
      { change: 'changes', agreement: idOf('agreement'), number: 1, before: 'reached' },
    ]));

  it('are findings and tasks that come and go', () => {
    const { findings, tasks } = consequences(AGREED, TRAINING, retract('agreement'));
    expect(findings.shown).toContainEqual({
      change: 'appears',
      rule: 'training-without-agreement',
      subject: training,
      after: expect.objectContaining({ outcome: 'departed' }),
    });
    expect(findings.shown).toContainEqual(
      expect.objectContaining({ change: 'disappears', rule: 'agreement-incomplete' }),
    );
    expect(tasks.shown).toContainEqual({
      change: 'disappears',
      rule: 'plan-unrevised',
      subject: training,
      before: expect.stringMatching(/^2018-/),
    });
  });

  it('goes back when the amendment is retracted', () => {
    const moved = correct('training', { occurredOn: '2018-04-02' });
    const { spells } = consequences(TRAINING, moved, retract('correction'));
    expect(spells.shown).toMatchObject([
      { before: { from: '2018-04-02' }, after: { from: '2018-03-15' } },
    ]);
  });

  it('holds no free text', () => {
    const said = consequences(
      ['agreement', 'AgreementSigned', { ...AGREED[2], goals: [{ text: 'kanarifugl' }] }],
      correct('agreement', { goals: [{ text: 'kanarifugl two' }, { text: 'kanarifugl' }] }),
    );
    expect(said.goals.total).toBe(1);
    expect(JSON.stringify(said)).not.toContain('kanarifugl');
  });

  it('is shown in part where it is much, and counted whole', () => {
    const mentors = Array.from({ length: 60 }, (_, at): GivenFact => [
      `mentor ${at}`,
      'MentorAssigned',
      { training, occurredOn: '2018-04-01' },
    ]);
    const before = courseOf(TRAINING, ...mentors);
    const { spells } = consequencesOf(before, courseOf(), [training], TODAY);
    expect(spells.total).toBe(61);
    expect(spells.shown).toHaveLength(50);
  });
});

describe('Decisions that rested on what is amended', () => {
  const DECISION = {
    employerId: EMPLOYER,
    hired: false,
    occurredOn: '2018-06-01',
  };
  /** A decision as it is recorded on these facts, with what was known. */
  function decided(...facts: GivenFact[]): GivenFact {
    const command = commandOf('record-hiring-decision', DECISION, 'decision', TODAY);
    const decision = courses.decide(command, courseOf(...facts));
    if ('refusal' in decision) throw new Error(decision.refusal.message);
    const { data, occurredOn } = decision.events[0]!;
    return ['decision', 'HiringDecisionRecorded', { ...data, occurredOn } as Fields];
  }

  it('are those that would have met other findings, with which', () => {
    const { decisions } = consequences(
      AGREED,
      TRAINING,
      decided(AGREED, TRAINING),
      retract('agreement'),
    );
    expect(decisions.shown).toMatchObject([
      { id: idOf('decision'), type: 'HiringDecisionRecorded', on: '2018-06-01' },
    ]);
    expect(decisions.shown[0]!.findings.shown).toContainEqual(
      expect.objectContaining({ change: 'appears', rule: 'training-without-agreement' }),
    );
  });

  it('are those whose visible findings rest on the fact, even when they stay the same', () => {
    const { decisions } = consequences(
      TRAINING,
      decided(TRAINING),
      correct('training', { hoursPerWeek: 20 }),
    );
    expect(decisions.shown).toEqual([
      {
        id: idOf('decision'),
        type: 'HiringDecisionRecorded',
        on: '2018-06-01',
        restedOn: expect.arrayContaining(['training-without-agreement']),
        findings: { total: 0, shown: [] },
      },
    ]);
  });

  it('are none from before the fact was recorded, and none that are retracted themselves', () => {
    const early = decided();
    expect(
      consequences(early, TRAINING, correct('training', { hoursPerWeek: 20 })).decisions.total,
    ).toBe(0);
    const gone: GivenFact = ['gone', 'FactRetracted', { fact: idOf('decision'), reason: 'Wrong' }];
    expect(
      consequences(TRAINING, decided(TRAINING), gone, retract('training')).decisions.total,
    ).toBe(0);
  });

  it('are judged on the day on which they were recorded', () => {
    const facts = [AGREED, TRAINING, decided(AGREED, TRAINING)];
    const before = courseOf(...facts);
    const after = courseOf(...facts, retract('agreement'));
    const on = (day: string) =>
      consequencesOf(before, after, [idOf('agreement')], TODAY, () => day).decisions.shown[0]!
        .findings;
    expect(findingsOf(before, '2018-03-20')).not.toEqual(findingsOf(before, TODAY));
    expect(on('2018-03-20')).not.toEqual(on(TODAY));
  });
});
